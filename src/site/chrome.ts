import type { Lang } from '#schemas/field.ts';
import { inLanguage, pageUrl, type SitePage } from '#core/address/url.ts';
import { formWords } from '#core/text/form-words.ts';
import { longDay } from '#core/text/format.ts';
import { classificationIn, companyIn } from '#core/text/house.ts';
import { nameIn } from '#core/text/names.ts';
import { editionName, editionWords } from '#core/text/pages/edition-words.ts';
import { siteWords } from '#core/text/site-words.ts';
import type { Link } from '#core/views/context.ts';
import { pageSource, type PageSource } from '#core/views/page-source.ts';
import type { Site } from './site.ts';

/** What search may know of a page: the facets and names that its text does not spell out. */
export interface SearchEntry {
  readonly kind: string;
  /** The page's title for readers of each language. */
  readonly titles: Readonly<Record<Lang, string>>;
  /** What a reader of results must know besides the title: whose it is, or where it stands. */
  readonly within?: Readonly<Record<Lang, string>>;
  /** Words that lead here though the page may not show them: names and labels in the other language. */
  readonly keywords: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The frame around a page: its names, where it stands, where it leads. */
export interface Chrome {
  readonly lang: Lang;
  readonly title: string;
  readonly siteName: string;
  readonly company: string;
  readonly home: string;
  readonly nav: readonly (Link & { readonly isHere: boolean })[];
  readonly other: Link & { readonly lang: Lang };
  readonly crumbs: readonly Link[];
  /** When the page's files were last changed, and where to change them. */
  readonly source?: PageSource;
  readonly asOf: string;
  /** Who may read it, and which edition it is: on every page and on every sheet of paper. */
  readonly classification: string;
  /** The edition in the head of the page; empty for the team's own. */
  readonly edition: string;
  /** What stands where an edition leaves words out, explained; empty where it leaves out next to none. */
  readonly leftOut: string;
  /** Whether the edition has one of the pages that belong to no document. */
  readonly has: (page: SitePage) => boolean;
  readonly more: readonly { readonly label: string; readonly links: readonly Link[] }[];
  /** Errors that keep the newest plans from being published; 0 on a published site. */
  readonly blockedBy: number;
  readonly search?: SearchEntry;
}

/** What a page says of itself. */
export interface PageIdentity {
  /** The address without language: `/accounts/x/`. */
  readonly path: string;
  readonly title: string;
  readonly section?: SitePage;
  readonly crumbs?: readonly Link[];
  readonly search?: SearchEntry;
}

const NAV: readonly SitePage[] = [
  'home',
  'accounts',
  'opportunities',
  'people',
  'actions',
  'calendar',
  'findings',
  'course',
];
/** What the header has no room for: other ways into the book, what plans share, the method, and the book itself. */
const MORE = {
  operate: ['portfolio', 'changes', 'closing', 'closed', 'whiteSpace', 'rejustify', 'segments'],
  shared: ['team', 'industries', 'solutions', 'competitors', 'partners', 'plays'],
  method: ['tiers', 'stages', 'phases', 'roles', 'tools', 'reviews', 'glossary'],
  learn: ['course', 'exercises', 'quizzes', 'worksheets', 'practice', 'trainer', 'cheatSheet', 'conceptTable'],
  about: ['reference', 'settings', 'rules', 'compliance', 'design'],
} as const satisfies Record<string, readonly SitePage[]>;

/** The frame of a page in one language. */
export function chrome(site: Site, lang: Lang, page: PageIdentity): Chrome {
  const words = siteWords(lang);
  const settings = site.book.settings.data;
  const otherLang: Lang = lang === 'en' ? 'zh-CN' : 'en';
  const label = (name: SitePage) => words[name];
  const source = site.edition === 'team' ? pageSource(site.context(lang), page.path) : undefined;
  const has = (name: SitePage) => site.mayHave(pageUrl('zh-CN', name));
  const edition = editionName(site.edition, lang);
  // Who else may read a page is said by its edition alone.
  const isInHouse = site.edition === 'team' || site.edition === 'executive';
  return {
    lang,
    title: page.title,
    ...titleOf(site, lang),
    home: pageUrl(lang, 'home'),
    nav: navOf(has).map((name) => ({ label: label(name), href: pageUrl(lang, name), isHere: page.section === name })),
    other: { label: words.switchLanguage, href: inLanguage(otherLang, page.path), lang: otherLang },
    crumbs: (page.crumbs ?? []).filter(({ href }) => site.mayHave(href)),
    ...(source && { source }),
    asOf: words.asOf(longDay(site.context(lang).asOf, lang)),
    classification: isInHouse ? `${classificationIn(lang, settings)} · ${edition}` : edition,
    edition: site.edition === 'team' ? '' : edition,
    leftOut: site.edition === 'training' ? editionWords(lang).leftOut : '',
    has,
    more: (['operate', 'shared', 'method', 'learn', 'about'] as const)
      .map((group) => ({
        label: formWords(lang)[group],
        links: MORE[group].filter(has).map((name) => ({ label: label(name), href: pageUrl(lang, name) })),
      }))
      .filter(({ links }) => links.length > 0),
    blockedBy: site.blockedBy,
    // Plans read the same in both languages, so their Chinese page stands for both in the index.
    ...(page.search &&
      has('search') &&
      (lang === 'zh-CN' || page.search.kind === 'method') && { search: named(page.search, page.path) }),
  };
}

/** What a site is called. To a customer it is no key account of its own: what it reads is the joint plan of both. */
function titleOf({ edition, book }: Site, lang: Lang): Pick<Chrome, 'siteName' | 'company'> {
  const company = companyIn(lang, book.settings.data);
  const [plan] = book.accounts.values();
  return edition === 'customer' && plan
    ? { siteName: `${nameIn(lang, plan.account.data)} × ${company}`, company: formWords(lang).jointPlan }
    : { siteName: siteWords(lang).siteName, company };
}

/** The pages of the header that there are; an edition of one page needs no way around. */
function navOf(has: (name: SitePage) => boolean): readonly SitePage[] {
  const there = NAV.filter(has);
  return there.length > 1 ? there : [];
}

/** Authors know a document by its file: the name of the file leads to its page as well. */
function named(search: SearchEntry, path: string): SearchEntry {
  return { ...search, keywords: [...search.keywords, ...path.split('/').filter(Boolean).slice(-1)] };
}
