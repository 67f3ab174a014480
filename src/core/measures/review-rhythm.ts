import { reviewKind } from '#schemas/vocabulary.ts';
import { addDays, addMonths, daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

export type ReviewKind = (typeof reviewKind.names)[number];

/** The rhythm of one kind of review that the plan's tier is asked for. */
export interface ReviewRhythm {
  readonly kind: ReviewKind;
  /** Days from one review to the next (method page of the kind). */
  readonly every: number;
  /** The last one held; absent when there was none. */
  readonly last?: HeldReview;
  /** Days from the last one to the as-of day. */
  readonly days?: number;
  /** The day by which the next one is due: by the rhythm, or by the date that the last one set if that is earlier. */
  readonly due?: Day;
  /** More days than the rhythm allows have passed, or there was none. */
  readonly missed: boolean;
  /** Reviews held in the last twelve months. */
  readonly held: number;
  /** Reviews due in the last twelve months, at least one. */
  readonly expected: number;
}

/** A review whose day is known from its file name. */
export type HeldReview = TypedDocument<'review'> & { readonly date: Day };

/** The reviews of a kind that were held on or before the as-of day, oldest first. */
export function reviewsHeld(plan: AccountPlan, kind: ReviewKind, asOf: Day): readonly HeldReview[] {
  return plan.reviews.filter(
    (review): review is HeldReview => review.name === kind && review.date !== undefined && review.date <= asOf,
  );
}

/** The rhythm of every kind of review whose method page names the plan's tier and an interval (method: P12, CAD-02). */
export function reviewRhythms(plan: AccountPlan, book: Book, asOf: Day): readonly ReviewRhythm[] {
  const tier = plan.account.data.tier.declared;
  const yearAgo = addMonths(asOf, -12);
  return reviewKind.names.flatMap((kind) => {
    const page = book.reviewKinds.get(kind)?.original.data;
    if (page?.everyDays === undefined || !page.tiers.includes(tier)) return [];
    const every = page.everyDays;
    const reviews = reviewsHeld(plan, kind, asOf);
    const last = reviews.at(-1);
    const days = last && daysBetween(last.date, asOf);
    return {
      kind,
      every,
      ...(last && { last, due: nextDay(last, every) }),
      ...(days !== undefined && { days }),
      missed: days === undefined || days > every,
      held: reviews.filter(({ date }) => date > yearAgo).length,
      expected: Math.max(1, Math.round(daysBetween(yearAgo, asOf) / every)),
    };
  });
}

/**
 * Reviews held as a share of those due in the last twelve months, 0–1 (method: P12, IND-cadence). More than due of
 * one kind do not make up for another. Absent when the tier is asked for none.
 */
export function cadenceCompliance(rhythms: readonly ReviewRhythm[]): number | undefined {
  const expected = rhythms.reduce((sum, rhythm) => sum + rhythm.expected, 0);
  const held = rhythms.reduce((sum, rhythm) => sum + Math.min(rhythm.held, rhythm.expected), 0);
  return expected === 0 ? undefined : held / expected;
}

/** The day that the last review set, unless the rhythm asks for an earlier one. */
function nextDay({ date, data }: HeldReview, every: number): Day {
  const rhythm = addDays(date, every);
  return data.nextDue !== undefined && data.nextDue > date && data.nextDue < rhythm ? data.nextDue : rhythm;
}
