import type { Named } from '#schemas/field.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { GIVEN, SURNAMES, THINGS, TITLES, type Word } from './invented.ts';
import { numberAt, type Draw } from './keyed.ts';

/** An invented name in both languages, and as the name of a file or item. */
export interface Pseudonym {
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  /** A person's family name and given name; absent for all else. */
  readonly parts?: readonly [family: Word, given: Word];
}

/** Something of the book that is named: what it is, and the words that tell it from all others. */
export interface Identified {
  readonly named: Named;
  readonly words: readonly string[];
}

/** Digits behind an invented name: as many as keep two of the same kind apart, unless the draw wills otherwise. */
const DIGITS = 3;

/**
 * The invented names of a book. Each is drawn from the key and from what it stands for, and from nothing else: a new
 * document renames none. Where two draws fall together, the greater one takes more digits of its own; a draw that would
 * be somebody’s real name goes on to the next word.
 */
export function pseudonymsOf(
  draw: Draw,
  all: Iterable<Identified>,
  real: ReadonlySet<string>,
): ReadonlyMap<string, Pseudonym> {
  const drawn = [...new Map([...all].map((one) => [keyOf(one), one]))].map(([key, { named }]) => {
    const bytes = draw('name', key);
    return { key, named, bytes, order: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
  });
  const taken = new Set<string>();
  const made = new Map<string, Pseudonym>();
  for (const { key, named, bytes } of drawn.toSorted((a, b) => compare(a.order, b.order))) {
    let digits = DIGITS;
    let name = pseudonym(named, bytes, digits, real);
    while (taken.has(`${named} ${name.id}`) && digits < 9) name = pseudonym(named, bytes, ++digits, real);
    taken.add(`${named} ${name.id}`);
    made.set(key, name);
  }
  return made;
}

/** What tells one thing of the book from all others. */
export function keyOf({ named, words }: Identified): string {
  return JSON.stringify([named, ...words]);
}

function pseudonym(named: Named, bytes: Uint8Array, digits: number, real: ReadonlySet<string>): Pseudonym {
  const number = String(numberAt(bytes, 0) % 1e9)
    .padStart(9, '0')
    .slice(0, digits);
  if (named === 'person') {
    const family = pick(SURNAMES, numberAt(bytes, 1), () => false);
    const given = pick(GIVEN, numberAt(bytes, 2), ([zh, en]) =>
      [`${family[0]}${zh}`, `${family[1]} ${en}`].some((name) => real.has(name)),
    );
    const en = `${family[1]} ${given[1]}`;
    return {
      zh: `${family[0]}${given[0]}-${number}`,
      en: `${en}-${number}`,
      id: idOf(en, number),
      parts: [family, given],
    };
  }
  const title = TITLES[named];
  const thing = pick(THINGS, numberAt(bytes, 1), (word) => word.some((name) => real.has(name)));
  return {
    zh: `${title[0]} ${thing[0]}-${number}`,
    en: `${title[1]} ${thing[1]}-${number}`,
    id: idOf(thing[1], number),
  };
}

/** A word of a list: the one at a number, or the next that is not taken. */
function pick(list: readonly Word[], number: number, isTaken: (word: Word) => boolean): Word {
  const first = number % list.length;
  const inTurn = [...list.slice(first), ...list.slice(0, first)];
  return inTurn.find((word) => !isTaken(word)) ?? ['', ''];
}

function idOf(english: string, number: string): string {
  return `${english.toLowerCase().replaceAll(' ', '-')}-${number}`;
}
