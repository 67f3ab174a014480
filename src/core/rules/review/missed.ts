import { addDays } from '../../calendar/day.ts';
import { reviewKind } from '#schemas/vocabulary.ts';
import { reviewRhythms } from '../../measures/review-rhythm.ts';
import type { Rule } from '../rule.ts';
import { days, reviewPath } from '../wording.ts';

/** Every kind of review that the tier is asked for takes place in its rhythm (method: P12, CAD-02). */
export const missed: Rule = {
  name: 'review/missed',
  severity: 'warning',
  method: ['P12', 'CAD-02'],
  title: { 'zh-CN': '漏开了回顾', en: 'A review was missed' },
  about: {
    'zh-CN':
      '管理有节奏：周会看问题，月会看经营，季度做业务回顾，年度做战略规划。漏开一次，障碍和机会就晚一个周期才看见。间隔与适用等级写在方法的回顾页；从没开过也算。',
    en: 'Management has a rhythm: issues each week, operation each month, business each quarter, strategy each year. A missed review shows obstacles and chances one cycle late. Interval and tiers are on the review’s page of the method; none at all counts too.',
  },
  wrong: '# tier A, monthly review every 31 days; today: 2026-11-16\n# last: reviews/2026-10-12-monthly-operation.md',
  right: '# reviews/2026-11-12-monthly-operation.md',
  check: function* (plan, { book, asOf }) {
    const tier = plan.account.data.tier.declared;
    for (const { kind, every, last, days: age, missed: late } of reviewRhythms(plan, book, asOf)) {
      if (!late) continue;
      const label = reviewKind.labels[kind];
      yield {
        at: { document: plan.account, path: ['tier', 'declared'] },
        ...(last && { since: addDays(last.date, every) }),
        why: reviewPath(kind),
        message:
          last && age !== undefined
            ? {
                'zh-CN': `最近一次“${label['zh-CN']}”是 ${last.date}，已过 ${days(age)['zh-CN']}；${tier} 级每 ${every} 天至少一次。`,
                en: `The last review “${label.en}” was on ${last.date}, ${days(age).en} ago; tier ${tier} asks for one every ${days(every).en}.`,
              }
            : {
                'zh-CN': `还没有“${label['zh-CN']}”的记录；${tier} 级每 ${every} 天至少一次。`,
                en: `No review “${label.en}” is recorded yet; tier ${tier} asks for one every ${days(every).en}.`,
              },
        help: {
          'zh-CN': `定下日期并召开；已经开过，就记成 \`reviews/<日期>-${kind}.md\`。`,
          en: `Set a date and hold it; if it took place, record it as \`reviews/<date>-${kind}.md\`.`,
        },
        ...(last && {
          related: [{ at: { document: last, path: [] }, message: { 'zh-CN': '最近一次', en: 'the last one' } }],
        }),
      };
    }
  },
};
