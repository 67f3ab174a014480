import { charWidth } from '../source/display-width.ts';

/** Closing punctuation never begins a line; opening punctuation never ends one. */
const NEVER_FIRST = /^[，。、；：？！）】》」』”’…％%,.;:?!)\]}]/u;
const NEVER_LAST = /[（【《「『“‘([{]$/u;

/**
 * Width of a text in the site's system fonts, in px at the given font size. Measured on common Latin and CJK
 * faces and rounded up, so that a text that fits here fits on every system.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const char of text) em += emWidth(char);
  return em * fontSize;
}

function emWidth(char: string): number {
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
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, fontSize) > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** The text on at most `maxLines` lines of the given width, the last one cut when more is left. */
export function wrap(text: string, width: number, fontSize: number, maxLines: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of pieces(text)) {
    line.push(piece);
    if (textWidth(line.join('').trimEnd(), fontSize) <= width) continue;
    // Break before this piece, or before the ones that punctuation ties to it.
    let cut = line.length - 1;
    while (cut > 0 && (NEVER_FIRST.test(line[cut] ?? '') || NEVER_LAST.test(line[cut - 1] ?? ''))) cut--;
    if (cut === 0) continue;
    lines.push(line.slice(0, cut).join('').trimEnd());
    line = line.slice(cut);
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
