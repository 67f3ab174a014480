import { addDays, daysBetween } from '../../calendar/day.ts';
import { executiveFreshness } from '../../measures/freshness.ts';
import { keyPeople } from '../../measures/key-people.ts';
import { lastRecord } from '../../measures/last-record.ts';
import { tierPage } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { days, tierPath } from '../wording.ts';

/** Something is recorded in a plan within the contact cadence of its tier (method: A15, PLAN-09). */
export const untouched: Rule = {
  name: 'plan/untouched',
  severity: 'warning',
  method: ['A15', 'PLAN-09'],
  title: { 'zh-CN': '计划久未更新', en: 'Plan unchanged for long' },
  about: {
    'zh-CN':
      '关系不维护就会退降，计划也一样。接触、回顾、完成的行动、确认和来源的日期都算更新；最近的一个早于等级页的沟通间隔，就该有人看一眼。',
    en: 'A relationship that nobody tends declines, and so does its plan. Contacts, reviews, finished actions, confirmations and the dates of sources all count. When the newest of them is older than the contact cadence of the tier, somebody should look.',
  },
  wrong: '# tier C, every 92 days; today: 2026-11-16\n# the newest day in the whole plan: 2026-05-30',
  right: '# touchpoints/2026-11-10-call.md',
  check: function* (plan, { book, asOf }) {
    const tier = plan.account.data.tier.declared;
    const every = tierPage(book, tier)?.cadence.contact;
    // With key people relationship/stale-contact tells of the silence, with executive visits due their own rule does.
    if (every === undefined || keyPeople(plan, book).length > 0) return;
    if (executiveFreshness(plan, book, asOf).overdue) return;
    const last = lastRecord(plan, asOf);
    const age = last && daysBetween(last.day, asOf);
    if (!last || age === undefined || age <= every) return;
    yield {
      at: { document: plan.account, path: ['tier', 'declared'] },
      since: addDays(last.day, every),
      why: tierPath(tier),
      message: {
        'zh-CN': `计划里最近的记录是 ${last.day}，已过 ${days(age)['zh-CN']}；${tier} 级每 ${every} 天至少更新一次。`,
        en: `The newest record in the plan is of ${last.day}, ${days(age).en} ago; tier ${tier} asks for one every ${every} days.`,
      },
      help: {
        'zh-CN': '联系一次客户并记下接触；没有变化，也复核一次定位，更新 `rationaleReviewed`。',
        en: 'Contact the customer and record it; if nothing has changed, review the rationale and update `rationaleReviewed`.',
      },
      related: [{ at: last, message: { 'zh-CN': '最近的记录', en: 'the newest record' } }],
    };
  },
};
