import { reviewKind } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { reviewRhythms, reviewsHeld, type HeldReview, type ReviewKind } from './review-rhythm.ts';

/** When one kind of review comes next. */
export interface NextReview {
  readonly kind: ReviewKind;
  /** Days from one to the next; absent for a kind without a rhythm, whose day the last one set. */
  readonly every?: number;
  readonly last?: HeldReview;
  /** The day by which it is due; absent when the tier asks for the kind and none was held: it is due now. */
  readonly due?: Day;
}

/**
 * The reviews that come next, the first due first: the kinds that the tier asks for, and those whose last review set a
 * day for the next (method: P12). A kind that was never held comes before all others.
 */
export function nextReviews(plan: AccountPlan, book: Book, asOf: Day): readonly NextReview[] {
  const rhythms = new Map(reviewRhythms(plan, book, asOf).map((rhythm) => [rhythm.kind, rhythm]));
  return reviewKind.names
    .flatMap((kind): readonly NextReview[] => {
      const rhythm = rhythms.get(kind);
      if (rhythm) {
        const { every, last, due } = rhythm;
        return [{ kind, every, ...(last && { last }), ...(due !== undefined && { due }) }];
      }
      const last = reviewsHeld(plan, kind, asOf).at(-1);
      const set = last?.data.nextDue;
      return last && set !== undefined && set > last.date ? [{ kind, last, due: set }] : [];
    })
    .sort((a, b) => compare(a.due ?? '', b.due ?? ''));
}

/** Whether an account has reviews to look at: some were held, or its tier asks for some (method: P12). */
export function keepsReviews(plan: AccountPlan, book: Book): boolean {
  if (plan.reviews.length > 0) return true;
  const tier = plan.account.data.tier.declared;
  return [...book.reviewKinds.values()].some(
    ({ original: { data } }) => data.everyDays !== undefined && data.tiers.includes(tier),
  );
}
