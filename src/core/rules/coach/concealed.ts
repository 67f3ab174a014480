import { excerpt } from '../../diagnostics/collector.ts';
import { coachesOf, coachStep } from '../../measures/coach.ts';
import type { Rule } from '../rule.ts';

/** Nobody who trusts us as a coach hides it from their employer (method: E1, E2, ETH-01). */
export const concealed: Rule = {
  name: 'coach/concealed',
  severity: 'error',
  method: ['E1', 'E2', 'ETH-01'],
  title: { 'zh-CN': '教练关系对其单位隐瞒', en: 'A coach whose employer must not know' },
  about: {
    'zh-CN':
      '教练公开希望采用我方方案，只给可以分享的指引。关系到了“信赖”还要对其单位隐瞒，本人和我方都有风险，项目赢了也守不住。',
    en: 'A coach wants our solution openly and gives only guidance that may be shared. When a relation of trust has to be hidden from the employer, it endangers the person and us, and a deal won that way does not last.',
  },
  wrong: 'coach:\n  level: trusts\n  openness: concealed',
  right: 'coach:\n  level: trusts\n  openness: declared',
  check: function* (plan) {
    for (const { person, coach } of coachesOf(plan)) {
      if (coach.openness !== 'concealed' || coachStep(coach.level) < coachStep('trusts')) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['coach', 'openness'] },
        message: {
          'zh-CN': `与教练 \`${name}\` 的关系已到 \`${coach.level}\`，却对其单位隐瞒（\`concealed\`）。`,
          en: `The relation with the coach \`${name}\` has reached \`${coach.level}\`, yet it is \`concealed\` from the employer.`,
        },
        help: {
          'zh-CN': '请对方向单位说明与我方的沟通，再改 `openness`；做不到，就停止并告诉合规同事。',
          en: 'Ask them to tell their employer that we talk, then correct `openness`; if that cannot be, stop and tell compliance.',
        },
      };
    }
  },
};
