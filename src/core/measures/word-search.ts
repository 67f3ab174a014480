import type { Path } from '../parse/document.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { writtenTexts } from './written-texts.ts';

/** Words found in one text of the front matter, or one place of the body, in offsets from its beginning. */
export type WordsFound =
  | { readonly path: Path; readonly words: readonly string[] }
  | { readonly body: { readonly start: number; readonly end: number }; readonly words: readonly string[] };

/**
 * Where a document's texts and body match a pattern (with the flag `g`): once for each text of the front matter,
 * once for each place of the body.
 */
export function searchWords(document: AnyDocument, pattern: RegExp): readonly WordsFound[] {
  const found: WordsFound[] = [];
  for (const { path, text } of writtenTexts(document.data, (written) => written.search(pattern) !== -1)) {
    found.push({ path, words: [...new Set(Array.from(text.matchAll(pattern), ([word]) => word))] });
  }
  for (const match of matchesOf(document.body, pattern)) {
    found.push({ body: { start: match.index, end: match.index + match[0].length }, words: [match[0]] });
  }
  return found;
}

/** Almost no text matches, and `matchAll` copies its pattern: a plain search comes first, three times as fast. */
function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
