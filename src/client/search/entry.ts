import { element } from './element.ts';
import { excerpt, lit, type Piece } from './excerpt.ts';
import type { FoundPage } from './found-page.ts';
import { CALLED, type Question } from './literal.ts';
import type { ClientWords } from './words.ts';

/** Where a result leads: in the reader's language, and to the words on the page where the title does not hold them. */
export function addressOf(page: FoundPage, { whole, terms }: Question, lang: string): string {
  const path = lang === 'en' ? `/en${page.path}` : page.path;
  if (path.includes('#') || page.rank < CALLED) return path;
  const words = excerpt(page.text, whole, terms).find(({ isLit }) => isLit)?.text;
  // The browser lights the words up; it never sends them to a server.
  return words === undefined ? path : `${path}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

/** The title of a result, what it belongs to and what it is, as the insides of a link. */
export function heading(page: FoundPage, { terms }: Question, words: ClientWords): readonly (Node | string)[] {
  const { lang, kinds } = words;
  const title = element('span', { class: 'found-title' }, ...marked(lit(page.titles[lang], terms)));
  const context = [kinds[page.kind], page.within[lang]].filter(Boolean).join(' · ');
  return context === '' ? [title] : [title, ' ', element('span', { class: 'found-context' }, context)];
}

/** The words of the page around what was found. */
export function passage(page: FoundPage, { whole, terms }: Question): HTMLElement {
  return element('span', { class: 'found-text', lang: page.lang }, ...marked(excerpt(page.text, whole, terms)));
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isLit }) => (isLit ? element('mark', {}, text) : text));
}
