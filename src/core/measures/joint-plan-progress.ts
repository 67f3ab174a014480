import type { DataOf } from '#schemas/index.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';

type JointPlan = DataOf<'jointPlan'>;

/** How far a joint plan has come. */
export interface JointPlanProgress {
  readonly milestones: number;
  readonly done: number;
  /** `done ÷ milestones`, 0–1; absent without a milestone. */
  readonly share?: number;
  readonly targets: number;
  /** Targets that both sides agreed to. */
  readonly agreed: number;
  /** The first due date of a milestone that is neither done nor put off. */
  readonly nextMilestone?: Day;
  /** The first due date of an evaluation that was not held. */
  readonly nextEvaluation?: Day;
}

/** Whether both sides have taken the plan on: from `agreed` on it is no draft any more (method: J2). */
export function isBinding({ status }: JointPlan): boolean {
  return status !== 'draft';
}

/** Whether the plan is agreed and not closed, so that its dates count. */
export function isUnderWay({ status }: JointPlan): boolean {
  return status === 'agreed' || status === 'running';
}

/** Whether a milestone is still to be reached on its date; one that is put off is not late. */
export function isAhead({ status }: JointPlan['milestones'][number]): boolean {
  return status === 'open' || status === 'doing';
}

/** Milestones done, targets agreed, and what comes next (method: J2). Nothing without a joint plan. */
export function jointPlanProgress({ jointPlan }: AccountPlan): JointPlanProgress | undefined {
  if (!jointPlan) return undefined;
  const { milestones, targets, evaluations } = jointPlan.data;
  const done = milestones.filter(({ status }) => status === 'done').length;
  const nextMilestone = first(milestones.filter(isAhead).map(({ due }) => due));
  const nextEvaluation = first(evaluations.filter(({ heldOn }) => heldOn === undefined).map(({ due }) => due));
  return {
    milestones: milestones.length,
    done,
    ...(milestones.length > 0 && { share: done / milestones.length }),
    targets: targets.length,
    agreed: targets.filter(({ agreedByBoth }) => agreedByBoth).length,
    ...(nextMilestone !== undefined && { nextMilestone }),
    ...(nextEvaluation !== undefined && { nextEvaluation }),
  };
}

function first(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
