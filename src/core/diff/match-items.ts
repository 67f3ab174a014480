import { compare } from '../diagnostics/diagnostic.ts';

/** Something to match: what it is called, and its data. */
export interface Item {
  readonly identity: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Items of two lists, matched. */
export interface Matched<T extends Item> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly gone: readonly T[];
  readonly new: readonly T[];
}

/** An equal name tells more than all other fields together. */
const SAME_NAME = 2;

/**
 * Finds each item of a list in another version of the list, wherever it stands there: first what is the same as a
 * whole, then what has the same name, the likest first, and at last what is alike in at least the share `least` of its
 * fields, so that an item with a new name is still the same item. Comparing the other way round gives the same pairs.
 */
export function matchItems<T extends Item>(before: readonly T[], after: readonly T[], least: number): Matched<T> {
  const pairs: (readonly [T, T])[] = [];
  const left = new Set(before.map(written));
  const arrived = new Set(after.map(written));
  const same = Map.groupBy(left, ({ text }) => text);
  for (const one of arrived) {
    const twin = same.get(one.text)?.shift();
    if (twin) take(twin, one);
  }
  const near = [...left].flatMap((a) =>
    [...arrived].flatMap((b) => {
      const score = likeness(a, b) + (a.item.identity === b.item.identity ? SAME_NAME : 0);
      return score >= least ? [{ a, b, score, tie: [a.text, b.text].sort(compare).join('\0') }] : [];
    }),
  );
  near.sort((one, other) => other.score - one.score || compare(one.tie, other.tie));
  for (const { a, b } of near) if (left.has(a) && arrived.has(b)) take(a, b);
  const order = new Map(after.map((item, at) => [item, at]));
  pairs.sort((one, other) => (order.get(one[1]) ?? 0) - (order.get(other[1]) ?? 0));
  return { pairs, gone: [...left].map(({ item }) => item), new: [...arrived].map(({ item }) => item) };

  function take(a: Written<T>, b: Written<T>): void {
    left.delete(a);
    arrived.delete(b);
    pairs.push([a.item, b.item]);
  }
}

interface Written<T> {
  readonly item: T;
  readonly text: string;
  /** Each field that says something, as text. */
  readonly fields: ReadonlyMap<string, string>;
}

function written<T extends Item>(item: T): Written<T> {
  const said = Object.entries(item.data).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const fields = new Map(said.map(([key, value]) => [key, JSON.stringify(value) ?? '']));
  return { item, text: `${item.identity}\0${JSON.stringify(item.data)}`, fields };
}

/** The share of fields that are the same, 0–1. */
function likeness<T>({ fields: a }: Written<T>, { fields: b }: Written<T>): number {
  const keys = new Set([...a.keys(), ...b.keys()]);
  const equal = [...keys].filter((key) => a.get(key) === b.get(key)).length;
  return keys.size === 0 ? 0 : equal / keys.size;
}
