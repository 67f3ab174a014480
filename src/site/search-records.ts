import { pageUrl, urlOf, type SitePage } from '#core/address/url.ts';
import type { Book } from '#core/link/book.ts';
import { typedPinyin } from '#core/text/pinyin.ts';
import { siteWords } from '#core/text/site-words.ts';
import { inBoth } from './search-entry.ts';

/** What stands in the index without being a page that is read whole. */
export interface SearchRecord {
  /** The Chinese address. */
  readonly url: string;
  readonly kind: 'page' | 'term';
  readonly titles: ReturnType<typeof inBoth>;
  readonly content: string;
}

/** Pages that list what others say: they are found by their titles. */
const PAGES = [
  'home',
  'portfolio',
  'accounts',
  'opportunities',
  'closing',
  'closed',
  'whiteSpace',
  'people',
  'actions',
  'calendar',
  'changes',
  'rejustify',
  'segments',
  'tiers',
  'stages',
  'phases',
  'roles',
  'tools',
  'reviews',
  'team',
  'solutions',
  'industries',
  'competitors',
  'partners',
  'plays',
  'glossary',
  'reference',
  'settings',
  'rules',
  'findings',
  'course',
  'exercises',
  'quizzes',
  'trainer',
  'cheatSheet',
  'practice',
  'worksheets',
] as const satisfies readonly SitePage[];

/** The records of a book: its lists, and every word of the glossary at its own place. */
export function searchRecords(book: Book): readonly SearchRecord[] {
  const pages = PAGES.map((page): SearchRecord => {
    const titles = inBoth((lang) => siteWords(lang)[page]);
    return { url: pageUrl('zh-CN', page), kind: 'page', titles, content: `${titles['zh-CN']}. ${titles.en}` };
  });
  const terms = [...book.terms.values()].map((term): SearchRecord => {
    const { zh, en, pinyin, definition, definitionEn, seeAlso } = term.data;
    const others = seeAlso.flatMap((name) => book.terms.get(name)?.data ?? []).flatMap((other) => [other.zh, other.en]);
    const content = [zh, en, definition, definitionEn, term.body, ...others, pinyin, ...typedPinyin(pinyin)]
      .join('\n')
      .trim();
    return { url: urlOf('zh-CN', term), kind: 'term', titles: { 'zh-CN': zh, en }, content };
  });
  return [...pages, ...terms];
}
