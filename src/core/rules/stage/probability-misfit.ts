import { stagePage } from '../../measures/stage-pages.ts';
import type { Rule } from '../rule.ts';
import { stagePath } from '../wording.ts';

/** The probability of an opportunity is plausible for its stage (method: F2, STG-04). */
export const probabilityMisfit: Rule = {
  name: 'stage/probability-misfit',
  severity: 'warning',
  title: { 'zh-CN': '概率与阶段不符', en: 'Probability does not fit the stage' },
  about: {
    'zh-CN': '每个阶段页写明合理的成交概率。远高于它，预测会虚；远低于它，要问为什么还在这个阶段。',
    en: 'Each stage’s page states a plausible probability. Far above it the forecast is hollow; far below it one must ask why the opportunity is in this stage.',
  },
  wrong: 'stage: develop\nprobability: 70',
  right: 'stage: develop\nprobability: 10',
  check: function* (plan, { book }) {
    for (const opportunity of plan.opportunities.values()) {
      const { stage, probability, outcome } = opportunity.data;
      const range = stagePage(book, stage)?.probability;
      if (outcome || !range || (probability >= range.from && probability <= range.to)) continue;
      const above = probability > range.to;
      yield {
        at: { document: opportunity, path: ['probability'] },
        why: stagePath(stage),
        message: {
          'zh-CN': `概率 \`${probability}\`% ${above ? '高于' : '低于'} \`${stage}\` 阶段的合理范围 ${range.from}–${range.to}%。`,
          en: `A probability of \`${probability}\`% is ${above ? 'above' : 'below'} the plausible ${range.from}–${range.to}% of \`${stage}\`.`,
        },
        help: {
          'zh-CN': '按事实重估概率，或核对商机的阶段。',
          en: 'Estimate the probability again from facts, or check the stage.',
        },
      };
    }
  },
};
