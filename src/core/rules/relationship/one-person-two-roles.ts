import { excerpt } from '../../diagnostics/collector.ts';
import { holdersOf } from '../../measures/buying-roles.ts';
import type { Rule } from '../rule.ts';

/** The only coach is not the only sponsor as well (method: R2). */
export const onePersonTwoRoles: Rule = {
  name: 'relationship/one-person-two-roles',
  severity: 'warning',
  method: ['R2'],
  title: { 'zh-CN': '唯一的教练也是唯一的赞助者', en: 'The only coach is the only sponsor' },
  about: {
    'zh-CN':
      '教练告诉我们情况，执行赞助者推动项目。两者都只靠同一个人，看法只有一个来源，这个人一走，两样都没有了。再找一位教练或赞助者。',
    en: 'A coach tells us how things stand, a sponsor moves the project. When both are one and the same person, we hear one view only, and lose both when that person leaves. Find a second coach or sponsor.',
  },
  wrong: '# nobody else is coach or sponsor\nname: Oto\nroles: [coach, sponsor]',
  right: 'name: Oto\nroles: [sponsor]\n# people/nia.md\nroles: [coach]',
  check: function* (plan) {
    const [coach, ...coaches] = holdersOf('coach', plan);
    const [sponsor, ...sponsors] = holdersOf('sponsor', plan);
    if (!coach || coach !== sponsor || coaches.length + sponsors.length > 0) return;
    const name = excerpt(coach.data.name);
    yield {
      at: { document: coach, path: ['roles'] },
      message: {
        'zh-CN': `\`${name}\` 是唯一的教练，也是唯一的执行赞助者。`,
        en: `\`${name}\` is the only coach and the only sponsor.`,
      },
      help: {
        'zh-CN': '请此人引见一位同样支持项目的人，由另一人担任其中一种角色。',
        en: 'Ask them for an introduction to somebody else who supports the project, and win that person for one of the roles.',
      },
    };
  },
};
