import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** A key-account cost above the ceiling is approved (method: O9). */
export const costNotApproved: Rule = {
  name: 'opportunity/cost-not-approved',
  severity: 'error',
  method: ['O9'],
  title: { 'zh-CN': '重点客户费用未经批准', en: 'Key-account cost is not approved' },
  about: {
    'zh-CN':
      '重点客户费用超过 `limits.keyAccountCost`，须写明批准人和批准日期。费用要合规、要值得，由一个人单独决定并不合适。',
    en: 'A key-account cost above `limits.keyAccountCost` states who approved it and when. Such money must be spent properly and for a reason; that is not for one person alone to decide.',
  },
  wrong: '# limits.keyAccountCost: 50000\ncosts:\n  keyAccount: 80000',
  right: 'costs:\n  keyAccount: 80000\n  approver: sun-rui\n  approvedOn: 2026-10-12',
  check: function* (plan, { book }) {
    const ceiling = book.settings.data.limits.keyAccountCost;
    if (ceiling === undefined) return;
    for (const opportunity of plan.opportunities.values()) {
      const { costs } = opportunity.data;
      if (costs?.keyAccount === undefined || costs.keyAccount <= ceiling) continue;
      const lacks = (['approver', 'approvedOn'] as const).filter((key) => costs[key] === undefined);
      if (lacks.length === 0) continue;
      const missing = listed(words(lacks));
      yield {
        at: { document: opportunity, path: ['costs', 'keyAccount'] },
        message: {
          'zh-CN': `重点客户费用 \`${costs.keyAccount}\` 超过上限 ${ceiling}，还缺 ${missing['zh-CN']}。`,
          en: `The key-account cost \`${costs.keyAccount}\` is above the ceiling of ${ceiling} and lacks ${missing.en}.`,
        },
        help: {
          'zh-CN': '请有权批准的人审批，写明 `approver` 和 `approvedOn`；或把费用降到上限以内。',
          en: 'Have it approved and record `approver` and `approvedOn`, or bring the cost below the ceiling.',
        },
      };
    }
  },
};
