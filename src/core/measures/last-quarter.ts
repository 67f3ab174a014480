import { addDays, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { reviewsHeld, type HeldReview } from './review-rhythm.ts';

/** The day that an account's changes count from. */
export interface QuarterStart {
  readonly day: Day;
  /** Whether a quarterly business review was held on it; else it lies a quarter back. */
  readonly isReview: boolean;
}

/** Days of a quarter where the method names no interval for the quarterly review. */
const QUARTER = 92;
const KIND = 'quarterly-business-review';

/**
 * The account's last quarterly business review before the as-of day. Where none was held, a quarter back: the interval
 * of the method's page (method: P9, P12; the fallback is ours).
 */
export function quarterStart(plan: AccountPlan, book: Book, asOf: Day): QuarterStart {
  const last = lastQuarterly(plan, asOf);
  if (last) return { day: last.date, isReview: true };
  const every = book.reviewKinds.get(KIND)?.original.data.everyDays ?? QUARTER;
  return { day: addDays(asOf, -every), isReview: false };
}

/** The account's last quarterly business review before the as-of day, if there was one. */
export function lastQuarterly(plan: AccountPlan, asOf: Day): HeldReview | undefined {
  return reviewsHeld(plan, KIND, asOf).findLast(({ date }) => date < asOf);
}
