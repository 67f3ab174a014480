import type { DataOf } from '#schemas/index.ts';
import type { PlanItemName } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import { monthsUntil } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** The four tiers in their order. */
export type Tier = 'A' | 'B' | 'C' | 'D';
export const TIERS: readonly Tier[] = ['A', 'B', 'C', 'D'];

/** A computed tier with the facts it was computed from. */
export interface WindowLens {
  readonly tier: Tier;
  /** The open opportunity that closes first; absent when none has a date. */
  readonly earliest?: TypedDocument<'opportunity'>;
  /** Months until it closes, rounded up; 0 when the date has passed. */
  readonly months?: number;
}

/** An opportunity that can still be won: no outcome, and not yet in delivery. */
export function isOpen(opportunity: TypedDocument<'opportunity'>): boolean {
  return opportunity.data.outcome === undefined && opportunity.data.stage !== 'deliver';
}

/**
 * The tier by time window (method: B5): the earliest expected close of the open opportunities falls into one of
 * the windows of `method/tiers/`, upper bound included. Without a dated open opportunity it is D.
 */
export function tierByWindow(plan: AccountPlan, book: Book, asOf: Day): WindowLens {
  let earliest: TypedDocument<'opportunity'> | undefined;
  for (const opportunity of plan.opportunities.values()) {
    const close = opportunity.data.expectedClose;
    if (close === undefined || !isOpen(opportunity)) continue;
    if (earliest?.data.expectedClose === undefined || close < earliest.data.expectedClose) earliest = opportunity;
  }
  if (earliest?.data.expectedClose === undefined) return { tier: 'D' };
  const months = monthsUntil(asOf, earliest.data.expectedClose);
  const tier = TIERS.find((name) => {
    const upTo = tierPage(book, name)?.window.upTo;
    return upTo === undefined || months <= upTo;
  });
  return { tier: tier ?? 'D', earliest, months };
}

/** Whether the declared tier is not that of its window, with an override or without (method: B5). */
export function differsFromWindow(plan: AccountPlan, book: Book, asOf: Day): boolean {
  return plan.account.data.tier.declared !== tierByWindow(plan, book, asOf).tier;
}

/** Whether the declared tier differs from its window without an override that still holds (method: B5). */
export function disagreesWithWindow(plan: AccountPlan, book: Book, asOf: Day): boolean {
  const { override } = plan.account.data.tier;
  return differsFromWindow(plan, book, asOf) && !(override && override.until >= asOf);
}

/** The columns of the urgency matrix, in the order of the sources (method: B6). */
export const URGENCY_COLUMNS = ['objective', 'subjective', 'resolve', 'feasibility', 'selection'] as const;
export type UrgencyColumn = (typeof URGENCY_COLUMNS)[number];

type Urgency = NonNullable<DataOf<'account'>['urgency']>;

/** The columns in which five answers differ from a row of the urgency matrix (method: B6). */
export function rowMisfits(answers: Urgency, row: DataOf<'tier'>['urgency']): readonly UrgencyColumn[] {
  const fits: Readonly<Record<UrgencyColumn, boolean>> = {
    objective: row.objective === answers.objective,
    subjective: row.subjective === answers.subjective,
    resolve: row.resolve.includes(answers.resolve),
    feasibility: row.feasibility.includes(answers.feasibility),
    selection: row.selection.includes(answers.selection),
  };
  return URGENCY_COLUMNS.filter((column) => !fits[column]);
}

/** The columns in which the account's answers differ from a tier's row of the urgency matrix (method: B6); absent without answers. */
export function urgencyMisfits(plan: AccountPlan, book: Book, tier: Tier): readonly UrgencyColumn[] | undefined {
  const answers = plan.account.data.urgency;
  const row = tierPage(book, tier)?.urgency;
  return answers && row && rowMisfits(answers, row);
}

/** The tiers whose row of the urgency matrix the account's answers fit (method: B6); absent without answers. */
export function tiersByUrgency(plan: AccountPlan, book: Book): readonly Tier[] | undefined {
  if (!plan.account.data.urgency) return undefined;
  return TIERS.filter((name) => urgencyMisfits(plan, book, name)?.length === 0);
}

/**
 * The one tier that the urgency answers stand for. Where they fit two, the window decides: the first of them that
 * is not over before the earliest close, or the last (method: B6; the tie with medium resolve is ours).
 */
export function tierByUrgency(plan: AccountPlan, book: Book, asOf: Day): Tier | undefined {
  const fitting = tiersByUrgency(plan, book) ?? [];
  if (fitting.length < 2) return fitting[0];
  const months = tierByWindow(plan, book, asOf).months ?? Infinity;
  return fitting.find((name) => months <= (tierPage(book, name)?.window.upTo ?? Infinity)) ?? fitting.at(-1);
}

/** Whether the tier that a plan declares asks for an item (method: P3; front matter of `method/tiers/`). */
export function asksFor(plan: AccountPlan, book: Book, item: PlanItemName): boolean {
  return tierPage(book, plan.account.data.tier.declared)?.requires.items.includes(item) ?? false;
}

/** The front matter of a tier's method page. */
export function tierPage(book: Book, tier: Tier) {
  return book.tiers.get(tier.toLowerCase())?.original.data;
}
