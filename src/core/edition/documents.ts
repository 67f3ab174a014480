import { methodPages, type Book } from '../link/book.ts';
import { documentsOf } from '../measures/written-texts.ts';
import type { AnyDocument, TranslatedDocument } from '../validate/validate.ts';

/** Every document of a book, translations among them. */
export function allDocuments(book: Book): readonly (AnyDocument | TranslatedDocument)[] {
  const { team, solutions, industries, competitors, partners, plays, terms } = book;
  return [
    book.settings,
    ...[team, solutions, industries, competitors, partners, plays, terms].flatMap((shelf) => [...shelf.values()]),
    ...[...book.accounts.values()].flatMap(documentsOf),
    ...methodPages(book).flatMap(({ original, english }) => (english ? [original, english] : [original])),
  ];
}
