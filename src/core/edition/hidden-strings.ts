import { kinds, type KindSpec } from '#schemas/index.ts';
import type { Book } from '../link/book.ts';
import type { AnyDocument, TranslatedDocument } from '../validate/validate.ts';
import { allDocuments } from './documents.ts';
import { occurring } from './occurring.ts';
import type { Rewritten } from './rewritten.ts';
import { withoutTargets } from './without-targets.ts';
import { writtenIn } from './written.ts';

/** Words, a name, an amount or a name of a file that an edition must not hold, and where the book has it. */
export interface HiddenString {
  readonly text: string;
  /** The file and the keys within it, or the file alone. */
  readonly source: string;
}

/**
 * Everything that was written in a book and does not occur in what an edition shows of it, each string once. The method
 * and the course are no secret, and neither are the settings besides names and addresses.
 */
export function hiddenStrings(book: Book, shown: readonly Rewritten[]): readonly HiddenString[] {
  const written = new Map<string, string>();
  for (const { text, source } of allDocuments(book).flatMap(writtenOf))
    if (!written.has(text)) written.set(text, source);
  const known = occurring(written.keys(), shownStrings(shown));
  return [...written].flatMap(([text, source]) => (known.has(text) ? [] : [{ text, source }]));
}

/** Everything that an edition may show. */
export function shownStrings(shown: readonly Rewritten[]): readonly string[] {
  return shown.flatMap(({ path, body, data }) => [path, body, ...valuesIn(data)]);
}

/** What a document says, and what it and its folder are called. */
function writtenOf(document: AnyDocument | TranslatedDocument): readonly HiddenString[] {
  const { kind, path, body, account, name } = document;
  const spec: KindSpec = kinds[kind];
  if (document.translation || spec.body !== undefined) return [];
  if (kind === 'settings')
    return [document.data.company, document.data.otherName, document.data.editUrl, document.data.siteUrl].flatMap(
      (text) => (text === undefined ? [] : [{ text, source: path }]),
    );
  const front = writtenIn(kinds[kind].schema, document.data).map(({ at, text }) => ({ text, source: `${path} ${at}` }));
  // Links lose their addresses first: one may begin on a line and end on the next, and half of it is no address any more.
  const said = withoutTargets(body);
  // A page may quote one item of a list, or a sentence over the end of a line.
  const pieces = new Set([said.split('\n'), said.split(/\n\s*\n/)].flat().map((piece) => piece.trim()));
  const prose = [...pieces].flatMap((text) => (/\p{L}/u.test(text) ? [{ text, source: path }] : []));
  const called = [account, spec.path.includes(':name') && kind !== 'review' ? name : undefined];
  return [...front, ...prose, ...called.flatMap((text) => (text === undefined ? [] : [{ text, source: path }]))];
}

/** All texts and numbers of a value, keys of records among them. */
function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...valuesIn(item)]);
}
