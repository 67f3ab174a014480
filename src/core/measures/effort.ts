import { addMonths, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { liveActions } from './action-health.ts';
import { pareto } from './pareto.ts';

/** Months in which a touchpoint counts as effort (method: A2; the number is ours). */
const MONTHS = 12;

/** What we put into an account: its open or running actions, and its touchpoints of the last twelve months. */
export function effortOf(plan: AccountPlan, asOf: Day): number {
  const since = addMonths(asOf, -MONTHS);
  const recent = plan.touchpoints.filter(({ date }) => date !== undefined && date > since && date <= asOf);
  return liveActions(plan).length + recent.length;
}

/** How our effort is spread between the top accounts and all. */
export interface EffortShare {
  readonly top: number;
  readonly all: number;
  /** `top ÷ all`, 0–1. */
  readonly share: number;
}

/** The share of our effort that goes to the accounts with the most revenue (method: A2). */
export function effortShare(book: Book, asOf: Day): EffortShare | undefined {
  const ranked = pareto(book, asOf);
  const all = sum([...book.accounts.values()], asOf);
  if (!ranked || all === 0) return undefined;
  const top = sum(
    ranked.accounts.filter((account) => account.top).map(({ plan }) => plan),
    asOf,
  );
  return { top, all, share: top / all };
}

function sum(plans: readonly AccountPlan[], asOf: Day): number {
  return plans.reduce((total, plan) => total + effortOf(plan, asOf), 0);
}
