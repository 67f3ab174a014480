import { actionStatus } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { decisionsOf, isPending, type TracedDecision } from '../../measures/decisions.ts';
import type { HeldReview } from '../../measures/review-rhythm.ts';
import { reviewsWords } from '../../text/pages/reviews-words.ts';
import { noted, type SheetLine } from '../brief/sheet-list.ts';
import { memberLink, type Link, type ViewContext } from '../context.ts';

/** A decision of a review with what became of it. */
export interface DecisionRow {
  readonly what: string;
  readonly owner: Link;
  readonly due: string;
  readonly state: string;
  readonly isOverdue: boolean;
  readonly isDone: boolean;
}

/** The decisions of a review, in its order (method: P12). */
export function decisionRows(context: ViewContext, plan: AccountPlan, review: HeldReview): readonly DecisionRow[] {
  return decisionsOf(review, plan, context.asOf).map((traced) => ({
    what: traced.decision.what,
    owner: memberLink(context, traced.decision.owner),
    due: traced.decision.due,
    state: stateText(context, traced),
    isOverdue: traced.state === 'overdue',
    isDone: !isPending(traced),
  }));
}

/** The same as lines of an agenda. */
export function decisionLines(context: ViewContext, plan: AccountPlan, review: HeldReview): readonly SheetLine[] {
  return decisionRows(context, plan, review).map(({ what, owner, due, state, isOverdue }) => ({
    text: what,
    note: noted(owner.label, due, state),
    isAlert: isOverdue,
  }));
}

function stateText({ lang }: ViewContext, { state, doneOn }: TracedDecision): string {
  const words = reviewsWords(lang);
  if (state === 'overdue') return words.notRecorded;
  return state === 'done' && doneOn !== undefined ? words.doneOn(doneOn) : actionStatus.labels[state][lang];
}
