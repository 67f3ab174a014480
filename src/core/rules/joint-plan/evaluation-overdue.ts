import { daysBetween } from '../../calendar/day.ts';
import { isUnderWay } from '../../measures/joint-plan-progress.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** The results of a joint plan are evaluated on the days that both sides set (method: J2, JBP-02). */
export const evaluationOverdue: Rule = {
  name: 'joint-plan/evaluation-overdue',
  severity: 'warning',
  method: ['J2', 'JBP-02'],
  title: { 'zh-CN': '联合计划的效果评估逾期', en: 'An evaluation of the joint plan is overdue' },
  about: {
    'zh-CN':
      '效果评估是联合计划的第四步：双方定期看结果，并调整计划。过了日期没有评估，计划就只剩开头。执行中的计划至少定下一次评估。',
    en: 'The fourth step of a joint plan is to look at its results together at intervals and to adjust it. A plan that nobody evaluates has only a beginning. A running plan has at least one evaluation with a date.',
  },
  wrong: '# today: 2026-11-16\nevaluations:\n  - due: 2026-10-31',
  right: 'evaluations:\n  - due: 2026-10-31\n    heldOn: 2026-10-30\n    result: Ten wells run; spare parts come late.',
  check: function* ({ jointPlan }, { asOf }) {
    if (!jointPlan || !isUnderWay(jointPlan.data)) return;
    const { status, evaluations } = jointPlan.data;
    if (status === 'running' && evaluations.length === 0) {
      yield {
        at: { document: jointPlan, path: ['status'] },
        message: {
          'zh-CN': '联合计划在执行，却没有定下评估的日期。',
          en: 'The joint plan is running, but no evaluation has a date.',
        },
        help: {
          'zh-CN': '与客户定下第一次评估，写进 `evaluations` 的 `due`。',
          en: 'Set the first evaluation with the customer and write it as `due` in `evaluations`.',
        },
      };
    }
    for (const [index, { due, heldOn }] of evaluations.entries()) {
      if (heldOn !== undefined || due >= asOf) continue;
      const late = days(daysBetween(due, asOf));
      yield {
        at: { document: jointPlan, path: ['evaluations', index, 'due'] },
        since: due,
        message: {
          'zh-CN': `定在 \`${due}\` 的效果评估已逾期 ${late['zh-CN']}。`,
          en: `The evaluation due on \`${due}\` is ${late.en} overdue.`,
        },
        help: {
          'zh-CN': '与客户一起评估，写上 `heldOn`、`result` 和 `adjustment`；要改期，就改 `due`。',
          en: 'Hold it with the customer and write `heldOn`, `result` and `adjustment`, or agree on another `due`.',
        },
      };
    }
  },
};
