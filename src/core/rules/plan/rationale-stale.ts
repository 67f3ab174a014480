import { addDays, daysBetween } from '../../calendar/day.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** The reason why this is a key account is asked for again at least once a year (method: A16, PLAN-03). */
export const rationaleStale: Rule = {
  name: 'plan/rationale-stale',
  severity: 'warning',
  method: ['A16', 'PLAN-03'],
  title: { 'zh-CN': '客户定位久未复核', en: 'Rationale not reviewed for long' },
  about: {
    'zh-CN':
      '定期问一次：它为什么是大客户？答得出，就更新复核日期；答不出，就降出名单，或找我们自己的不足。间隔在设置里。',
    en: 'Ask from time to time why this is a key account. With an answer, renew the review date; without one, let the account go or look for what we failed to do. The interval is in the settings.',
  },
  wrong: 'rationaleReviewed: 2025-03-01',
  right: 'rationaleReviewed: 2026-09-01',
  check: function* ({ account }, { book, asOf }) {
    const reviewed = account.data.rationaleReviewed;
    const limit = book.settings.data.limits.rationaleReviewDays;
    const age = daysBetween(reviewed, asOf);
    if (age <= limit) return;
    yield {
      at: { document: account, path: ['rationaleReviewed'] },
      since: addDays(reviewed, limit),
      message: {
        'zh-CN': `定位上次复核于 \`${reviewed}\`，已过 ${days(age)['zh-CN']}，间隔应不超过 ${days(limit)['zh-CN']}。`,
        en: `The rationale was last reviewed on \`${reviewed}\`, ${days(age).en} ago; ${days(limit).en} is the limit.`,
      },
      help: {
        'zh-CN': '与团队重新回答“为什么是大客户”，更新 `rationale` 和 `rationaleReviewed`。',
        en: 'Ask the team again why this is a key account, then update `rationale` and `rationaleReviewed`.',
      },
    };
  },
};
