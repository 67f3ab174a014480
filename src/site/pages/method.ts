import type { Lang } from '#schemas/field.ts';
import { pageUrl, urlOf, type SitePage } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { pagesOf, type MethodIndexRow, type MethodPageView, type PlainMethodKind } from '#core/views/method-page.ts';
import { methodIndex, methodPageView, type IndexedKind } from '#core/views/method-pages.ts';
import { taughtOf, type Taught } from '#core/views/course/taught.ts';
import { dueReviews, type DueReview } from '#core/views/reviews/due.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';
import { taughtSearch, taughtTitles } from '../taught-search.ts';

const SECTIONS = {
  phase: 'phases',
  role: 'roles',
  tool: 'tools',
  reviewKind: 'reviews',
} as const satisfies Record<PlainMethodKind, SitePage>;

/** The page of a phase, a role, a tool or a kind of review. */
export function methodPage(
  site: Site,
  lang: Lang,
  kind: PlainMethodKind,
  name: string,
): { readonly chrome: Chrome; readonly view: MethodPageView; readonly taught: Taught } {
  const view = methodPageView(site.context(lang), kind, name);
  const page = pagesOf(site.context(lang), kind).get(name);
  if (!view || !page) throw new Error(`No ${kind} ${name}: routes come from the same book.`);
  const section = SECTIONS[kind];
  return {
    view,
    taught: taughtOf(site.context(lang), page.original.data.concepts),
    chrome: chrome(site, lang, {
      path: urlOf('zh-CN', { kind, name }),
      title: view.title,
      section,
      crumbs: [{ label: siteWords(lang)[section], href: pageUrl(lang, section) }],
      search: taughtSearch(taughtTitles(site, page)),
    }),
  };
}

/** The index of phases, roles or kinds of review. */
export function methodIndexPage(
  site: Site,
  lang: Lang,
  kind: IndexedKind,
): { readonly chrome: Chrome; readonly rows: readonly MethodIndexRow[]; readonly counted: string } {
  const section = SECTIONS[kind];
  const words = siteWords(lang);
  const counted = {
    phase: words.accounts,
    role: words.people,
    reviewKind: words.accounts,
  };
  return {
    chrome: chrome(site, lang, { path: pageUrl('zh-CN', section), title: words[section], section }),
    rows: methodIndex(site.context(lang), kind),
    counted: counted[kind],
  };
}

/** The index of the kinds of review, with the reviews that come next in each account. */
export function reviewIndexPage(
  site: Site,
  lang: Lang,
): ReturnType<typeof methodIndexPage> & { readonly due: readonly DueReview[] } {
  return { ...methodIndexPage(site, lang, 'reviewKind'), due: dueReviews(site.context(lang)) };
}
