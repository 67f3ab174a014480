/** Words of fewer letters stand inside too many others to be looked for there. */
const SHORTEST = 3;
const MOST_LONGER = 30;
const LATIN = /[\p{Script=Latin}\p{N}]+/gu;

/**
 * The index finds a Latin word by its beginning. These are the queries that find the words which hold what was typed
 * further in: `troleum` becomes `petroleum`.
 */
export function longerWords(whole: string, vocabulary: readonly string[]): readonly string[] {
  const parts = [...new Set(whole.match(LATIN))].filter(({ length }) => length >= SHORTEST);
  return parts.flatMap((part) =>
    vocabulary
      .filter((word) => word.indexOf(part) > 0 && !/\p{Script=Han}|\s/u.test(word))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_LONGER)
      .map((word) => whole.replace(part, word)),
  );
}

const MOST_MEANT = 3;

/** Words of the book that differ from what was typed by one letter, or by two where it is long; the nearest first. */
export function nearWords(whole: string, vocabulary: readonly string[]): readonly string[] {
  const isHan = /\p{Script=Han}/u.test(whole);
  const allowed = isHan || whole.length < 6 ? 1 : 2;
  if (whole.length < (isHan ? 2 : 4)) return [];
  return vocabulary
    .filter((word) => word !== whole && Math.abs(word.length - whole.length) <= allowed)
    .map((word) => ({ word, distance: distance(whole, word) }))
    .filter(({ distance: edits }) => edits <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_MEANT)
    .map(({ word }) => word);
}

/** Letters to change, add, drop or swap with their neighbour to come from one word to the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (i > 1 && j > 1 && isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
