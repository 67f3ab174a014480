import { rewriting } from './payload.ts';

const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r?\n)|([bfnrtv"'`/\\]))/gi;

/** The escapes of JSON and JavaScript strings. A line break that is escaped is a gap between words. */
export const readScriptEscapes = rewriting('JSON escapes', /\\[ux"'`/\\bfnrtv\r\n]/i, (text) =>
  text.replaceAll(ESCAPE, (_, braced?: string, four?: string, two?: string, continued?: string, letter?: string) => {
    const hex = braced ?? four ?? two;
    // Halves of a pair are put together again by standing side by side.
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (continued !== undefined) return '';
    return letter !== undefined && /["'`/\\]/.test(letter) ? letter : ' ';
  }),
);

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
