import { reviewKind } from '#schemas/vocabulary.ts';
import { reviewRhythms, reviewsHeld } from '../../measures/review-rhythm.ts';
import type { Rule } from '../rule.ts';
import { reviewPath } from '../wording.ts';

/** A review takes place on the day that the last one set (method: P12). */
export const nextOverdue: Rule = {
  name: 'review/next-overdue',
  severity: 'info',
  method: ['P12'],
  title: { 'zh-CN': '约定的回顾日期已过', en: 'The date set for the next review has passed' },
  about: {
    'zh-CN':
      '上一次回顾定下了下一次的日期。日期过了还没有新的记录，要么没开，要么没记。已按节奏算作漏开的，不再重复提示。',
    en: 'The last review set the date of the next. When it has passed without a record, the review was not held or not written down. One that the rhythm counts as missed is not told twice.',
  },
  wrong: '# today: 2026-11-16; reviews/2026-11-02-weekly-issue.md is the last one\nnextDue: 2026-11-09',
  right: '# reviews/2026-11-09-weekly-issue.md\nnextDue: 2026-11-23',
  check: function* (plan, { book, asOf }) {
    const missed = new Set(
      reviewRhythms(plan, book, asOf).flatMap((rhythm) => (rhythm.missed ? [rhythm.kind] : [])), // review/missed speaks
    );
    for (const kind of reviewKind.names) {
      const last = reviewsHeld(plan, kind, asOf).at(-1);
      const due = last?.data.nextDue;
      if (!last || due === undefined || due >= asOf || missed.has(kind)) continue;
      const label = reviewKind.labels[kind];
      yield {
        at: { document: last, path: ['nextDue'] },
        since: due,
        why: reviewPath(kind),
        message: {
          'zh-CN': `下一次“${label['zh-CN']}”定在 \`${due}\`，之后没有新的记录。`,
          en: `The next review “${label.en}” was set for \`${due}\`, and none is recorded since.`,
        },
        help: {
          'zh-CN': `记下这次回顾（\`reviews/<日期>-${kind}.md\`）；没有开，就改定日期。`,
          en: `Record it as \`reviews/<date>-${kind}.md\`; if it was not held, set another date.`,
        },
      };
    }
  },
};
