import { resolve } from 'node:path';
import type { Compilation } from '#core/compile.ts';
import { compileDrawn, findErrors } from '#drawings/compile-drawn.ts';
import { today } from '#host/clock.ts';
import type { BookOptions } from '../../book.ts';
import { bookAt } from '../../revision.ts';

/** The book as it stood when the changes that are looked at began. */
export interface EarlierBook {
  /** As the user named it. */
  readonly revision: string;
  readonly compilation: Compilation;
}

/** Compiles the book of `--changed-since`, with today's schemas and rules; nothing when all findings are asked for. */
export async function earlierBook(
  options: Pick<BookOptions, 'content' | 'asOf'> & { readonly changedSince?: string },
): Promise<EarlierBook | undefined> {
  const { content, asOf, changedSince: revision } = options;
  if (revision === undefined) return undefined;
  const { files } = await bookAt(resolve(content), revision);
  const day = { today: today(), ...(asOf !== undefined && { asOf }) };
  return { revision, compilation: await compileDrawn(files, day, findErrors) };
}
