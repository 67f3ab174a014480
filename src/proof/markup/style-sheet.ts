import {
  isTokenAtKeyword,
  isTokenBadString,
  isTokenBadURL,
  isTokenComment,
  isTokenFunction,
  isTokenString,
  isTokenURL,
  isTokenWhitespace,
  tokenize,
  type CSSToken,
} from '@csstools/css-tokenizer';
import { found, type Found } from './problem.ts';

/** Functions that fetch what they name. */
const FETCHING = /^(?:url|src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade|element|paint|expression)$/i;
/** At-rules of our sheets. Fonts are those of the reader's machine: their sources are checked like all else. */
const AT_RULES =
  /^(?:media|page|supports|layer|container|property|starting-style|keyframes|-webkit-keyframes|font-face|(?:top|bottom|left|right)-[a-z-]+)$/;
/** Pagefind's sheets hold their signs in themselves. */
const INLINE_SIGN = /^(?:#[\w-]+|data:image\/svg\+xml,%3Csvg [^]*%3C\/svg%3E(?:%0A)?)$/;

/** What a style sheet holds that none of the site may: whatever would fetch, run or lead elsewhere. */
export function checkStyleSheet(css: string): readonly Found[] {
  const tokens = tokenize({ css }).filter((token) => !isTokenWhitespace(token) && !isTokenComment(token));
  return tokens.flatMap((token, at) => (isFine(token, tokens[at + 1]) ? [] : told(css, token)));
}

function isFine(token: CSSToken, next: CSSToken | undefined): boolean {
  if (isTokenBadString(token) || isTokenBadURL(token)) return false;
  if (isTokenURL(token)) return INLINE_SIGN.test(token[4].value);
  if (isTokenAtKeyword(token)) return AT_RULES.test(token[4].value);
  if (!isTokenFunction(token) || !FETCHING.test(token[4].value)) return true;
  return next !== undefined && isTokenString(next) && INLINE_SIGN.test(next[4].value);
}

function told(css: string, [, text, start]: CSSToken): Found {
  const before = css.slice(0, start).split('\n');
  return found('output/value', text, before.length, (before.at(-1)?.length ?? 0) + 1);
}
