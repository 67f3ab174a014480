import { excerpt } from '../../diagnostics/collector.ts';
import { peopleWithGap } from '../../measures/relationship-gap.ts';
import type { Rule } from '../rule.ts';

/** Every relationship gap has a plan that closes it (method: R5, REL-04). */
export const gapWithoutPlan: Rule = {
  name: 'relationship/gap-without-plan',
  severity: 'error',
  method: ['R5', 'REL-04'],
  title: { 'zh-CN': '关系差距没有计划', en: 'A relationship gap without a plan' },
  about: {
    'zh-CN':
      '关系差距分析要回答：在谁身上投入、投入什么、到哪天。目标高于当前，却没有计划，目标就只是愿望。写上投入和期限，或者调低目标。',
    en: 'The gap table answers in whom we invest, what, and by when. A target above the present relation without a plan is only a wish. Write the investment with its date, or lower the target.',
  },
  wrong: 'relationship:\n  current: product-expert\n  target: problem-solver\n  owner: ann',
  right:
    'relationship:\n  current: product-expert\n  target: problem-solver\n  owner: ann\n  plan:\n    what: Show the results of the first wells\n    due: 2026-12-10',
  check: function* (plan) {
    for (const person of peopleWithGap(plan)) {
      const { relationship } = person.data;
      if (!relationship || relationship.plan) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['relationship', 'plan'] },
        message: {
          'zh-CN': `与 \`${name}\` 的关系要从 \`${relationship.current}\` 到 \`${relationship.target}\`，还没有计划。`,
          en: `The relationship with \`${name}\` is to grow from \`${relationship.current}\` to \`${relationship.target}\`, but there is no plan for it.`,
        },
        help: {
          'zh-CN': '在 `plan` 里写上做什么（`what`）和期限（`due`），或调低 `target`。',
          en: 'Add a `plan` with `what` and `due`, or lower the `target`.',
        },
      };
    }
  },
};
