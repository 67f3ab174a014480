import { procurementStep } from '#schemas/vocabulary.ts';
import { skippedStep } from '../../measures/procurement.ts';
import type { Rule } from '../rule.ts';

/** No step of the customer has begun while an earlier one is still ahead (method: C6). */
export const stepOrder: Rule = {
  name: 'buying/step-order',
  severity: 'warning',
  method: ['C6'],
  title: { 'zh-CN': '采购步骤次序颠倒', en: 'Procurement steps out of order' },
  about: {
    'zh-CN':
      '客户采购一步接一步：审批、调查、标准、招标、考察、签约。后面的步骤已经开始，前面的还写着“未到”，不是没有更新，就是客户跳过了一步：后者往往要补，会拖延签约。',
    en: 'The customer buys step by step, from approval to signing. If a later step has begun while an earlier one is “ahead”, the page is out of date, or the customer skipped a step: mostly it must be made up and delays the signing.',
  },
  wrong: 'steps:\n  criteria:\n    status: ahead\n  tender-evaluate:\n    status: running',
  right: 'steps:\n  criteria:\n    status: done\n  tender-evaluate:\n    status: running',
  check: function* (plan) {
    if (!plan.buying) return;
    const found = skippedStep(plan);
    if (!found) return;
    const [before, after] = [procurementStep.labels[found.skipped], procurementStep.labels[found.begun]];
    yield {
      at: { document: plan.buying, path: ['steps', found.skipped, 'status'] },
      message: {
        'zh-CN': `“${before['zh-CN']}”写着未到，而后面的“${after['zh-CN']}”已经开始。`,
        en: `“${before.en}” is still ahead, while the later “${after.en}” has begun.`,
      },
      help: {
        'zh-CN': '向客户核实；已经做完就改 `status`，确实跳过了，就问清要不要补。',
        en: 'Check with the customer; correct the `status`, or ask whether the skipped step must be made up.',
      },
      related: [
        {
          at: { document: plan.buying, path: ['steps', found.begun, 'status'] },
          message: { 'zh-CN': '已经开始的步骤', en: 'the step that has begun' },
        },
      ],
    };
  },
};
