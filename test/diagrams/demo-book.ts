import { compile } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { readContent } from '#host/content-folder.ts';

/** The book that ships with the project. */
export function demoBook(): Book {
  const { book } = compile(readContent('content'), { today: '2026-11-16' });
  if (!book) throw new Error('The demo book has errors: run `npm run check`.');
  return book;
}
