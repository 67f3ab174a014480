import type { DataOf } from '#schemas/index.ts';
import type { actionStatus } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import type { HeldReview } from './review-rhythm.ts';

/** What a review decided, with the one who does it and the day. */
export type Decision = DataOf<'review'>['decisions'][number];

/** What became of a decision: the state of the action that carries it out, or overdue. */
export type DecisionState = (typeof actionStatus.names)[number] | 'overdue';

/** A decision with its review and what became of it. */
export interface TracedDecision {
  readonly review: HeldReview;
  readonly decision: Decision;
  readonly state: DecisionState;
  /** The day on which it was done, where that is written. */
  readonly doneOn?: Day;
}

/**
 * The decisions of a review in its order, each with what became of it (method: P12). The action that carries a decision
 * out knows its state; without one the decision says itself when it was done. What is neither is open, or overdue
 * once its day has passed: nobody wrote down that it was done.
 */
export function decisionsOf(review: HeldReview, plan: AccountPlan, asOf: Day): readonly TracedDecision[] {
  return review.data.decisions.map((decision) => {
    const action = decision.action === undefined ? undefined : plan.goals?.data.actions[decision.action];
    const doneOn = decision.doneOn ?? action?.doneOn;
    const known = decision.doneOn === undefined ? action?.status : 'done';
    const isLive = known === undefined || known === 'open' || known === 'doing';
    const state = isLive && decision.due < asOf ? 'overdue' : (known ?? 'open');
    return { review, decision, state, ...(doneOn !== undefined && { doneOn }) };
  });
}

/** Whether somebody still has to do it. */
export function isPending({ state }: TracedDecision): boolean {
  return state === 'open' || state === 'doing' || state === 'overdue';
}
