import { daysBetween } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { peopleWithGap } from '../../measures/relationship-gap.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** A plan whose date has passed has closed its gap, or gets a new date (method: R5). */
export const gapPlanOverdue: Rule = {
  name: 'relationship/gap-plan-overdue',
  severity: 'warning',
  method: ['R5'],
  title: { 'zh-CN': '弥补差距的计划已过期', en: 'The plan for a gap is overdue' },
  about: {
    'zh-CN':
      '计划的期限过了，差距还在：要么做成了没有更新，要么没有做，要么办法不对。更新当前关系，或者换办法、定新的期限。',
    en: 'The plan’s date has passed and the gap is still there: it worked and nobody noted it, or it was not done, or it was the wrong way. Update the present relation, or choose another way with a new date.',
  },
  wrong: 'plan:\n  what: Show the results of the first wells\n  due: 2026-10-31\n# today: 2026-11-16',
  right: 'plan:\n  what: Visit a customer who runs 200 wells with us\n  due: 2026-12-18',
  check: function* (plan, { asOf }) {
    for (const person of peopleWithGap(plan)) {
      const due = person.data.relationship?.plan?.due;
      if (due === undefined || due >= asOf) continue;
      const [name, late] = [excerpt(person.data.name), days(daysBetween(due, asOf))];
      yield {
        at: { document: person, path: ['relationship', 'plan', 'due'] },
        since: due,
        message: {
          'zh-CN': `弥补与 \`${name}\` 关系差距的计划 \`${due}\` 到期，已过 ${late['zh-CN']}，差距还在。`,
          en: `The plan for the gap with \`${name}\` was due on \`${due}\`, ${late.en} ago, and the gap remains.`,
        },
        help: {
          'zh-CN': '做成了，就更新 `current` 并写上依据；没做成，就换办法、定新的 `due`。',
          en: 'If it worked, update `current` with the evidence; if not, choose another way and a new `due`.',
        },
      };
    }
  },
};
