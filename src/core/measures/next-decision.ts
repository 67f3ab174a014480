import type { Text } from '#schemas/field.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { actionHealth, daysLate, liveActions, type NamedAction } from './action-health.ts';
import { accountFreshness } from './freshness.ts';
import { reviewRhythms, type ReviewKind } from './review-rhythm.ts';
import { openGates } from './stage-gates.ts';
import { stagePage } from './stage-pages.ts';
import { disagreesWithWindow, isOpen, tierByWindow, type Tier } from './tier-lens.ts';

type Opportunity = TypedDocument<'opportunity'>;

/** The one thing that an account waits for, with the facts that it is read off. */
export type NextDecision =
  /** The expected close has passed: another day, or the end (method: F5). */
  | { readonly kind: 'close-passed'; readonly opportunity: Opportunity; readonly days: number }
  /** It stays in its stage longer than the method page allows: advance, hold or leave (method: § 1.4). */
  | { readonly kind: 'stuck'; readonly opportunity: Opportunity; readonly days: number; readonly limit: number }
  /** The window says another tier and nobody approved the difference (method: B5). */
  | { readonly kind: 'tier'; readonly computed: Tier }
  /** Actions are late (method: P5); the one that is latest stands for them. */
  | { readonly kind: 'overdue'; readonly count: number; readonly oldest: NamedAction; readonly days: number }
  /** No contact for longer than the tier allows (method: A15); no days when there was none at all. */
  | { readonly kind: 'contact'; readonly days?: number }
  /** A review of the tier's rhythm did not take place (method: P12). */
  | { readonly kind: 'review'; readonly review: ReviewKind; readonly due?: Day }
  /** What the leading opportunity lacks to leave its stage (method: § 1.4). */
  | { readonly kind: 'gate'; readonly opportunity: Opportunity; readonly lacks: readonly Text[] }
  /** All is in order: what comes next. */
  | { readonly kind: 'action'; readonly next: NamedAction }
  | { readonly kind: 'nothing' };

/** The open opportunity that closes first, else the largest; nothing when none is open (method: B5). */
export function leadingOpportunity(plan: AccountPlan, book: Book, asOf: Day): Opportunity | undefined {
  const open = [...plan.opportunities.values()].filter(isOpen);
  const [largest] = open.sort((a, b) => b.data.value - a.data.value);
  return tierByWindow(plan, book, asOf).earliest ?? largest;
}

/**
 * What to decide or do next at an account: money that is stuck comes before the tier, the tier before work that is
 * late, that before the rhythm, and only then what the leading opportunity lacks (the order is ours).
 */
export function nextDecision(plan: AccountPlan, book: Book, asOf: Day): NextDecision {
  return (
    ofOpportunities(plan, book, asOf) ??
    ofTier(plan, book, asOf) ??
    ofWork(plan, asOf) ??
    ofRhythm(plan, book, asOf) ??
    ofPlan(plan, book, asOf)
  );
}

function ofOpportunities(plan: AccountPlan, book: Book, asOf: Day): NextDecision | undefined {
  const open = [...plan.opportunities.values()].filter(isOpen).sort((a, b) => b.data.value - a.data.value);
  const passed = open.find(({ data }) => data.expectedClose !== undefined && data.expectedClose < asOf);
  if (passed?.data.expectedClose !== undefined)
    return { kind: 'close-passed', opportunity: passed, days: daysBetween(passed.data.expectedClose, asOf) };
  for (const opportunity of open) {
    const limit = stagePage(book, opportunity.data.stage)?.limitDays;
    const days = daysBetween(opportunity.data.stageSince, asOf);
    if (limit !== undefined && days > limit) return { kind: 'stuck', opportunity, days, limit };
  }
  return undefined;
}

function ofTier(plan: AccountPlan, book: Book, asOf: Day): NextDecision | undefined {
  return disagreesWithWindow(plan, book, asOf)
    ? { kind: 'tier', computed: tierByWindow(plan, book, asOf).tier }
    : undefined;
}

function ofWork(plan: AccountPlan, asOf: Day): NextDecision | undefined {
  const { overdue } = actionHealth(plan, asOf);
  const [oldest] = [...overdue].sort((a, b) => (a.action.due < b.action.due ? -1 : 1));
  return oldest && { kind: 'overdue', count: overdue.length, oldest, days: daysLate(oldest.action, asOf) };
}

function ofRhythm(plan: AccountPlan, book: Book, asOf: Day): NextDecision | undefined {
  const { overdue, days } = accountFreshness(plan, book, asOf);
  if (overdue) return { kind: 'contact', ...(days !== undefined && { days }) };
  const missed = reviewRhythms(plan, book, asOf).find((rhythm) => rhythm.missed);
  return missed && { kind: 'review', review: missed.kind, ...(missed.due !== undefined && { due: missed.due }) };
}

function ofPlan(plan: AccountPlan, book: Book, asOf: Day): NextDecision {
  const [next] = liveActions(plan).toSorted((a, b) => (a.action.due < b.action.due ? -1 : 1));
  if (next) return { kind: 'action', next };
  const opportunity = leadingOpportunity(plan, book, asOf);
  const lacks = opportunity ? openGates(opportunity, plan, book).flatMap((gate) => gate.lacks) : [];
  return opportunity && lacks.length > 0 ? { kind: 'gate', opportunity, lacks } : { kind: 'nothing' };
}
