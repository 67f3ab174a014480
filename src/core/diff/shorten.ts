import { displayWidth, fitting } from '../source/display-width.ts';

/** Characters that stay before the first one that differs. */
const KEPT = 8;

/** A text of at most so many columns, cut with an ellipsis. */
export function shortened(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${fitting(text, columns - 1).trimEnd()}…`;
}

/** Two long texts, each cut so that what differs between them can be seen: a long beginning that is the same goes. */
export function apart(before: string, after: string, columns: number): readonly [before: string, after: string] {
  const short = [shortened(before, columns), shortened(after, columns)] as const;
  if (short[0] !== short[1] || before === after) return short;
  const [a, b] = [Array.from(before), Array.from(after)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const from = Math.max(0, same - KEPT);
  const rest = (letters: readonly string[]) => shortened(`…${letters.slice(from).join('')}`, columns);
  return [rest(a), rest(b)];
}
