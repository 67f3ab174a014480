/** Columns that a character takes on paper at most: a Chinese one two, narrow Latin letters one. */
function columnsOf(char: string): number {
  if (/^\p{M}$/u.test(char)) return 0;
  if (char >= '\u1100' || /[MW@%—…]/.test(char)) return 2;
  return /[\p{Lu}mw]/u.test(char) ? 1.6 : 1;
}

/** Columns that a text takes on paper at most; no face sets it wider. */
export function columns(text: string): number {
  let sum = 0;
  for (const char of text) sum += columnsOf(char);
  return sum;
}

/**
 * A text that takes at most so many columns: whole, or cut with an ellipsis, before a word rather than in it. Line
 * breaks become spaces. For sheets of paper, which must hold whatever an author wrote.
 */
export function clamped(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (columns(line) <= most) return line;
  let kept = '';
  let sum = columnsOf('…');
  for (const { segment } of GRAPHEMES.segment(line)) {
    sum += columns(segment);
    if (sum > most) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  const isInWord = /[\p{L}\p{N}]$/u.test(kept) && kept.slice(-1) < '\u1100' && kept.length - space <= LONGEST_WORD;
  const end = isInWord && space > 0 ? kept.slice(0, space) : kept;
  return `${end.replace(/[\s，。、；：,.;:]+$/u, '')}…`;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** A word longer than this is cut in the middle. */
const LONGEST_WORD = 16;
