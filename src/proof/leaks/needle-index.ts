import { GAP, isDigit, isIdeograph, type Folded } from './fold.ts';
import type { Needle } from './needles.ts';

/** From so many Latin letters on, a needle counts wherever it stands: no longer word has it in it by chance. */
const UNBOUND = 12;
/** From so many Latin letters on, a needle may be broken by spaces. */
const BREAKABLE = 8;
/** Letters that needles are sorted by: four, or two for the shortest Chinese names. */
const KEY = 4;
const SHORT_KEY = 2;
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
  const long = table(KEY);
  const short = table(SHORT_KEY);
  for (const needle of needles) (needle.length >= KEY ? long : short).add(needle);
  return {
    search: (text, tell) => {
      long.search(text, tell);
      short.search(text, tell);
    },
    needles: () => [...long.needles(), ...short.needles()],
  };
}

interface Table {
  readonly add: (needle: Needle) => void;
  readonly search: (text: Folded, tell: (needle: Needle) => void) => void;
  readonly needles: () => readonly Needle[];
}

const BITS = 20;

function table(key: number): Table {
  /** Which numbers occur at all: small enough to stay at hand while a text is read. */
  const occurs = new Uint8Array(1 << BITS);
  const chains = new Map<number, Needle[]>();
  return {
    needles: () => [...chains.values()].flat(),
    add: (needle) => {
      const number = numberAt(needle.folded.codes, needle.start, key);
      const chain = chains.get(number) ?? [];
      if (chain.some((other) => isSame(other, needle))) return;
      chain.push(needle);
      chains.set(number, chain);
      occurs[number] = 1;
    },
    search: (text, tell) => {
      if (chains.size === 0) return;
      const { codes, length } = text;
      for (let at = 0; at + key <= length; at++) {
        const number = numberAt(codes, at, key);
        if (occurs[number] === 0) continue;
        for (const needle of chains.get(number) ?? []) if (standsAt(needle, text, at)) tell(needle);
      }
    },
  };
}

function numberAt(codes: Uint16Array, at: number, key: number): number {
  const first = Math.imul(codes[at] ?? 0, 0x9e3779b1) ^ Math.imul(codes[at + 1] ?? 0, 0x85ebca6b);
  if (key === SHORT_KEY) return first >>> (32 - BITS);
  return (
    (first ^ Math.imul(codes[at + 2] ?? 0, 0xc2b2ae35) ^ Math.imul(codes[at + 3] ?? 0, 0x27d4eb2f)) >>> (32 - BITS)
  );
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
