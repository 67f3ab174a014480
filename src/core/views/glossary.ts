import { referenceUrl } from '../address/url.ts';
import { teachingPages, type AnyMethodPage, type Book } from '../link/book.ts';
import { pinyinOf } from '../text/pinyin.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Link, ViewContext } from './context.ts';
import { recordedIn } from './course/lesson.ts';
import { pageLink } from './course/page-link.ts';
import { methodWords } from './method-words.ts';
import { proseHtml } from './prose.ts';
import { termLink } from './term-link.ts';

/** One word of the method as the glossary explains it. */
export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly other: string;
  readonly pinyin: string;
  readonly definition: string;
  readonly seeAlso: readonly Link[];
  readonly prose: string;
  /** The page that teaches it. */
  readonly lesson?: Link;
  /** The page is all there is of it: search finds that page, not this entry. */
  readonly isPage: boolean;
  /** Pages and fields that use the word. */
  readonly usedIn: readonly Link[];
}

/** The glossary: terms under the letter that they begin with. */
export interface GlossaryView {
  readonly letters: readonly { readonly letter: string; readonly id: string; readonly terms: readonly TermEntry[] }[];
  readonly count: number;
  readonly reference: string;
}

/** Builds the glossary: by pinyin for readers of Chinese, by the alphabet for readers of English. */
export function glossaryView(context: ViewContext): GlossaryView {
  const { lang } = context;
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  const sorted = entries(context)
    .map((entry) => ({ key: sortedBy(lang === 'en' ? entry.term : entry.pinyin || entry.term), entry }))
    .sort((a, b) => collator.compare(a.key, b.key));
  const letters = Map.groupBy(sorted, ({ key }) => initial(key));
  return {
    letters: [...letters].map(([letter, terms]) => ({
      letter,
      id: `letter-${letter.toLowerCase()}`,
      terms: terms.map(({ entry }) => entry),
    })),
    count: sorted.length,
    reference: referenceUrl(lang, 'term'),
  };
}

/** So many places that use a word are named; its lesson names them all. */
const USES = 4;

/** The words that somebody explained, and every page that teaches one: what a lesson says in a sentence is its definition. */
function entries(context: ViewContext): readonly TermEntry[] {
  const { book } = context;
  const taught = new Map(taughtPages(book).map((page) => [page.original.data.title, page]));
  const explained = [...book.terms.values()].map((term) => {
    const page = taught.get(term.data.zh);
    taught.delete(term.data.zh);
    return entryOf(context, term, page);
  });
  return [...explained, ...[...taught.values()].map((page) => entryOfPage(context, page))];
}

/** Pages that teach one thing each; lectures and courses teach many. */
function taughtPages(book: Book): readonly AnyMethodPage[] {
  return teachingPages(book).filter(({ original: { kind } }) => kind !== 'lecture' && kind !== 'course');
}

function entryOf(context: ViewContext, document: TypedDocument<'term'>, page: AnyMethodPage | undefined): TermEntry {
  const { book, lang } = context;
  const { zh, en, pinyin, definition, definitionEn, seeAlso } = document.data;
  return {
    id: document.name,
    term: lang === 'en' ? en : zh,
    // A term that is written the same in both languages is written once.
    other: zh === en ? '' : lang === 'en' ? zh : en,
    pinyin: zh === en ? '' : pinyin,
    definition: lang === 'en' ? definitionEn : definition,
    seeAlso: seeAlso.map((name) => termLink(context, name)),
    prose: proseHtml(document, lang, 3),
    isPage: false,
    ...(page && { lesson: pageLink(context, page) }),
    usedIn: taughtPages(book)
      .filter((other) => other !== page && other.original.data.terms.includes(document.name))
      .slice(0, USES)
      .map((other) => pageLink(context, other)),
  };
}

function entryOfPage(context: ViewContext, page: AnyMethodPage): TermEntry {
  const { lang } = context;
  const { title, summary } = methodWords(context, page);
  const zh = page.original.data.title;
  const en = page.english?.data.title ?? zh;
  const link = pageLink(context, page);
  return {
    id: `${page.original.kind}-${page.original.name}`,
    term: title,
    other: zh === en ? '' : lang === 'en' ? zh : en,
    pinyin: pinyinOf(zh),
    definition: summary,
    seeAlso: [],
    prose: '',
    lesson: link,
    isPage: true,
    usedIn: recordedIn(context, page.original.data.concepts).slice(0, USES),
  };
}

/** A word as it is sorted: without a sign before it. */
function sortedBy(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** The letter that a word stands under: tones are left out, what is no letter stands under `#`. */
function initial(key: string): string {
  const letter = key.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
