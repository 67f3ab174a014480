import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { onceABook } from './once-a-book.ts';

/** An account in the order of its revenue. */
export interface RankedAccount {
  readonly plan: AccountPlan;
  /** In the book’s currency. */
  readonly revenue: number;
  /** 1 is the largest. */
  readonly rank: number;
  /** Of the revenue of all, up to and including this account, 0–1. */
  readonly cumulative: number;
  /** It belongs to the share of accounts that settings call the top. */
  readonly top: boolean;
}

/** The accounts by the revenue of one year. */
export interface Pareto {
  readonly year: number;
  readonly total: number;
  /** The largest first; equals in the order of their names. */
  readonly accounts: readonly RankedAccount[];
  /** Revenue share of the top accounts, 0–1. */
  readonly shareOfTop: number;
}

/**
 * The accounts by revenue in the latest full year that any of them records, with their cumulative share; the top are
 * `limits.topShare` of them, at least one (method: A2). A year that has not ended is not full.
 */
export const pareto = onceABook((book: Book, asOf: Day): Pareto | undefined => {
  const plans = [...book.accounts.values()];
  const year = Math.max(...plans.flatMap((plan) => fullYears(plan, asOf).map((entry) => entry.year)));
  const ranked = plans
    .flatMap((plan) => {
      const revenue = fullYears(plan, asOf).find((entry) => entry.year === year)?.amount;
      return revenue === undefined ? [] : [{ plan, revenue }];
    })
    .sort((a, b) => b.revenue - a.revenue);
  const total = ranked.reduce((sum, { revenue }) => sum + revenue, 0);
  if (total === 0) return undefined;
  const top = topCount(ranked.length, book);
  let reached = 0;
  const accounts = ranked.map(({ plan, revenue }, at) => {
    reached += revenue;
    return { plan, revenue, rank: at + 1, cumulative: reached / total, top: at < top };
  });
  return { year, total, accounts, shareOfTop: accounts[top - 1]?.cumulative ?? 0 };
});

function fullYears({ account }: AccountPlan, asOf: Day) {
  const present = Number(asOf.slice(0, 4));
  return account.data.revenue.filter(({ year, partial }) => !partial && year < present);
}

/** A fifth of nine accounts is two; the sixth digit is noise of the multiplication. */
function topCount(accounts: number, book: Book): number {
  const share = Number((accounts * book.settings.data.limits.topShare).toFixed(6));
  return Math.min(accounts, Math.max(1, Math.ceil(share)));
}
