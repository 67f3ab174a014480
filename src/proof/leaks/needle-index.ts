import { GAP, isDigit, isIdeograph, type Folded } from './fold.ts';
import type { Needle } from './needles.ts';

/** From so many Latin letters on, a needle counts wherever it stands: no longer word has it in it by chance. */
const UNBOUND = 12;
/** From so many Latin letters on, a needle may be broken by spaces. */
const BREAKABLE = 8;
/**
 * Letters that needles are sorted by: two for the shortest Chinese names, four, or eight, as many quotations begin with the
 * same English word.
 */
const SHORT_KEY = 2;
const KEY = 4;
const LONG_KEY = 8;
const POINT = 0x2e;

/** All needles, sorted by their first letters, so that one pass over a text finds every one of them. */
export interface NeedleIndex {
  /** Tells of each needle that stands in the text, once for each place. */
  readonly search: (text: Folded, tell: (needle: Needle) => void) => void;
  readonly needles: () => Iterable<Needle>;
}

/**
 * Builds the index: a table of chains, by a number made from a needle's first letters. The kept libraries that do the
 * same by Aho–Corasick took five to ten times as long over the demo site: they read text letter by letter as a reader
 * would, or through a tree of maps.
 */
export function needleIndex(needles: Iterable<Needle>): NeedleIndex {
  const short = table();
  const middle = table();
  const long = table();
  for (const needle of needles) {
    const { folded, start, length } = needle;
    const two = firstTwo(folded.codes, start);
    const four = two ^ nextTwo(folded.codes, start);
    if (length < KEY) short.add(two, two, needle);
    else if (length < LONG_KEY) middle.add(four, four, needle);
    else long.add(four, eightOf(four, folded.codes, start), needle);
  }
  return {
    search: (text, tell) => {
      const { codes, length } = text;
      for (let at = 0; at + SHORT_KEY <= length; at++) {
        const two = firstTwo(codes, at);
        if (short.mayHave(two)) short.tell(two, text, at, tell);
        if (at + KEY > length) continue;
        const four = two ^ nextTwo(codes, at);
        if (middle.mayHave(four)) middle.tell(four, text, at, tell);
        if (long.mayHave(four) && at + LONG_KEY <= length) long.tell(eightOf(four, codes, at), text, at, tell);
      }
    },
    needles: () => [short, middle, long].flatMap((some) => some.needles()),
  };
}

/** Needles by a number that is made from their first letters; different letters may make the same one. */
interface Table {
  /** Adds a needle by its number, and by one of its very first letters that is quicker to ask for. */
  readonly add: (beginning: number, number: number, needle: Needle) => void;
  /** False where no needle begins so. */
  readonly mayHave: (beginning: number) => boolean;
  /** Tells of those with this number that stand at a place of the text. */
  readonly tell: (number: number, text: Folded, at: number, tell: (needle: Needle) => void) => void;
  readonly needles: () => readonly Needle[];
}

/** One of so many bits stands for a number by its own first bits: 32 kB, so that the nearest cache holds them. */
const BITS = 18;

function table(): Table {
  /** Which beginnings occur at all. */
  const occurs = new Uint32Array(1 << (BITS - 5));
  const chains = new Map<number, Needle[]>();
  return {
    needles: () => [...chains.values()].flat(),
    add: (beginning, number, needle) => {
      const chain = chains.get(number) ?? [];
      if (chain.some((other) => isSame(other, needle))) return;
      chain.push(needle);
      chains.set(number, chain);
      const bit = beginning >>> (32 - BITS);
      occurs[bit >>> 5] = (occurs[bit >>> 5] ?? 0) | (1 << (bit & 31));
    },
    mayHave: (beginning) => {
      const bit = beginning >>> (32 - BITS);
      return ((occurs[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
    tell: (number, text, at, tell) => {
      for (const needle of chains.get(number) ?? []) if (standsAt(needle, text, at)) tell(needle);
    },
  };
}

function firstTwo(codes: Uint16Array, at: number): number {
  return Math.imul(codes[at] ?? 0, 0x9e3779b1) ^ Math.imul(codes[at + 1] ?? 0, 0x85ebca6b);
}

/** A number for the third letter and the fourth, to be put together with that of the first two. */
function nextTwo(codes: Uint16Array, at: number): number {
  return Math.imul(codes[at + 2] ?? 0, 0xc2b2ae35) ^ Math.imul(codes[at + 3] ?? 0, 0x27d4eb2f);
}

/** A number for the first eight letters, from that of the first four. */
function eightOf(four: number, codes: Uint16Array, at: number): number {
  return Math.imul(four, 0x01000193) ^ firstTwo(codes, at + KEY) ^ nextTwo(codes, at + KEY);
}

function isSame(one: Needle, other: Needle): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) {
    if (one.folded.codes[one.start + at] !== other.folded.codes[other.start + at]) return false;
  }
  return true;
}

/** Whether a needle stands at a place of a text: whole, as words of its own, and not put together over a full stop. */
function standsAt(needle: Needle, text: Folded, at: number): boolean {
  const { folded, start, length } = needle;
  const { codes, gaps } = text;
  if (at + length > text.length) return false;
  for (let step = 0; step < length; step++) if (codes[at + step] !== folded.codes[start + step]) return false;
  if (!isBound(codes[at] ?? 0, codes[at - 1], gaps[at] ?? 0, length)) return false;
  const end = at + length;
  if (!isBound(codes[end - 1] ?? 0, end < text.length ? codes[end] : undefined, gaps[end] ?? 0, length)) return false;
  for (let step = 1; step < length; step++) {
    const gap = gaps[at + step] ?? 0;
    if (gap > GAP.tag && gap > widest(needle, step)) return false;
  }
  return true;
}

/** Whether a needle may begin or end between its outermost letter and the one beside it. */
function isBound(own: number, beside: number | undefined, gap: number, length: number): boolean {
  if (beside === undefined || gap > GAP.none || isIdeograph(own) || isIdeograph(beside)) return true;
  if (isDigit(own)) return !isDigit(beside) && beside !== POINT;
  return length >= UNBOUND;
}

/** The widest gap that a text may have where the needle goes on. */
function widest({ folded, start, length }: Needle, step: number): number {
  if ((folded.gaps[start + step] ?? 0) > GAP.none) return GAP.sign;
  const isBreakable = length >= BREAKABLE || isIdeograph(folded.codes[start + step] ?? 0);
  return isBreakable ? GAP.space : GAP.tag;
}
