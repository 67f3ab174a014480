import { scoringWeights } from '../../measures/account-score.ts';
import { addUp } from '../../measures/weighting.ts';
import type { Rule } from '../rule.ts';

/** The weights of our criteria add up to 100 (method: A14 move 1, B19). */
export const scoreWeights: Rule = {
  name: 'account/score-weights',
  severity: 'error',
  of: 'book',
  method: ['A14', 'B19'],
  title: { 'zh-CN': '打分权重之和不是 100', en: 'Weights of the criteria are not 100' },
  about: {
    'zh-CN': '所有客户用同一套指标打分，才能排出先后。权重之和不是 100，总分就没有意义，在改好之前不计算。',
    en: 'All accounts are scored on one set of criteria, so that they can be ranked. If the weights do not add up to 100 the total means nothing, and it is not computed until they do.',
  },
  wrong: 'scoring:\n  revenue:\n    weight: 50\n  strategy:\n    weight: 40',
  right: 'scoring:\n  revenue:\n    weight: 60\n  strategy:\n    weight: 40',
  check: function* ({ book }) {
    const weights = scoringWeights(book);
    if (Object.keys(book.settings.data.scoring).length === 0 || addUp(weights)) return;
    yield {
      at: { document: book.settings, path: ['scoring'] },
      message: {
        'zh-CN': `各指标的权重之和是 ${weights}，不是 100。`,
        en: `The weights of the criteria add up to ${weights}, not to 100.`,
      },
      help: { 'zh-CN': '调整 `weight`，使它们合计 100。', en: 'Change the `weight`s until they add up to 100.' },
    };
  },
};
