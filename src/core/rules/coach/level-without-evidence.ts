import { excerpt } from '../../diagnostics/collector.ts';
import { coachesOf, coachStep } from '../../measures/coach.ts';
import type { Rule } from '../rule.ts';

/** From `endorses` on, something dated shows that the step was reached; `since` is its day (method: E1). */
export const levelWithoutEvidence: Rule = {
  name: 'coach/level-without-evidence',
  severity: 'error',
  method: ['E1'],
  title: { 'zh-CN': '教练关系的级别没有依据', en: 'A step of the coach ladder without evidence' },
  about: {
    'zh-CN':
      '阶梯是认识、约会、认同、信赖、同盟。从“认同”起，要有看得见的事实，例如主动约我们讲方案；否则只是我方的感觉，决策会建立在误判上。',
    en: 'The ladder is known, met, endorses, trusts, allied. From `endorses` on there is something that was seen, such as an invitation to present our solution; otherwise it is our own feeling, and decisions rest on a mistake.',
  },
  wrong: 'coach:\n  level: endorses\n  since: 2026-09-15',
  right:
    'coach:\n  level: endorses\n  since: 2026-09-15\n  evidence: Asked us to present the pilot to the shift leaders',
  check: function* (plan) {
    for (const { person, coach } of coachesOf(plan)) {
      if (coach.evidence !== undefined || coachStep(coach.level) < coachStep('endorses')) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['coach', 'level'] },
        message: {
          'zh-CN': `与教练 \`${name}\` 的关系写为 \`${coach.level}\`，没有依据。`,
          en: `The relation with the coach \`${name}\` is given as \`${coach.level}\`, but nothing shows it.`,
        },
        help: {
          'zh-CN': `在 \`evidence\` 写上 \`${coach.since}\` 发生了什么；没有这样的事，就调低 \`level\`。`,
          en: `Write in \`evidence\` what happened on \`${coach.since}\`; if nothing did, lower the \`level\`.`,
        },
      };
    }
  },
};
