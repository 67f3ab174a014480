import { compile } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { generateBook } from '../bench/generate.ts';
import { givenFiles } from '../bench/given-files.ts';
import { foundFile } from '../core/book.ts';

/** How many generated accounts have their maps looked at: a fifth in a run of the tests, all by `npm run maps`. */
export const ACCOUNTS = import.meta.env.MODE === 'every' ? 500 : 100;

let compiled: Book | undefined;

/** The generated book, compiled once for all tests that look at it. */
export function largeBook(): Book {
  if (compiled) return compiled;
  const files = [...generateBook(ACCOUNTS, 7, givenFiles())].map(([path, text]) => foundFile(path, text));
  const { book } = compile(files, { today: '2026-11-16' });
  if (!book) throw new Error('The generated book has errors.');
  return (compiled = book);
}
