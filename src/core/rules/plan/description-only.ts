import { goalsWithoutAction } from '../../measures/goal-progress.ts';
import { hasCommitment, sections, type Section } from '../../measures/commitments.ts';
import { partGaps } from '../../measures/plan-parts.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '#schemas/field.ts';

/** A plan, and each part of it, that describes at length also decides something (method: PLAN-07). */
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
    const limit = book.settings.data.limits.descriptionLength;
    // Where goals.md is required and absent plan/missing-part speaks, where a goal has no action its own rule does.
    const toldElsewhere =
      partGaps(plan, book).some(({ part }) => part === 'goals') || goalsWithoutAction(plan).length > 0;
    if (!hasCommitment(plan)) {
      // One cause, one finding: where nothing at all is decided, the parts are not told one by one.
      if (toldElsewhere) return;
      const bodies = [plan.account, plan.strategy, plan.goals].filter((document) => document !== undefined);
      const length = bodies.reduce((sum, document) => sum + lengthOf(document), 0);
      const [longest] = bodies.sort((a, b) => b.body.length - a.body.length);
      if (!longest || length < limit) return;
      yield {
        at: { document: longest, body: firstLine(longest) },
        message: {
          'zh-CN': `计划正文有 ${length} 字，却没有一个决定、下一步或进行中的行动。`,
          en: `The plan describes in ${length} characters, but holds no decision, no next step and no open action.`,
        },
        help: {
          'zh-CN': '问一句“所以我们要做什么”，把答案写成 `goals.md` 的行动，或一次接触的 `nextStep`。',
          en: 'Ask what follows from it and write the answer as an action in `goals.md` or as the `nextStep` of a contact.',
        },
      };
      return;
    }
    for (const { part, document, hasCommitment: decides } of sections(plan)) {
      const length = lengthOf(document);
      if (decides || length < limit || (part === 'goals' && toldElsewhere)) continue;
      yield {
        at: { document, body: firstLine(document) },
        message: {
          'zh-CN': `这一部分写了 ${length} 字，却没有一个决定、下一步或进行中的行动。`,
          en: `This part describes in ${length} characters, but holds no decision, no next step and no open action.`,
        },
        help: HELP[part],
      };
    }
  },
};

/** Where the answer to “so what do we do” belongs, by the kind of the part. */
const HELP = {
  strategy: {
    'zh-CN': '把要用什么方案满足哪个需求写进 `execution`，或在 `goals.md` 写一个行动。',
    en: 'Write which solution meets which need in `execution`, or an action in `goals.md`.',
  },
  relationships: {
    'zh-CN': '给有差距的人写 `relationship.plan`，或写明希望伙伴做什么：`ask`。',
    en: 'Give the people with a gap a `relationship.plan`, or say what you `ask` of a partner.',
  },
  opportunity: {
    'zh-CN': '写上 `nextStep` 或 `workPlan`；要不要继续，写进 `goNoGo`。',
    en: 'Write a `nextStep` or a `workPlan`; whether to go on belongs in `goNoGo`.',
  },
  goals: {
    'zh-CN': '在 `actions` 写下接下来做什么、谁做、哪天做完。',
    en: 'Write in `actions` what comes next, by whom and by when.',
  },
} as const satisfies Record<Section['part'], Text>;

/** Characters of the prose, blank edges aside. */
function lengthOf({ body }: TypedDocument): number {
  return body.trim().length;
}

/** The first line of the prose, where the reader is to think again. */
function firstLine({ body }: TypedDocument): { readonly start: number; readonly end: number } {
  const start = body.length - body.trimStart().length;
  const end = body.indexOf('\n', start);
  return { start, end: end < 0 ? body.length : end };
}
