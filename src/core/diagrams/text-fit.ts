import { charWidth } from '../source/display-width.ts';

/** Closing punctuation never begins a line; opening punctuation never ends one. */
const NEVER_FIRST = /^[，。、；：？！）】》」』”’…％%,.;:?!)\]}]/u;
const NEVER_LAST = /[（【《「『“‘([{]$/u;

/**
 * Width of a text in the site's system fonts, in px at the given font size. Measured on common Latin and CJK
 * faces and rounded up, so that a text that fits here fits on every system.
 */
export function textWidth(text: string, fontSize: number): number {
  return ems(text) * fontSize;
}

/** Width of a text in ems, added to that of what stands before it. */
function ems(text: string, before = 0): number {
  let em = before;
  for (const char of text) em += emWidth(char);
  return em;
}

/** Widths of the characters met so far: a book has millions of characters, but only a few thousand different ones. */
const known = new Map<string, number>();

function emWidth(char: string): number {
  const before = known.get(char);
  if (before !== undefined) return before;
  const em = measured(char);
  known.set(char, em);
  return em;
}

function measured(char: string): number {
  if (charWidth(char) === 0) return 0;
  if (charWidth(char) === 2) return 1.02;
  if (/[ijlI.,:;'|!()[\]]/.test(char)) return 0.34;
  if (/[ftr\-/ ]/.test(char)) return 0.4;
  if (/[mwMW%@—…]/.test(char)) return 0.95;
  if (/[A-Z]/.test(char)) return 0.72;
  if (/[\d+$]/.test(char)) return 0.6;
  return 0.58;
}

/** The text on one line, cut with an ellipsis when it is too wide. */
export function fitLine(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = '';
  let em = 0;
  for (const char of text) {
    em += emWidth(char);
    if ((em + emWidth('…')) * fontSize > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** The text on at most `maxLines` lines of the given width, the last one cut when more is left. */
export function wrap(text: string, width: number, fontSize: number, maxLines: number): readonly string[] {
  const whole = text.trimEnd();
  if (ems(whole) * fontSize <= width) return whole === '' ? [] : [whole];
  const lines: string[] = [];
  let line: string[] = [];
  // Width of the line with the spaces at its end: measuring the line anew for each piece would square the work.
  let em = 0;
  for (const piece of pieces(text)) {
    line.push(piece);
    const words = piece.trimEnd();
    const filled = ems(words, em);
    em = ems(piece.slice(words.length), filled);
    if (filled * fontSize <= width) continue;
    // Break before this piece, or before the ones that punctuation ties to it.
    let cut = line.length - 1;
    while (cut > 0 && (NEVER_FIRST.test(line[cut] ?? '') || NEVER_LAST.test(line[cut - 1] ?? ''))) cut--;
    if (cut === 0) continue;
    lines.push(line.slice(0, cut).join('').trimEnd());
    line = line.slice(cut);
    em = ems(line.join(''));
  }
  if (line.join('').trim() !== '') lines.push(line.join('').trimEnd());
  const shown = lines.slice(0, maxLines);
  const last = shown.at(-1);
  if (lines.length > maxLines && last !== undefined) {
    const gap = /[\u2e80-\u9fff\uff00-\uffef]$/u.test(last) ? '' : ' ';
    shown[maxLines - 1] = fitLine(`${last}${gap}${lines[maxLines] ?? ''}`, width, fontSize);
  }
  return shown.map((part) => fitLine(part, width * 1.04, fontSize));
}

/** Latin words with the space after them; every CJK character by itself. */
function pieces(text: string): readonly string[] {
  return text.match(/[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|[\u2e80-\u9fff\uff00-\uffef]\s*|\s+/gu) ?? [];
}
