import type { AccountPlan } from '../link/book.ts';
import { stands } from './action-health.ts';

/** How many of a goal's actions are done. */
export interface GoalProgress {
  readonly name: string;
  readonly done: number;
  /** Its actions that are not dropped; a postponed one is still to come. */
  readonly all: number;
}

/** The progress of each goal by its actions, in the order of the file (method: P5). */
export function goalProgress({ goals }: AccountPlan): readonly GoalProgress[] {
  if (!goals) return [];
  const actions = Object.values(goals.data.actions).filter(({ status }) => status !== 'dropped');
  return Object.keys(goals.data.goals).map((name) => {
    const own = actions.filter(({ goal }) => goal === name);
    return { name, done: own.filter(({ status }) => status === 'done').length, all: own.length };
  });
}

/** The goals that no action stands for, in the order of the file (method: P5, PLAN-05). */
export function goalsWithoutAction({ goals }: AccountPlan): readonly string[] {
  const served = new Set(
    Object.values(goals?.data.actions ?? {})
      .filter(stands)
      .map(({ goal }) => goal),
  );
  return Object.keys(goals?.data.goals ?? {}).filter((name) => !served.has(name));
}
