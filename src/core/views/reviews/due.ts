import { reviewKind } from '#schemas/vocabulary.ts';
import { planUrl, urlOf } from '../../address/url.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { nextReviews } from '../../measures/next-review.ts';
import { accountManager, accountLink, memberLink, type Link, type ViewContext } from '../context.ts';
import { dueText } from './agenda.ts';

/** A review that comes next in an account. */
export interface DueReview {
  readonly account: Link;
  readonly tier: string;
  readonly kind: Link;
  readonly last: string;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly owner?: Link;
}

/** Every review to come in the book, the first due first; ones never held before all others (method: P12). */
export function dueReviews(context: ViewContext): readonly DueReview[] {
  const { book, asOf, lang } = context;
  return [...book.accounts.values()]
    .flatMap((plan) => nextReviews(plan, book, asOf).map((next) => ({ plan, next })))
    .sort((a, b) => compare(a.next.due ?? '', b.next.due ?? ''))
    .map(({ plan, next }) => {
      const owner = accountManager(plan);
      return {
        account: { label: accountLink(context, plan).label, href: planUrl(lang, plan.id, 'reviews') },
        tier: plan.account.data.tier.declared,
        kind: {
          label: reviewKind.labels[next.kind][lang],
          href: urlOf(lang, { kind: 'reviewKind', name: next.kind }),
        },
        last: next.last?.date ?? '',
        due: dueText(context, next),
        isOverdue: (next.due ?? '') < asOf,
        ...(owner !== undefined && { owner: memberLink(context, owner) }),
      };
    });
}
