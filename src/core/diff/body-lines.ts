import { diffArrays } from 'diff';

/** How many lines a version of a text brought and took away. */
export interface LineCounts {
  readonly added: number;
  readonly removed: number;
}

/** More changed lines than this are a new text: counting them exactly would take long and tell nobody more. */
const MOST_EDITS = 2000;

/** Counts changed lines as git does, line ends apart; nothing when the text was rewritten as a whole. */
export function changedLines(before: string, after: string): LineCounts | undefined {
  if (before === after) return { added: 0, removed: 0 };
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS });
  const count = (which: 'added' | 'removed') =>
    parts?.reduce((sum, part) => sum + (part[which] ? part.count : 0), 0) ?? 0;
  return parts && { added: count('added'), removed: count('removed') };
}

function linesOf(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : trimmed.split(/\r?\n/);
}
