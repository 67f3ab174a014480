import type { Kind } from '#schemas/index.ts';
import { methodPages, type Book } from '../../link/book.ts';
import { documentsOf as documentsOfPlan } from '../../measures/written-texts.ts';
import type { AnyDocument } from '../../validate/validate.ts';

/** Every document of a kind in the book, the shortest first. */
export function documentsOf(book: Book, kind: Kind): readonly AnyDocument[] {
  return allDocuments(book)
    .filter((document) => document.kind === kind)
    .toSorted((a, b) => a.text.length - b.text.length);
}

/** Every document of a book, those of the accounts last. */
export function allDocuments(book: Book): readonly AnyDocument[] {
  const { team, solutions, industries, competitors, partners, plays, terms } = book;
  const shared = [team, solutions, industries, competitors, partners, plays, terms];
  return [
    book.settings,
    ...shared.flatMap((documents) => [...documents.values()]),
    ...methodPages(book).map(({ original }) => original),
    ...[...book.accounts.values()].flatMap(documentsOfPlan),
  ];
}
