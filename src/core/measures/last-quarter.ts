import { addDays, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { reviewsHeld } from './review-rhythm.ts';

/** The day that an account's changes count from. */
export interface QuarterStart {
  readonly day: Day;
  /** Whether a quarterly business review was held on it; else it lies a quarter back. */
  readonly isReview: boolean;
}

/** Days of a quarter where the method names no interval for the quarterly review. */
const QUARTER = 92;

/**
 * The account's last quarterly business review before the as-of day. Where none was held, a quarter back: the interval
 * of the method's page (method: P9, P12; the fallback is ours).
 */
export function quarterStart(plan: AccountPlan, book: Book, asOf: Day): QuarterStart {
  const kind = 'quarterly-business-review';
  const last = reviewsHeld(plan, kind, asOf).findLast(({ date }) => date < asOf);
  if (last) return { day: last.date, isReview: true };
  const every = book.reviewKinds.get(kind)?.original.data.everyDays ?? QUARTER;
  return { day: addDays(asOf, -every), isReview: false };
}
