import { growthStep } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';

export type GrowthStep = (typeof growthStep.names)[number];

/** A growth step that is done. */
export interface DoneStep {
  readonly step: GrowthStep;
  readonly doneOn: Day;
}

/** The steps that are done, in the order of the method and not of their days (method: J3). */
export function stepsDone({ goals }: AccountPlan): readonly DoneStep[] {
  const steps = goals?.data.growth?.steps;
  return growthStep.names.flatMap((step) => {
    const done = steps?.[step];
    return done ? [{ step, doneOn: done.doneOn }] : [];
  });
}

/** How many of the five steps are done without a gap from the first on, 0–5 (method: J3). */
export function growthReached(plan: AccountPlan): number {
  const done = new Set(stepsDone(plan).map(({ step }) => step));
  const open = growthStep.names.findIndex((step) => !done.has(step));
  return open === -1 ? growthStep.names.length : open;
}

/** A step that was done before the one that must come first. */
export interface StepOutOfOrder extends DoneStep {
  readonly before: GrowthStep;
  /** When the earlier step was done after all; absent when it is still open. */
  readonly beforeDoneOn?: Day;
}

/** Steps done while the step before them was open, or on an earlier day than that step (method: J3). */
export function stepsOutOfOrder(plan: AccountPlan): readonly StepOutOfOrder[] {
  const days = new Map(stepsDone(plan).map(({ step, doneOn }) => [step, doneOn]));
  return growthStep.names.flatMap((step, at) => {
    const [doneOn, before] = [days.get(step), growthStep.names[at - 1]];
    if (doneOn === undefined || before === undefined) return [];
    const beforeDoneOn = days.get(before);
    if (beforeDoneOn !== undefined && beforeDoneOn <= doneOn) return [];
    return [{ step, doneOn, before, ...(beforeDoneOn !== undefined && { beforeDoneOn }) }];
  });
}
