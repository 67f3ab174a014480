import { rewriting } from './payload.ts';

/** The escapes of style sheets: up to six digits and one space that ends them. */
export const readCssEscapes = rewriting('CSS escapes', /\\[0-9a-f]{1,6}/i, (text) =>
  text.replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }),
);
