import type { Text } from '#schemas/field.ts';
import type { Book } from '../../link/book.ts';
import { hasReached, probabilityFits, stagePage } from '../../measures/stage-pages.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Rule } from '../rule.ts';
import { stagePath } from '../wording.ts';

/** The probability of an opportunity is plausible for its stage (method: F2, STG-04). */
export const probabilityMisfit: Rule = {
  name: 'stage/probability-misfit',
  severity: 'warning',
  method: ['F2', 'STG-04'],
  title: { 'zh-CN': '概率与阶段不符', en: 'Probability does not fit the stage' },
  about: {
    'zh-CN':
      '每个阶段页写明合理的成交概率。远高于它，预测会虚；远低于它，要问为什么还在这个阶段。漏斗的最佳状态指进入谈判、完成成交：高于 `funnel.best`，阶段至少是商务谈判。',
    en: 'Each stage’s page states a plausible probability. Far above it the forecast is hollow; far below it one must ask why the opportunity is in this stage. The best state of the funnel means negotiating and closing: above `funnel.best` the stage is negotiation at least.',
  },
  wrong: 'stage: develop\nprobability: 70',
  right: 'stage: develop\nprobability: 10',
  check: function* (plan, { book }) {
    for (const opportunity of plan.opportunities.values()) {
      const { stage, probability, outcome } = opportunity.data;
      const wrong = outcome ? undefined : misfit(opportunity, book);
      if (!wrong) continue;
      yield {
        at: { document: opportunity, path: ['probability'] },
        why: stagePath(stage),
        message: {
          'zh-CN': `概率 \`${probability}\`% ${wrong['zh-CN']}。`,
          en: `A probability of \`${probability}\`% ${wrong.en}.`,
        },
        help: {
          'zh-CN': '按事实重估概率，或核对商机的阶段。',
          en: 'Estimate the probability again from facts, or check the stage.',
        },
      };
    }
  },
};

/** What is wrong with the probability: outside the stage's range, or best state before negotiation; nothing when it fits. */
function misfit(opportunity: TypedDocument<'opportunity'>, book: Book): Text | undefined {
  const { stage, probability } = opportunity.data;
  const { best } = book.settings.data.funnel;
  const range = stagePage(book, stage)?.probability;
  if (range && !probabilityFits(opportunity, book)) {
    const above = probability > range.to;
    return {
      'zh-CN': `${above ? '高于' : '低于'} \`${stage}\` 阶段的合理范围 ${range.from}–${range.to}%`,
      en: `is ${above ? 'above' : 'below'} the plausible ${range.from}–${range.to}% of \`${stage}\``,
    };
  }
  if (probability <= best || hasReached(opportunity, 'negotiate')) return undefined;
  return {
    'zh-CN': `高于最佳状态的界限 ${best}%，而商机在 \`${stage}\` 阶段，还没有进入 \`negotiate\``,
    en: `is above the ${best}% of the best state, but the opportunity is in \`${stage}\`, before \`negotiate\``,
  };
}
