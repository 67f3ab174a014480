import type { Lang } from '#schemas/field.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { joined } from '../../../text/format.ts';

/** Sentences one after the other; English puts a space between them. */
export function sentences(lang: Lang, ...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(lang === 'en' ? ' ' : '');
}

/** Names that a sentence can carry; the picture and its table have them all. */
const NAMED = 4;

/** Names in a row; of many the first, and how many more there are. */
export function someOf(lang: Lang, names: readonly string[]): string {
  if (names.length <= NAMED) return joined(names, lang);
  return portfolioWords(lang).andMore(joined(names.slice(0, NAMED - 1), lang), names.length - NAMED + 1);
}
