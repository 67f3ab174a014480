import { daysBetween } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** Payments come in by the day they are due (method: J7). */
export const paymentOverdue: Rule = {
  name: 'opportunity/payment-overdue',
  severity: 'warning',
  method: ['J7'],
  title: { 'zh-CN': '回款逾期', en: 'A payment is overdue' },
  about: {
    'zh-CN':
      '从线索到回款，钱到账才算走完。到期没有收到，先弄清原因：流程没走完，还是客户对交付有意见；后一种要先解决问题。',
    en: 'The way from lead to cash ends when the money is there. If it is late, find out why first: a procedure at the customer, or discontent with the delivery. The latter is mended before the invoice is sent again.',
  },
  wrong: 'payments:\n  - { milestone: 验收, amount: 500000, due: 2026-09-30 }',
  right: 'payments:\n  - { milestone: 验收, amount: 500000, due: 2026-09-30, receivedOn: 2026-09-28 }',
  check: function* (plan, { asOf }) {
    for (const opportunity of plan.opportunities.values()) {
      const { payments, outcome } = opportunity.data;
      if (outcome && outcome.result !== 'won') continue;
      for (const [index, { milestone, due, receivedOn }] of payments.entries()) {
        if (receivedOn !== undefined || due >= asOf) continue;
        const late = days(daysBetween(due, asOf));
        yield {
          at: { document: opportunity, path: ['payments', index, 'due'] },
          since: due,
          message: {
            'zh-CN': `付款节点 \`${excerpt(milestone)}\` 的款项已逾期 ${late['zh-CN']}。`,
            en: `The payment for \`${excerpt(milestone)}\` is ${late.en} overdue.`,
          },
          help: {
            'zh-CN': '与客户核实原因；已经到账，就写 `receivedOn`，另有约定就改 `due`。',
            en: 'Ask the customer for the reason; record `receivedOn` if the money is there, or the new `due` if one was agreed.',
          },
        };
      }
    }
  },
};
