import { assessmentFactor } from '#schemas/vocabulary.ts';
import { gatePassed } from '../../measures/phase-gates.ts';
import { assessmentGaps } from '../../measures/value-score.ts';
import { addUp } from '../../measures/weighting.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** The value assessment holds its six factors, whose weights add up to 100 (method: E3, PHS-03). */
export const valueAssessmentIncomplete: Rule = {
  name: 'phase/value-assessment-incomplete',
  severity: 'error',
  method: ['E3', 'PHS-03', 'PHASE-value'],
  title: { 'zh-CN': '价值评估不完整', en: 'Value assessment is incomplete' },
  about: {
    'zh-CN':
      '与关键决策人建立关系之前，先判断值不值得：份额、投入、风险、对业务的价值、付款、供货六项都评分，权重合计 100。少一项或合计不对，得分就不可比，也不会计算。',
    en: 'Before building relations with the deciders, judge whether it is worth it: six factors, each with a score and a weight that add up to 100. If one is missing or the sum is off, scores cannot be compared and none is computed.',
  },
  wrong: 'valueAssessment:\n  share:\n    score: 4\n    weight: 90\n# five more, weights together 20',
  right: 'valueAssessment:\n  share:\n    score: 4\n    weight: 80\n# five more, weights together 20',
  check: function* (plan, { book }) {
    const { development } = plan;
    if (!development) return;
    const page = gatePassed('value-assessed', plan, book);
    const { missing, weights } = assessmentGaps(plan);
    if (page && missing.length > 0) {
      const labels = listed(missing.map((factor) => assessmentFactor.labels[factor]));
      const { phase, valueAssessment } = development.data;
      yield {
        at: { document: development, path: valueAssessment ? ['valueAssessment'] : ['phase'] },
        why: page.path,
        message: {
          'zh-CN': `客户开发已在 \`${phase}\` 阶段，价值评估还缺：${labels['zh-CN']}。`,
          en: `The development is in the phase \`${phase}\`, but the value assessment lacks ${labels.en.toLowerCase()}.`,
        },
        help: {
          'zh-CN': '给每一项写上 `score` 和 `weight`；评不出来，就把阶段退回 `value`。',
          en: 'Give each factor a `score` and a `weight`, or set the phase back to `value`.',
        },
      };
    }
    // While a factor is missing the sum cannot be right: that is told above, or the work is still going on.
    if (missing.length === 0 && !addUp(weights)) {
      yield {
        at: { document: development, path: ['valueAssessment'] },
        message: {
          'zh-CN': `价值评估的权重之和是 ${weights}，不是 100。`,
          en: `The weights of the value assessment add up to ${weights}, not to 100.`,
        },
        help: { 'zh-CN': '调整 `weight`，使六项合计 100。', en: 'Change the `weight`s until the six add up to 100.' },
      };
    }
  },
};
