import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import { lastQuarterly } from './last-quarter.ts';
import type { HeldReview } from './review-rhythm.ts';

/**
 * The review that an account's changes are looked at from: its last quarterly business review before the as-of day, as
 * on the home page; where none was held its last review of any kind (method: P9, P12; the fallback is ours).
 */
export function lastReview(plan: AccountPlan, asOf: Day): HeldReview | undefined {
  const isHeld = (review: AccountPlan['reviews'][number]): review is HeldReview =>
    review.date !== undefined && review.date < asOf;
  return lastQuarterly(plan, asOf) ?? plan.reviews.findLast(isHeld);
}
