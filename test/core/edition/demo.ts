import { compile } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from '../../bench/given-files.ts';

/** The demo book of `content/`, compiled once. */
export const demo = compile(readContent(CONTENT), { today: '2031-01-01' });

/** The book itself. Throws when the demo book does not compile. */
export function demoBook(): Book {
  if (!demo.book) throw new Error('The demo book does not compile.');
  return demo.book;
}
