import { goalKind } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { goalSpot } from './finding-place.ts';
import { actionRows, type ActionRow } from './actions.ts';
import type { ViewContext } from './context.ts';
import { proseHtml } from './prose.ts';

/** Part 5 of the plan: each goal with its sub-goals and actions. */
export interface GoalsPart {
  readonly goals: readonly {
    readonly id: string;
    /** Its fragment on the page, and the spot of what was found in it and its actions. */
    readonly spot: string;
    readonly kind: string;
    readonly text: string;
    readonly measure: string;
    readonly due: string;
    readonly subGoals: readonly string[];
    readonly actions: readonly ActionRow[];
  }[];
  readonly prose: string;
}

/** Builds part 5. */
export function goalsPart(context: ViewContext, plan: AccountPlan, goals: TypedDocument<'goals'>): GoalsPart {
  const actions = actionRows(context, plan);
  return {
    goals: Object.entries(goals.data.goals).map(([id, goal]) => ({
      id,
      spot: goalSpot(id),
      kind: goalKind.labels[goal.kind][context.lang],
      text: goal.text,
      measure: [goal.metric, [goal.baseline, goal.target].filter(Boolean).join(' → ')]
        .filter(Boolean)
        .join(context.lang === 'en' ? ': ' : '：'),
      due: goal.due,
      subGoals: goal.subGoals,
      actions: actions.filter((action) => action.goal === id),
    })),
    prose: proseHtml(goals, context.lang, 2),
  };
}
