/**
 * Order that looks random and is not: the same words give the same order on every machine, so that a quiz changes only
 * with the book that it is made from.
 */

/** A number from 0 to 2³² − 1 for a text (FNV-1a, then mixed so that similar texts lie far apart). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same things, ordered by seed and key. A thing that comes or goes leaves the order of the others alone. */
export function shuffled<T>(things: readonly T[], seed: string, keyOf: (thing: T) => string): readonly T[] {
  return things
    .map((thing) => ({ thing, rank: seedOf(`${seed} ${keyOf(thing)}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}

/** One thing from each group in turn until there are enough: no group is asked twice before every group was asked. */
export function inTurn<T>(groups: Iterable<readonly T[]>, most: number): readonly T[] {
  const lists = [...groups];
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)));
  return rounds.flat().slice(0, most);
}
