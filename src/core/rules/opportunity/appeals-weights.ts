import { appeal } from '#schemas/vocabulary.ts';
import { addUp } from '../../measures/weighting.ts';
import type { Rule } from '../rule.ts';

/** The weights of the eight needs of $APPEALS add up to 100 (method: C4). */
export const appealsWeights: Rule = {
  name: 'opportunity/appeals-weights',
  severity: 'error',
  method: ['C4'],
  title: { 'zh-CN': '$APPEALS 的权重不足百', en: 'Weights of $APPEALS are not 100' },
  about: {
    'zh-CN':
      '八项需求按客户的看重程度分配 100 分，再比较我方和最强对手。合计不是 100，两边的加权得分就不能与别的商机比较。',
    en: 'The eight needs share 100 points by how much the customer values each; then we and the best competitor are compared. Unless the sum is 100, the weighted scores cannot be compared with those of other opportunities.',
  },
  wrong: 'appeals:\n  price: { weight: 60, us: 7, competitor: 8 }\n  # the other seven weigh 60 together',
  right: 'appeals:\n  price: { weight: 40, us: 7, competitor: 8 }\n  # the other seven weigh 60 together',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      const { appeals } = opportunity.data;
      if (!appeals) continue;
      const sum = appeal.names.reduce((total, name) => total + appeals[name].weight, 0);
      if (addUp(sum)) continue;
      yield {
        at: { document: opportunity, path: ['appeals'] },
        message: {
          'zh-CN': `\`appeals\` 的权重合计 ${sum}，应为 100。`,
          en: `The weights of \`appeals\` add up to ${sum}; they must make 100.`,
        },
        help: {
          'zh-CN': '按客户的看重程度重新分配八个 `weight`，使合计为 100。',
          en: 'Share out the eight weights again by what the customer values until the sum is 100.',
        },
      };
    }
  },
};
