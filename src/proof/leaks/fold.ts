import { TAG } from './decode/tags.ts';

/** What stands before a letter: nothing, a tag within the line, a space, or a sign that ends a sentence or a cell. */
export const GAP = { none: 0, tag: 1, space: 2, sign: 3 } as const;

/** A text as it is compared: letters and digits only, in one form and case, with what stood before each of them. */
export interface Folded {
  readonly codes: Uint16Array;
  readonly gaps: Uint8Array;
  readonly length: number;
}

const WORD = 0;
const IDEOGRAPH = 1;
const NOTHING = 2;
const IN_LINE = 3;
const SPACE = 4;
const SIGN = 5;

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(String.fromCharCode(code)));
const SUPPLEMENTARY_IDEOGRAPHS = [0x20000, 0x3ffff] as const;
const INVISIBLE_TAGS = [0xe0000, 0xe0fff] as const;
const DIGITS = [0x30, 0x39] as const;
/** Signs that cut long numbers into groups of three. */
const GROUPING = new Set(["'", ',', '’'].map((sign) => sign.charCodeAt(0)));
const POINT = 0x2e;

function classOf(character: string): number {
  if (character === TAG) return IN_LINE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u.test(character)) return IDEOGRAPH;
  if (/[\p{Default_Ignorable_Code_Point}\p{M}\ufeff]/u.test(character)) return NOTHING;
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  return /\s/.test(character) ? SPACE : SIGN;
}

/** Whether a letter belongs to a script that sets no gaps between words. */
export function isIdeograph(code: number): boolean {
  return CLASSES[code] === IDEOGRAPH || (code >= 0xd800 && code <= 0xdfff);
}

/** Whether a code is a digit. */
export function isDigit(code: number): boolean {
  return code >= DIGITS[0] && code <= DIGITS[1];
}

/**
 * Folds a text: compatible forms become one (NFKC), capitals small; what readers do not see goes. A point between digits
 * stays, and the sign between groups of three digits goes without a trace.
 */
export function fold(text: string): Folded {
  const normal = normalized(text);
  return foldInto(normal, new Uint16Array(normal.length), new Uint8Array(normal.length));
}

/** Folds one text after another in the same memory: what it gave last holds until it is called again. */
export function folder(): (text: string) => Folded {
  let codes = new Uint16Array(0);
  let gaps = new Uint8Array(0);
  return (text) => {
    const normal = normalized(text);
    if (codes.length < normal.length) {
      codes = new Uint16Array(2 * normal.length);
      gaps = new Uint8Array(2 * normal.length);
    }
    return foldInto(normal, codes, gaps);
  };
}

function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss');
}

function foldInto(normal: string, codes: Uint16Array, gaps: Uint8Array): Folded {
  let length = 0;
  let gap: number = GAP.sign;
  const put = (code: number): void => {
    codes[length] = code;
    gaps[length++] = gap;
    gap = GAP.none;
  };
  for (let at = 0; at < normal.length; at++) {
    const code = normal.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) {
      const point = normal.codePointAt(at) ?? code;
      if (within(point, SUPPLEMENTARY_IDEOGRAPHS)) {
        put(code);
        put(normal.charCodeAt(++at));
      } else {
        if (point > 0xffff) at++;
        if (!within(point, INVISIBLE_TAGS)) gap = GAP.sign;
      }
      continue;
    }
    const kind = CLASSES[code];
    if (kind === WORD || kind === IDEOGRAPH) put(code);
    else if (kind === NOTHING) continue;
    else if (kind === IN_LINE) gap = Math.max(gap, GAP.tag);
    else if (kind === SPACE) gap = Math.max(gap, GAP.space);
    else if (gap === GAP.none && isDigit(codes[length - 1] ?? 0) && isDigit(normal.charCodeAt(at + 1))) {
      if (code === POINT) put(code);
      else if (!GROUPING.has(code) || !isGroup(normal, at + 1)) gap = GAP.sign;
    } else gap = GAP.sign;
  }
  return { codes, gaps, length };
}

/** Three digits and no fourth. */
function isGroup(text: string, at: number): boolean {
  const isDigitAt = (place: number) => isDigit(text.charCodeAt(place));
  return isDigitAt(at) && isDigitAt(at + 1) && isDigitAt(at + 2) && !isDigitAt(at + 3);
}

function within(value: number, [first, last]: readonly [number, number]): boolean {
  return value >= first && value <= last;
}
