import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** An open opportunity does not expect to close in the past (method: B5). */
export const closeOverdue: Rule = {
  name: 'stage/close-overdue',
  severity: 'warning',
  method: ['B5'],
  title: { 'zh-CN': '预计成交日已过', en: 'Expected close has passed' },
  about: {
    'zh-CN': '预计成交日决定客户的等级和预测。日期已过而商机未结，两者都不再可信：重新向客户问清时间，或写明结局。',
    en: 'The expected close decides the account’s tier and the forecast. Once it has passed on an open opportunity neither can be trusted: ask the customer for the new date, or record the outcome.',
  },
  wrong: 'stage: negotiate\nexpectedClose: 2026-09-30',
  right: 'stage: negotiate\nexpectedClose: 2027-01-31',
  check: function* (plan, { asOf }) {
    for (const opportunity of plan.opportunities.values()) {
      const { expectedClose } = opportunity.data;
      if (expectedClose === undefined || expectedClose >= asOf || !isOpen(opportunity)) continue;
      yield {
        at: { document: opportunity, path: ['expectedClose'] },
        since: expectedClose,
        message: {
          'zh-CN': `预计成交日 \`${expectedClose}\` 已过，商机仍未结束。`,
          en: `The expected close \`${expectedClose}\` has passed, and the opportunity is still open.`,
        },
        help: {
          'zh-CN': '按客户的时间表改 `expectedClose`；已有结果，就写 `outcome`。',
          en: 'Set `expectedClose` by the customer’s schedule, or record the `outcome`.',
        },
      };
    }
  },
};
