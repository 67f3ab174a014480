import { addDays, daysBetween } from '../../calendar/day.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** An account that was re-classified once is so again in time (method: B22). */
export const reclassifyOverdue: Rule = {
  name: 'account/reclassify-overdue',
  severity: 'warning',
  method: ['B22'],
  title: { 'zh-CN': '重新分类逾期', en: 'Re-classification is overdue' },
  about: {
    'zh-CN':
      '按需求和贡献重新分类，是发现高潜力客户的第一步，也会让不再重要的客户让出资源。间隔见 `limits.reclassifyDays`。',
    en: 'Sorting accounts again by need and contribution finds those with hidden potential and frees the effort spent on others. The interval is `limits.reclassifyDays`.',
  },
  wrong: 'reclassifiedOn: 2025-06-30',
  right: 'reclassifiedOn: 2026-06-30',
  check: function* ({ account }, { book, asOf }) {
    const { reclassifiedOn } = account.data;
    if (reclassifiedOn === undefined) return;
    const age = daysBetween(reclassifiedOn, asOf);
    const limit = book.settings.data.limits.reclassifyDays;
    if (age <= limit) return;
    yield {
      at: { document: account, path: ['reclassifiedOn'] },
      since: addDays(reclassifiedOn, limit),
      message: {
        'zh-CN': `距上次重新分类已 ${days(age)['zh-CN']}，间隔上限是 ${days(limit)['zh-CN']}。`,
        en: `The account was last re-classified ${days(age).en} ago; the limit is ${days(limit).en}.`,
      },
      help: {
        'zh-CN': '重新看一遍规模、合作深度和增长机会，改好后更新 `reclassifiedOn`。',
        en: 'Look at size, depth and chances of growth again, then update `reclassifiedOn`.',
      },
    };
  },
};
