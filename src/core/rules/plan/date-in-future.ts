import type { Text } from '#schemas/field.ts';
import type { Day } from '../../calendar/day.ts';
import { pastDays } from '../../measures/past-days.ts';
import { documentsOf } from '../../measures/written-texts.ts';
import type { Finding, Place, Rule } from '../rule.ts';

/** What is recorded as having happened does not lie after the as-of day (method: REF-01). */
export const dateInFuture: Rule = {
  name: 'plan/date-in-future',
  severity: 'error',
  method: ['REF-01'],
  title: { 'zh-CN': '已发生的事却是未来日期', en: 'A past event with a future date' },
  about: {
    'zh-CN':
      '复核、来源、接触、投标、签约、结局这些日期记录已经发生的事，不能晚于截至日期。多半是年份写错，或把计划写成了记录。',
    en: 'Reviews, sources, contacts, bids, signatures and outcomes have happened, so their days are not after the as-of day. Mostly the year is wrong, or a plan was written as a record.',
  },
  wrong: 'rationaleReviewed: 2062-09-01',
  right: 'rationaleReviewed: 2026-09-01',
  check: function* (plan, { asOf }) {
    for (const document of documentsOf(plan)) {
      if (document.date !== undefined && document.date > asOf) {
        yield finding({ document, path: [] }, { 'zh-CN': '文件名', en: 'The file name' }, document.date, asOf);
      }
      for (const { path, day } of pastDays(document)) {
        const key = String(path.at(-1));
        if (day > asOf) yield finding({ document, path }, { 'zh-CN': `\`${key}\` `, en: `\`${key}\`` }, day, asOf);
      }
    }
  },
};

function finding(at: Place, where: Text, day: Day, asOf: Day): Finding {
  return {
    at,
    message: {
      'zh-CN': `${where['zh-CN']}写的是 \`${day}\`，但已发生的事不会晚于截至日期 ${asOf}。`,
      en: `${where.en} says \`${day}\`, but what has happened does not lie after the as-of day ${asOf}.`,
    },
    help: {
      'zh-CN': '改正日期；还没有发生的，等发生后再记。',
      en: 'Correct the day; what has not happened yet is recorded once it has.',
    },
  };
}
