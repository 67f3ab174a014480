import type { Path } from '../parse/document.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { writtenTexts } from './written-texts.ts';

/** Words found in one text of the front matter, or one place of the body, in offsets from its beginning. */
export type WordsFound =
  | { readonly path: Path; readonly words: readonly string[] }
  | { readonly body: { readonly start: number; readonly end: number }; readonly words: readonly string[] };

/**
 * Where a document's texts and body match a pattern (with the flag `g`, and never across lines): once for each text
 * of the front matter, once for each place of the body.
 */
export function searchWords(document: AnyDocument, pattern: RegExp): readonly WordsFound[] {
  // Almost nothing matches: one search of all texts at once says so for nearly every document.
  if (allTextsOf(document).search(pattern) === -1) return [];
  const found: WordsFound[] = [];
  for (const { path, text } of writtenTexts(document.data, (written) => written.search(pattern) !== -1)) {
    found.push({ path, words: [...new Set(Array.from(text.matchAll(pattern), ([word]) => word))] });
  }
  for (const match of document.body.matchAll(pattern)) {
    found.push({ body: { start: match.index, end: match.index + match[0].length }, words: [match[0]] });
  }
  return found;
}

const joined = new WeakMap<AnyDocument, string>();

/** Every text of the front matter and the body, a line for each; made once for all rules that search it. */
function allTextsOf(document: AnyDocument): string {
  const known = joined.get(document);
  if (known !== undefined) return known;
  const texts: string[] = [document.body];
  gather(document.data, texts);
  const all = texts.join('\n');
  joined.set(document, all);
  return all;
}

/** Where the texts stand does not matter here, so the walk keeps no steps. */
function gather(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const item of value) gather(item, texts);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) gather(item, texts);
}
