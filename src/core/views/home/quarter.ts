import type { Day } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { quarterStart } from '../../measures/last-quarter.ts';
import type { ViewContext } from '../context.ts';

/** A sum over all accounts, each read at its own last quarterly review. */
export function atQuarterStart({ book, asOf }: ViewContext, read: (plan: AccountPlan, day: Day) => number): number {
  return [...book.accounts.values()].reduce((sum, plan) => sum + read(plan, quarterStart(plan, book, asOf).day), 0);
}
