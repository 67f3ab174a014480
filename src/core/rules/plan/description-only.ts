import { goalsWithoutAction } from '../../measures/goal-progress.ts';
import { hasCommitment } from '../../measures/commitments.ts';
import { partGaps } from '../../measures/plan-parts.ts';
import type { Rule } from '../rule.ts';

/** A plan that describes at length also decides something (method: PLAN-07). */
export const descriptionOnly: Rule = {
  name: 'plan/description-only',
  severity: 'warning',
  method: ['PLAN-07'],
  title: { 'zh-CN': '只有描述，没有决定或行动', en: 'Description without a decision' },
  about: {
    'zh-CN':
      '计划是用来做决定的。写了很长的描述，却没有一个进行中的行动、下一步、回顾决定或分工，读的人不知道接下来谁做什么。篇幅上限见 `limits.descriptionLength`。',
    en: 'A plan is there to decide. Where pages are described and there is no open action, no next step, no decision of a review and no task, nobody knows who does what next. The length is `limits.descriptionLength`.',
  },
  wrong: '# strategy.md: two pages on the market\n# goals.md: every action is done or dropped',
  right:
    'actions:\n  meet-kim:\n    goal: trust\n    what: Ask Kim which two needs come first.\n    owner: ann\n    due: 2026-12-10\n    status: open',
  check: function* (plan, { book }) {
    // Where goals.md is required and absent plan/missing-part speaks, where a goal has no action its own rule does.
    if (hasCommitment(plan) || partGaps(plan, book).some(({ part }) => part === 'goals')) return;
    if (goalsWithoutAction(plan).length > 0) return;
    const bodies = [plan.account, plan.strategy, plan.goals].filter((document) => document !== undefined);
    const length = bodies.reduce((sum, { body }) => sum + body.trim().length, 0);
    const limit = book.settings.data.limits.descriptionLength;
    const [longest] = bodies.sort((a, b) => b.body.length - a.body.length);
    if (!longest || length < limit) return;
    const start = longest.body.length - longest.body.trimStart().length;
    const end = longest.body.indexOf('\n', start);
    yield {
      at: { document: longest, body: { start, end: end < 0 ? longest.body.length : end } },
      message: {
        'zh-CN': `计划正文有 ${length} 字，却没有一个决定、下一步或进行中的行动。`,
        en: `The plan describes in ${length} characters, but holds no decision, no next step and no open action.`,
      },
      help: {
        'zh-CN': '问一句“所以我们要做什么”，把答案写成 `goals.md` 的行动，或一次接触的 `nextStep`。',
        en: 'Ask what follows from it and write the answer as an action in `goals.md` or as the `nextStep` of a contact.',
      },
    };
  },
};
