import { daysBetween } from '../../calendar/day.ts';
import { excerpt } from '../../diagnostics/collector.ts';
import { isAhead, isUnderWay } from '../../measures/joint-plan-progress.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** A milestone of the joint plan is reached or put off before its date has passed (method: J2). */
export const milestoneOverdue: Rule = {
  name: 'joint-plan/milestone-overdue',
  severity: 'warning',
  method: ['J2'],
  title: { 'zh-CN': '里程碑逾期', en: 'A milestone is overdue' },
  about: {
    'zh-CN': '联合计划的日期是对客户的承诺，也是客户对我们的承诺。过了期就与客户谈：做完了就更新，做不完就一起改期。',
    en: 'The dates of a joint plan are promises between two companies. When one has passed, speak with the customer: update it if it is reached, or agree on another date.',
  },
  wrong: '# today: 2026-11-16\n- milestone: First ten wells\n  due: 2026-10-31\n  status: doing',
  right: '- milestone: First ten wells\n  due: 2026-10-31\n  status: done',
  check: function* ({ jointPlan }, { asOf }) {
    if (!jointPlan || !isUnderWay(jointPlan.data)) return;
    for (const [index, milestone] of jointPlan.data.milestones.entries()) {
      const { due } = milestone;
      if (due === undefined || due >= asOf || !isAhead(milestone)) continue;
      const late = days(daysBetween(due, asOf));
      yield {
        at: { document: jointPlan, path: ['milestones', index, 'due'] },
        since: due,
        message: {
          'zh-CN': `里程碑 \`${excerpt(milestone.milestone)}\` 已逾期 ${late['zh-CN']}。`,
          en: `The milestone \`${excerpt(milestone.milestone)}\` is ${late.en} overdue.`,
        },
        help: {
          'zh-CN': '与客户核对进度：完成了写 `done`，推迟了写 `late` 并商定新的 `due`。',
          en: 'Check with the customer: write `done` if it is reached, or `late` and the `due` that both agree on.',
        },
      };
    }
  },
};
