import { daysLate } from '../../measures/action-health.ts';
import { tierPage } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** An action is done, dropped or postponed before its due date has passed (method: P5, PLAN-08). */
export const actionOverdue: Rule = {
  name: 'plan/action-overdue',
  severity: 'warning',
  method: ['P5', 'PLAN-08'],
  title: { 'zh-CN': '行动逾期', en: 'Action is overdue' },
  about: {
    'zh-CN':
      '期限已过、还没有完成的行动，要么做完，要么取消，要么重新定期限并说明原因。等级页写了 `overdueErrorDays` 的（A 级），逾期超过这么多天即为错误：离签约近，拖不起。',
    en: 'An action that is past its date is finished, dropped, or given a new date with a reason. Where the page of the tier names `overdueErrorDays` (tier A does), it becomes an error after that many: so close to signing, delay costs most.',
  },
  wrong: 'due: 2026-10-01\nstatus: doing',
  right: 'due: 2026-10-01\nstatus: done\ndoneOn: 2026-09-28',
  check: function* ({ account, goals }, { book, asOf }) {
    if (!goals) return;
    const { declared } = account.data.tier;
    const limit = tierPage(book, declared)?.overdueErrorDays;
    for (const [name, action] of Object.entries(goals.data.actions)) {
      const late = daysLate(action, asOf);
      if (late === 0) continue;
      const grave = limit !== undefined && late > limit;
      yield {
        at: { document: goals, path: ['actions', name, 'due'] },
        since: action.due,
        ...(grave && { severity: 'error' as const }),
        message: {
          'zh-CN': `行动 \`${name}\` 已逾期 ${days(late)['zh-CN']}${grave ? `，超过 ${declared} 级客户的上限 ${days(limit)['zh-CN']}` : ''}。`,
          en: `The action \`${name}\` is ${days(late).en} overdue${grave ? `, over the limit of ${days(limit).en} for tier ${declared}` : ''}.`,
        },
        help: {
          'zh-CN': `请 \`${action.owner}\` 更新 \`status\`；要推迟，就写 \`postponed\`，或改 \`due\` 并在正文写明原因。`,
          en: `Ask \`${action.owner}\` to update \`status\`, or put it off: \`postponed\`, or a new \`due\` with the reason in the body.`,
        },
      };
    }
  },
};
