import type { Compilation } from '#core/compile.ts';
import { comparedSinceReviews, type SinceReviews } from '#core/since-review/compared.ts';
import { reviewDays } from '#core/since-review/past-book.ts';
import { pastPlans } from '#host/past-plans.ts';

/**
 * What has changed in the accounts of a content folder since their last reviews: read and compared when the first page
 * asks, so that a preview of other pages does not wait for it; a book without a review never asks git.
 */
export function sinceReviewsOf(content: string, now: Compilation): () => Promise<SinceReviews> {
  let known: Promise<SinceReviews> | undefined;
  return () => (known ??= read(content, now));
}

async function read(content: string, now: Compilation): Promise<SinceReviews> {
  const days = reviewDays(now);
  return comparedSinceReviews(now, days.size === 0 ? new Map() : await pastPlans(content, days));
}
