import { methodPages } from '../link/book.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { documentsOf } from '../measures/written-texts.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { perContext } from './per-context.ts';

/** A document of the book with the English translation beside it, where it has one. */
export interface BookDocument {
  readonly document: AnyDocument;
  readonly english?: Pick<ParsedDocument, 'path'>;
}

/** All documents of the book, by path. */
export const bookDocuments = perContext(({ book }): ReadonlyMap<string, BookDocument> => {
  const shared = [book.team, book.solutions, book.industries, book.competitors, book.partners, book.plays, book.terms];
  const plain = [
    book.settings,
    ...shared.flatMap((shelf) => [...shelf.values()]),
    ...[...book.accounts.values()].flatMap(documentsOf),
  ];
  const all: readonly BookDocument[] = [
    ...plain.map((document) => ({ document })),
    ...methodPages(book).map(({ original, english }) => ({ document: original, ...(english && { english }) })),
  ];
  return new Map(all.map((entry) => [entry.document.path, entry]));
});
