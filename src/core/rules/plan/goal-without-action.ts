import { goalsWithoutAction } from '../../measures/goal-progress.ts';
import type { Rule } from '../rule.ts';

/** Every goal has an action that is neither dropped nor postponed (method: P5, PLAN-05). */
export const goalWithoutAction: Rule = {
  name: 'plan/goal-without-action',
  severity: 'error',
  method: ['P5', 'PLAN-05'],
  title: { 'zh-CN': '目标没有行动', en: 'Goal without an action' },
  about: {
    'zh-CN': '没有行动的目标只是愿望。每个目标至少有一个行动，有负责人和期限；已取消或推迟的行动不算。',
    en: 'A goal without an action is a wish. Each goal has at least one, with an owner and a due date; a dropped or postponed action does not count.',
  },
  wrong: 'goals:\n  first-order:\n    kind: revenue\nactions: {}',
  right: 'actions:\n  draft-offer:\n    goal: first-order\n    owner: li-lei\n    due: 2026-12-15\n    status: open',
  check: function* (plan) {
    const { goals } = plan;
    if (!goals) return;
    for (const name of goalsWithoutAction(plan)) {
      const own = Object.values(goals.data.actions).filter(({ goal }) => goal === name);
      const postponed = own.some(({ status }) => status === 'postponed');
      yield {
        at: { document: goals, path: ['goals', name] },
        message:
          own.length === 0
            ? { 'zh-CN': `目标 \`${name}\` 没有行动。`, en: `The goal \`${name}\` has no action.` }
            : {
                'zh-CN': `目标 \`${name}\` 的行动都已取消${postponed ? '或推迟' : ''}。`,
                en: `All actions of the goal \`${name}\` are dropped${postponed ? ' or postponed' : ''}.`,
              },
        help: {
          'zh-CN': `在 \`actions\` 里加一个行动，写上 \`goal: ${name}\`、负责人和期限；不再追求，就删掉这个目标。`,
          en: `Add an action with \`goal: ${name}\`, an owner and a due date, or remove the goal if it is given up.`,
        },
      };
    }
  },
};
