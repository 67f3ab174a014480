import { addUp } from '../../measures/weighting.ts';
import type { Rule } from '../rule.ts';

/** The weights of a project's concerns add up to 100 (method: O4, OPP-01). */
export const concernWeights: Rule = {
  name: 'opportunity/concern-weights',
  severity: 'error',
  method: ['O4', 'OPP-01'],
  title: { 'zh-CN': '关心问题的权重不足百', en: 'Weights of the concerns are not 100' },
  about: {
    'zh-CN':
      '关键人关心的问题按轻重分配 100 分，才看得出方案该先回答哪一个。合计不是 100，轻重就没有想清楚，或者漏了一项。',
    en: 'The concerns of the key people share 100 points, so that one sees which of them the solution answers first. Where the sum differs, the weighing is not finished or a concern is missing.',
  },
  wrong: 'concerns:\n  - { person: max, concern: 误报, weight: 50, measure: 误报率 }',
  right:
    'concerns:\n  - { person: max, concern: 误报, weight: 60, measure: 误报率 }\n  - { person: lee, concern: 工期, weight: 40, measure: 月数 }',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      const { concerns } = opportunity.data;
      const sum = concerns.reduce((total, { weight }) => total + weight, 0);
      if (concerns.length === 0 || addUp(sum)) continue;
      yield {
        at: { document: opportunity, path: ['concerns'] },
        message: {
          'zh-CN': `\`concerns\` 的权重合计 ${sum}，应为 100。`,
          en: `The weights of \`concerns\` add up to ${sum}; they must make 100.`,
        },
        help: {
          'zh-CN': '与团队重新分配 `weight`，使合计为 100；漏写的关心问题先补上。',
          en: 'Share out `weight` again with the team until the sum is 100; first add the concern that is missing.',
        },
      };
    }
  },
};
