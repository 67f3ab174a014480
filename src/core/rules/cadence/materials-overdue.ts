import { addDays } from '../../calendar/day.ts';
import { materialsAge } from '../../measures/materials.ts';
import type { Rule } from '../rule.ts';
import { days, tierPath } from '../wording.ts';

/** The documents for the customer are brought up to date at the cadence of the tier (method: B11, E9, CAD-01). */
export const materialsOverdue: Rule = {
  name: 'cadence/materials-overdue',
  severity: 'warning',
  method: ['B11', 'E9', 'CAD-01'],
  title: { 'zh-CN': '客户资料久未更新', en: 'Materials for the customer are old' },
  about: {
    'zh-CN':
      '公司、产品、案例和服务经验的资料为客户专门准备，按等级页的间隔更新。旧资料让客户以为我们没有新东西可讲。间隔从最近更新的一份算起，一份也没有也算逾期。',
    en: 'Documents on the company, products, cases and service are made for the customer and renewed at the interval on the tier’s page. Old ones say that we have nothing new to tell. The newest counts; none at all is overdue too.',
  },
  wrong:
    '# tier B, every 92 days; today: 2026-11-16\nmaterials:\n  - title: Cases in energy\n    audience: Plant managers\n    updatedOn: 2026-06-30',
  right: 'materials:\n  - title: Cases in energy\n    audience: Plant managers\n    updatedOn: 2026-10-20',
  check: function* (plan, { book, asOf }) {
    const tier = plan.account.data.tier.declared;
    const age = materialsAge(plan, book, asOf);
    if (!age?.overdue) return;
    const { every, newest } = age;
    yield {
      at: { document: plan.account, path: newest ? ['materials', newest.index, 'updatedOn'] : ['tier', 'declared'] },
      ...(newest && { since: addDays(newest.on, every) }),
      why: tierPath(tier),
      message: newest
        ? {
            'zh-CN': `客户资料最近更新于 \`${newest.on}\`，已过 ${days(newest.days)['zh-CN']}；${tier} 级每 ${every} 天至少更新一次。`,
            en: `The newest material is of \`${newest.on}\`, ${days(newest.days).en} ago; tier ${tier} asks for an update every ${every} days.`,
          }
        : {
            'zh-CN': `还没有为客户准备的资料；${tier} 级每 ${every} 天至少更新一次。`,
            en: `No material for the customer is recorded; tier ${tier} asks for an update every ${every} days.`,
          },
      help: {
        'zh-CN': '挑最常用的一份更新案例和数据，改 `updatedOn`；还没有，就在 `materials` 里登记第一份。',
        en: 'Renew cases and figures of the one used most and set `updatedOn`; if there is none, list the first in `materials`.',
      },
    };
  },
};
