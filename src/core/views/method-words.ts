import type { ConceptId } from '#schemas/concepts/index.ts';
import type { MethodKind, MethodPage } from '../link/book.ts';
import { proseHtml } from './prose.ts';
import type { Link, ViewContext } from './context.ts';
import { namedConcepts, type NamedConcept } from './course/concept-index.ts';
import { termLink } from './term-link.ts';

/** What a page of the method says of itself above its text. */
export interface MethodWords {
  readonly title: string;
  readonly summary: string;
  readonly treatment: string;
  /** What the sources do not say and this book decided. */
  readonly ours: readonly string[];
}

/** What every page of the method says besides what its kind adds. */
export interface MethodWordsView extends MethodWords {
  /** The concepts that the page explains, each with the page that is about it alone. */
  readonly concepts: readonly NamedConcept[];
  readonly terms: readonly Link[];
  readonly prose: string;
}

/** The words of a method page in the reader's language, for pages that name it; its original where no translation is. */
export function methodWords<K extends MethodKind>({ lang }: ViewContext, page: MethodPage<K>): MethodWords {
  const original: Originals = page.original.data;
  const words = lang === 'en' && page.english ? page.english.data : original;
  return {
    title: words.title,
    summary: words.summary,
    treatment: words.treatment ?? original.treatment ?? '',
    ours: words.ours.length > 0 ? words.ours : original.ours,
  };
}

/** The words of a method page with its text, for the page that shows it whole. */
export function wholeMethodWords<K extends MethodKind>(context: ViewContext, page: MethodPage<K>): MethodWordsView {
  const { lang } = context;
  const original: Originals = page.original.data;
  return {
    ...methodWords(context, page),
    concepts: namedConcepts(context, original.concepts, page.original.path),
    terms: original.terms.map((name) => termLink(context, name)),
    prose: proseHtml(lang === 'en' && page.english ? page.english : page.original, lang, 1),
  };
}

/** The front matter that all kinds of method page share. */
interface Originals {
  readonly title: string;
  readonly summary: string;
  readonly treatment?: string | undefined;
  readonly ours: readonly string[];
  readonly concepts: readonly ConceptId[];
  readonly terms: readonly string[];
}
