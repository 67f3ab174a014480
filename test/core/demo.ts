import { compile } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from '../bench/given-files.ts';

/** The demo book of `content/`, compiled once for all tests of a process. It fixes the day that it is judged at: another today changes nothing. */
export const demo = compile(readContent(CONTENT), { today: '2031-01-01' });

/** The book itself. Throws when it has errors. */
export function demoBook(): Book {
  if (!demo.book) throw new Error('The demo book has errors: run `npm run check`.');
  return demo.book;
}
