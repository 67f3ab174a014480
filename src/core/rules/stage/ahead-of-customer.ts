import { procurementStep as steps } from '#schemas/vocabulary.ts';
import { alignment } from '../../measures/alignment.ts';
import type { Rule } from '../rule.ts';
import { stagePath } from '../wording.ts';

/** Our stage does not run ahead of the customer's procurement step (method: C5, STG-03). */
export const aheadOfCustomer: Rule = {
  name: 'stage/ahead-of-customer',
  severity: 'warning',
  method: ['C5', 'STG-03'],
  title: { 'zh-CN': '我方阶段走在客户前面', en: 'Our stage runs ahead of the customer' },
  about: {
    'zh-CN': '销售要配合客户的采购步骤。我方阶段走在前面，说明着急的是我们：客户还没有准备好，报价和承诺都给早了。',
    en: 'Selling follows the customer’s purchasing steps. When our stage runs ahead, it is we who are in a hurry: the customer is not ready, and offers and promises come too early.',
  },
  wrong: 'stage: tender\nprocurementStep: need-approval',
  right: 'stage: tender\nprocurementStep: tender-evaluate',
  check: function* (plan, { book }) {
    for (const opportunity of plan.opportunities.values()) {
      const aligned = alignment(opportunity, book);
      if (opportunity.data.outcome || !aligned || aligned.gap <= 0) continue;
      const { stage } = opportunity.data;
      const { actual, expected } = aligned;
      yield {
        at: { document: opportunity, path: ['stage'] },
        why: stagePath(stage),
        message: {
          'zh-CN': `我方在 \`${stage}\` 阶段，而客户还在“${steps.labels[actual]['zh-CN']}”；这个阶段从客户的“${steps.labels[expected]['zh-CN']}”开始。`,
          en: `We are in \`${stage}\`, while the customer is still at “${steps.labels[actual].en}”; the stage begins with their “${steps.labels[expected].en}”.`,
        },
        help: {
          'zh-CN': '先帮客户走完当前步骤，把 `stage` 退回相应阶段；客户已往前走，就更新 `procurementStep`。',
          en: 'Help the customer finish the present step and set `stage` back, or update `procurementStep` if they have moved on.',
        },
        related: [
          {
            at: { document: opportunity, path: ['procurementStep'] },
            message: { 'zh-CN': '客户当前的步骤', en: 'the customer’s present step' },
          },
        ],
      };
    }
  },
};
