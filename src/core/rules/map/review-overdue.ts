import { addDays, daysBetween } from '../../calendar/day.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** The maps are reviewed within the limit of the settings (method: G8, MAP-04). */
export const reviewOverdue: Rule = {
  name: 'map/review-overdue',
  severity: 'warning',
  method: ['G8', 'MAP-04'],
  title: { 'zh-CN': '地图很久没有复核', en: 'The maps were not reviewed for long' },
  about: {
    'zh-CN':
      '客户的目标和战略会变，旧地图会把时间和精力带到错误的地方。按设置的间隔与客户团队逐条复核一次，并更新复核日期。间隔见 `settings.yaml` 的 `limits.mapReviewDays`。',
    en: 'Goals and strategies of a customer change, and an old map sends time and effort to the wrong place. Go through it with the account team at the interval of the settings and update the date. The interval is `limits.mapReviewDays` in `settings.yaml`.',
  },
  wrong: 'reviewed: 2026-03-01\n# today: 2026-11-16, limit: 180 days',
  right: 'reviewed: 2026-10-20',
  check: function* ({ strategy }, { book, asOf }) {
    if (!strategy) return;
    const { reviewed } = strategy.data;
    const limit = book.settings.data.limits.mapReviewDays;
    const age = daysBetween(reviewed, asOf);
    if (age <= limit) return;
    yield {
      at: { document: strategy, path: ['reviewed'] },
      since: addDays(reviewed, limit),
      message: {
        'zh-CN': `地图上次复核是 \`${reviewed}\`，已过 ${days(age)['zh-CN']}，上限 ${days(limit)['zh-CN']}。`,
        en: `The maps were last reviewed on \`${reviewed}\`, ${days(age).en} ago; the limit is ${days(limit).en}.`,
      },
      help: {
        'zh-CN': '与客户团队逐条复核目标、战略、战术和需求，改掉过时的，再更新 `reviewed`。',
        en: 'Go through goals, strategies, tactics and needs with the account team, correct what has changed, then update `reviewed`.',
      },
    };
  },
};
