import type { Lang } from '#schemas/field.ts';
import { isChinese } from '../../../text/names.ts';

/** The languages in which nothing may be given away. */
export const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Lang[];

/** What stands where a word was taken out. */
export const BLANK: Readonly<Record<Lang, string>> = { 'zh-CN': '……', en: '…' };

/** English words that say nothing of a term. */
const COMMON = new Set('about after between customer customers their there these those which with'.split(' '));

/** Two characters of which one only joins words. */
const NO_WORD = /^(?:[的与和、，是不怎].|.[的与和、，是])$/;

/** Words that grow from one stem share so many letters at the beginning. */
const STEM = 5;

/**
 * A definition without the words of a term, which would give the term away: in Chinese any two characters or more that
 * stand in both, in English any word of the same stem. What stands in at least half of the other answers as well tells
 * nothing and stays. `blanks` counts the places.
 */
export function hidden(
  definition: string,
  term: string,
  others: readonly string[] = [],
): { readonly text: string; readonly blanks: number } {
  const shared = isChinese(term) ? sharedParts(definition, term) : sharedWords(definition, term);
  const telling = shared.filter((part) => others.length === 0 || heldBy(others, part) * 2 < others.length);
  const blank = BLANK[isChinese(definition) ? 'zh-CN' : 'en'];
  const text = telling
    .reduce((left, part) => left.replaceAll(part, blank), definition)
    // Blanks that touch are one.
    .replaceAll(new RegExp(`${blank}(?:[ 的与和、]?${blank})+`, 'g'), blank);
  return { text, blanks: text.split(blank).length - definition.split(blank).length };
}

function heldBy(texts: readonly string[], part: RegExp): number {
  return texts.filter((text) => text.search(part) >= 0).length;
}

/** The longest runs of characters that stand in both, longest first. */
function sharedParts(definition: string, term: string): readonly RegExp[] {
  const parts: string[] = [];
  for (let length = term.length; length >= 2; length--) {
    for (let at = 0; at + length <= term.length; at++) {
      const part = term.slice(at, at + length);
      if (NO_WORD.test(part)) continue;
      if (definition.includes(part) && !parts.some((longer) => longer.includes(part))) parts.push(part);
    }
  }
  return parts.map((part) => new RegExp(RegExp.escape(part), 'g'));
}

/** The words of an English text that share their stem with a word of the term. */
function sharedWords(definition: string, term: string): readonly RegExp[] {
  const stems = new Set(wordsOf(term).map(stemOf));
  const shared = wordsOf(definition).filter((word) => stems.has(stemOf(word)));
  return [...new Set(shared)].map((word) => new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'gu'));
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}$]+(?:[’'-]\p{L}+)*/gu) ?? []).filter(
    (word) => (word.length > 3 || word === word.toUpperCase()) && !COMMON.has(word.toLowerCase()),
  );
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}
