import { setFlagsFromString } from 'node:v8';
import { findErrors } from '#drawings/compile-drawn.ts';
import { checkBookOptions, loadBook } from '../book.ts';
import type { Outcome } from '../exit.ts';
import { earlierBook } from './check/earlier-book.ts';
import { tell } from './check/tell.ts';
import { wishesOf, type CheckOptions } from './check/wishes.ts';

/** Checks the whole book and prints what was found, in the given paths when there are any. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const wishes = wishesOf(paths, options);
  if (options.watch) {
    checkBookOptions(options);
    const { watchBook } = await import('./check/watch.ts');
    return await watchBook(wishes, options, await earlierBook(options));
  }
  if (options.fix) await (await import('../fix.ts')).fixBook(paths, options);
  // The book is read once and done with: a young generation that stays small saves a third of the memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  const book = await loadBook(options, findErrors);
  return await tell(book, wishes, await earlierBook(options));
}
