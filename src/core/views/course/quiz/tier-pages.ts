import { tier as tiers } from '#schemas/vocabulary.ts';
import { TIERS, tierPage, type Tier } from '../../../measures/tier-lens.ts';
import type { ViewContext } from '../../context.ts';
import { pageLink } from '../page-link.ts';
import type { Draft } from './question.ts';

/** The tiers whose pages the book has, in their order. */
export function tiersWithPages({ book }: ViewContext): readonly { readonly name: Tier; readonly page: TierPage }[] {
  return TIERS.flatMap((name) => {
    const page = tierPage(book, name);
    return page ? [{ name, page }] : [];
  });
}

/** The front matter of a tier’s page. */
export type TierPage = NonNullable<ReturnType<typeof tierPage>>;

/** What a tier is called. */
export function tierName({ lang }: ViewContext, name: Tier): string {
  return tiers.labels[name][lang];
}

/** The page of a tier. */
export function tierLinks(context: ViewContext, name: Tier): Draft['links'] {
  const page = context.book.tiers.get(name.toLowerCase());
  return page ? [pageLink(context, page)] : [];
}
