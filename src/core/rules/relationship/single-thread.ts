import { excerpt } from '../../diagnostics/collector.ts';
import { keyPeople, threads } from '../../measures/key-people.ts';
import type { Rule } from '../rule.ts';

/** In tier A two of us know each key person; nobody at all is relationship/key-person-incomplete (method: R4, REL-05). */
export const singleThread: Rule = {
  name: 'relationship/single-thread',
  severity: 'warning',
  title: { 'zh-CN': '关键人物只有一人覆盖', en: 'Only one of us covers a key person' },
  about: {
    'zh-CN':
      '关键人物只认识我们中的一个，这个人休假、调岗或离职，关系就断了。A 级客户的每位关键人物至少由两位同事覆盖。',
    en: 'When a key person knows only one of us, the relationship stops when that one is on leave, moves or goes. In tier A at least two of us cover each key person.',
  },
  wrong: 'name: Kim\ninfluence: 5\ncoverage: [bob]',
  right: 'name: Kim\ninfluence: 5\ncoverage: [bob, ann]',
  check: function* (plan, { book }) {
    if (plan.account.data.tier.declared !== 'A') return;
    for (const person of keyPeople(plan, book)) {
      if (threads(person) !== 1) continue;
      const name = excerpt(person.data.name);
      const member = person.data.coverage[0] ?? '';
      const ours = excerpt(book.team.get(member)?.data.name ?? member);
      yield {
        at: { document: person, path: ['coverage'] },
        message: {
          'zh-CN': `关键人物 \`${name}\` 只有 \`${ours}\` 一人覆盖。`,
          en: `The key person \`${name}\` is covered by \`${ours}\` alone.`,
        },
        help: {
          'zh-CN': '请第二位同事一起参加下一次沟通，并写进 `coverage`。',
          en: 'Bring a second colleague to the next talk and add them to `coverage`.',
        },
      };
    }
  },
};
