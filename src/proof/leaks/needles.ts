import { withoutTargets } from '#core/edition/without-targets.ts';
import { money } from '#core/text/format.ts';
import { fold, GAP, isDigit, isIdeograph, type Folded } from './fold.ts';
import type { Hidden } from './hidden.ts';

/** A stretch of a hidden text that is looked for. */
export interface Needle {
  readonly folded: Folded;
  readonly start: number;
  readonly length: number;
  /** Which hidden text it is of: its place in the list. */
  readonly of: number;
}

/** A stretch of a long text counts as a quotation from so many Chinese characters or so many words on. */
const CHARACTERS = 8;
const WORDS = 5;
/** The shortest name, in Latin letters; a Chinese character counts for two of them. */
const SHORTEST = 4;
/** The fewest digits, but for zeros at its ends, that make a number more than a coincidence; with a unit, one less. */
const DIGITS = 5;
const OF_DAYS = codesOf('年', '月', '日');
const OF_AMOUNTS = codesOf('万', '亿', '元');
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * What to look for to find a hidden text. Short texts count whole; of a long one, any eight Chinese characters or five
 * words in a row. None for what chance writes as well: a day, a small or a round number, a letter or two.
 */
export function needlesOf({ text, isCanary }: Hidden, of: number): readonly Needle[] {
  if (NUMBER.test(text)) return numberForms(text, isCanary === true).map((form) => whole(fold(form), of));
  if (DAY.test(text) && isCanary !== true) return [];
  const folded = fold(withoutTargets(text));
  const tokens = tokensOf(folded);
  const needles: Needle[] = [];
  let weight = 0;
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    weight += token.weight;
    const first = tokens[from];
    if (!first || weight < CHARACTERS) continue;
    const end = token.start + token.length;
    needles.push({ folded, start: first.start, length: end - first.start, of });
    while (weight >= CHARACTERS && from < index) weight -= tokens[from++]?.weight ?? 0;
  }
  if (needles.length > 0) return needles.filter(isTelling);
  return isCanary === true ? [whole(folded, of)] : shortForm(text, folded, tokens, of);
}

/** A short text by its words, without the number before or behind them: years are counted on every page. */
function shortForm(text: string, folded: Folded, tokens: readonly Token[], of: number): readonly Needle[] {
  const words = tokens.filter(({ weight }) => weight > 0);
  const [first, last] = [words[0], words.at(-1)];
  const named = first && last && { folded, start: first.start, length: last.start + last.length - first.start, of };
  if (named && isTelling(named)) return [named];
  return significant(text) >= DIGITS - 1 ? [whole(folded, of)] : [];
}

function whole(folded: Folded, of: number): Needle {
  return { folded, start: 0, length: folded.length, of };
}

/** Whether there is enough of it to be no coincidence. */
function isTelling({ folded, start, length }: Needle): boolean {
  let letters = 0;
  for (let at = start; at < start + length; at++) letters += isIdeograph(folded.codes[at] ?? 0) ? 2 : 1;
  return letters >= SHORTEST;
}

/** A number as it is written and as pages say it, where that says more than a round figure. */
function numberForms(text: string, isCanary: boolean): readonly string[] {
  const value = Math.abs(Number(text));
  const spoken = [money(value, 'zh-CN', 'CNY'), money(value, 'en', 'CNY')].map((form) => form.replace(/[¥元]/g, ''));
  const fewest = isCanary ? 2 : DIGITS;
  return [
    ...[text.replace('-', '')].filter((form) => significant(form) >= fewest),
    ...spoken.filter((form) => /[^\d.,\s]/.test(form) && significant(form) >= DIGITS - 1),
  ];
}

function significant(form: string): number {
  return form.replaceAll(/\D/g, '').replace(/^0+|0+$/g, '').length;
}

interface Token {
  readonly start: number;
  readonly length: number;
  readonly weight: number;
}

/**
 * Chinese characters one by one, words whole. Numbers weigh nothing, nor do the characters that make days and amounts of
 * them: a page that puts a day beside a title would quote whoever wrote the two side by side.
 */
function tokensOf({ codes, gaps, length }: Folded): readonly Token[] {
  const tokens: Token[] = [];
  let isAfterNumber = false;
  for (let at = 0; at < length;) {
    const start = at++;
    const code = codes[start] ?? 0;
    if (isIdeograph(code)) {
      const isUnit: boolean = isAfterNumber && (OF_DAYS.has(code) || OF_AMOUNTS.has(code));
      tokens.push({ start, length: 1, weight: isUnit ? 0 : 1 });
      isAfterNumber = isUnit && OF_AMOUNTS.has(code);
      continue;
    }
    while (at < length && gaps[at] === GAP.none && !isIdeograph(codes[at] ?? 0)) at++;
    isAfterNumber = isDigit(code);
    tokens.push({ start, length: at - start, weight: isAfterNumber ? 0 : CHARACTERS / WORDS });
  }
  return tokens;
}

function codesOf(...characters: readonly string[]): ReadonlySet<number> {
  return new Set(characters.map((character) => character.charCodeAt(0)));
}
