import { referenceUrl, urlOf } from '../address/url.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Link, ViewContext } from './context.ts';
import { proseHtml } from './prose.ts';

/** One word of the method as the glossary explains it. */
export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly other: string;
  readonly pinyin: string;
  readonly definition: string;
  readonly seeAlso: readonly Link[];
  readonly prose: string;
}

/** The glossary: terms under the letter that they begin with. */
export interface GlossaryView {
  readonly letters: readonly { readonly letter: string; readonly id: string; readonly terms: readonly TermEntry[] }[];
  readonly count: number;
  readonly reference: string;
}

/** Builds the glossary: by pinyin for readers of Chinese, by the alphabet for readers of English. */
export function glossaryView(context: ViewContext): GlossaryView {
  const { book, lang } = context;
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  const sorted = [...book.terms.values()]
    .map((term) => ({ key: lang === 'en' ? term.data.en : term.data.pinyin, term }))
    .sort((a, b) => collator.compare(a.key, b.key));
  const letters = Map.groupBy(sorted, ({ key }) => initial(key));
  return {
    letters: [...letters].map(([letter, terms]) => ({
      letter,
      id: `letter-${letter.toLowerCase()}`,
      terms: terms.map(({ term }) => entryOf(context, term)),
    })),
    count: sorted.length,
    reference: referenceUrl(lang, 'term'),
  };
}

/** The link to a term, in the reader's language. */
export function termLink({ book, lang }: ViewContext, name: string): Link {
  const data = book.terms.get(name)?.data;
  return { label: (lang === 'en' ? data?.en : data?.zh) ?? name, href: urlOf(lang, { kind: 'term', name }) };
}

function entryOf(context: ViewContext, document: TypedDocument<'term'>): TermEntry {
  const { lang } = context;
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
  };
}

/** The letter that a word stands under: tones are left out, what is no letter stands under `#`. */
function initial(key: string): string {
  const letter = key.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
