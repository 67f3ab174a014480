import { procurementStep as steps } from '#schemas/vocabulary.ts';
import { skippedStep } from '../../measures/procurement.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** A project is at no step that the customer, by its own page, has not come to (method: C5, C6). */
export const stepDiffers: Rule = {
  name: 'opportunity/step-differs',
  severity: 'info',
  method: ['C5', 'C6'],
  title: { 'zh-CN': '采购步骤两处不一致', en: 'Procurement step differs in two places' },
  about: {
    'zh-CN':
      '`buying.md` 写客户采购走到哪一步，商机写本项目在哪一步。商机所在的步骤在 `buying.md` 里还是“未到”，有一处没有更新。',
    en: '`buying.md` says how far the customer’s purchasing has come, the opportunity says where this project is. If the project is at a step that `buying.md` has still ahead, one of them was not updated.',
  },
  wrong: '# opportunities/well.md\nprocurementStep: criteria\n# buying.md\nsteps:\n  criteria:\n    status: ahead',
  right: '# buying.md\nsteps:\n  criteria:\n    status: running',
  check: function* (plan) {
    const { buying } = plan;
    if (!buying) return;
    const skipped = skippedStep(plan)?.skipped; // buying/step-order speaks of this one
    for (const opportunity of plan.opportunities.values()) {
      const step = opportunity.data.procurementStep;
      if (step === undefined || step === skipped || !isOpen(opportunity) || buying.data.steps[step]?.status !== 'ahead')
        continue;
      const label = steps.labels[step];
      yield {
        at: { document: opportunity, path: ['procurementStep'] },
        message: {
          'zh-CN': `商机已在客户的“${label['zh-CN']}”步骤，而 \`buying.md\` 写的是还没到。`,
          en: `The opportunity is at the customer’s “${label.en}”, but \`buying.md\` has this step still ahead.`,
        },
        help: {
          'zh-CN': '向客户核实，改 `procurementStep` 或 `buying.md` 里这一步的 `status`。',
          en: 'Check with the customer, then correct `procurementStep` or the `status` of the step in `buying.md`.',
        },
        related: [
          {
            at: { document: buying, path: ['steps', step, 'status'] },
            message: { 'zh-CN': '客户采购流程里的进度', en: 'its progress at the account' },
          },
        ],
      };
    }
  },
};
