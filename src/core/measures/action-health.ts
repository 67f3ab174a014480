import type { DataOf } from '#schemas/index.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';

type Action = DataOf<'goals'>['actions'][string];

/** An action of the plan with its name. */
export interface NamedAction {
  readonly name: string;
  readonly action: Action;
}

/** How the open actions of a plan stand. */
export interface ActionHealth {
  /** Still to be done, in the order of the file. */
  readonly open: readonly NamedAction[];
  /** Those of them whose due date has passed. */
  readonly overdue: readonly NamedAction[];
  /** `overdue ÷ open`, 0–1; absent when nothing is open. */
  readonly share?: number;
  /** Median of the days past due of the overdue ones; absent when none is overdue. */
  readonly medianDaysLate?: number;
}

/** Whether somebody is to do the action now: not done, dropped or postponed (method: P5). */
export function isLive({ status }: Action): boolean {
  return status === 'open' || status === 'doing';
}

/** Whether the action stands for its goal: done or live. What is dropped or postponed does not (method: P5). */
export function stands(action: Action): boolean {
  return action.status === 'done' || isLive(action);
}

/** The actions that are still to be done, in the order of the file. */
export function liveActions({ goals }: AccountPlan): readonly NamedAction[] {
  return Object.entries(goals?.data.actions ?? {})
    .filter(([, action]) => isLive(action))
    .map(([name, action]) => ({ name, action }));
}

/** Days for which a live action is past its due date; 0 when it is in time or not live. */
export function daysLate(action: Action, asOf: Day): number {
  return isLive(action) && action.due < asOf ? daysBetween(action.due, asOf) : 0;
}

/**
 * The actions that were overdue on an earlier day, as far as the plan tells: what is still live or was done since.
 * A due date counts as it stands now (ours).
 */
export function wereOverdue({ goals }: AccountPlan, on: Day): readonly NamedAction[] {
  return Object.entries(goals?.data.actions ?? {})
    .filter(
      ([, action]) =>
        action.due < on && (isLive(action) || (action.status === 'done' && (action.doneOn ?? action.due) >= on)),
    )
    .map(([name, action]) => ({ name, action }));
}

/**
 * Overdue actions as a share of the open ones, and how long they have been late (method: P5, IND-action-health).
 * An action has no beginning, so its age counts from its due date.
 */
export function actionHealth(plan: AccountPlan, asOf: Day): ActionHealth {
  const open = liveActions(plan);
  const overdue = open.filter(({ action }) => daysLate(action, asOf) > 0);
  const late = overdue.map(({ action }) => daysLate(action, asOf)).sort((a, b) => a - b);
  const [lower, upper] = [late[Math.floor((late.length - 1) / 2)], late[Math.floor(late.length / 2)]];
  return {
    open,
    overdue,
    ...(open.length > 0 && { share: overdue.length / open.length }),
    ...(lower !== undefined && upper !== undefined && { medianDaysLate: (lower + upper) / 2 }),
  };
}
