import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BookOrNone } from '#core/views/explained.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../../book.ts';
import { spokenLanguage } from '../../language.ts';

/** What rules are explained with. */
export interface Explaining {
  readonly context: BookOrNone;
  /** The book that was looked at; rules can be explained where there is none. */
  readonly loaded?: LoadedBook;
}

/** Loads the book where its folder is there. */
export async function explaining(options: BookOptions): Promise<Explaining> {
  if (!existsSync(resolve(options.content))) return { context: { lang: spokenLanguage(process.argv, process.env) } };
  const loaded = await loadBook(options, findErrors);
  const { draft: book, diagnostics } = loaded.compilation;
  return { context: { lang: loaded.lang, diagnostics, ...(book && { book }) }, loaded };
}
