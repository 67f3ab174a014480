import fc from 'fast-check';
import { compileRead, readBook } from '#core/compile.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { BASE } from '../../core/base-book.ts';
import { AS_OF, bookFiles, foundFile } from '../../core/book.ts';
import { unclear } from '../run/clear-errors.ts';
import { lost } from '../run/nothing-lost.ts';
import { fuzzedFile } from './grammar.ts';
import { mutatedFile, type Mutation } from './mutations.ts';

/** What was seen while inputs were tried. */
export interface Seen {
  inputs: number;
  /** Inputs that were taken as they are, and those in which something was named. */
  accepted: number;
  named: number;
  /** The longest time that one took, in ms. */
  slowest: number;
}

/** Nobody waits longer than this for one file, in ms: a hang, not a speed. */
const HANG = 2000;

/** The base book as it was read: of a fuzzed book only what was changed is read again. */
const before = readBook(bookFiles());

/** One file, made up: it is read or named, clearly, and soon. An exception is never the answer. */
export const anyFile = (seen: Seen) =>
  fc.property(fuzzedFile, ([path, content]) => {
    const file = foundFile(path, content);
    timed(seen, () => {
      const { typed, problems, sources } = readBook([file]);
      const forgotten = !typed.has(path) && problems.every(({ span }) => span.file !== path);
      return {
        isAccepted: problems.length === 0,
        broken: [...problems.flatMap((problem) => unclear(problem, { sources })), ...(forgotten ? ['lost'] : [])],
      };
    });
  });

/** A valid book, of which up to three files were changed a little or made up. */
export const anyBook = (seen: Seen) =>
  fc.property(fc.array(fc.oneof(changedFile, changedFile, fuzzedFile), { minLength: 1, maxLength: 3 }), (files) => {
    const found = bookFiles(Object.fromEntries(files));
    timed(seen, () => judge(found));
  });

const changedFile = mutatedFile.map(([path, mutations]): [path: string, content: Uint8Array] => [
  path,
  mutations.reduce((bytes: Uint8Array, mutate: Mutation) => mutate(bytes), new TextEncoder().encode(BASE[path])),
]);

function judge(found: readonly FoundFile[]) {
  const compilation = compileRead(readBook(found, before), { today: AS_OF });
  const { diagnostics } = compilation;
  return {
    isAccepted: diagnostics.length === 0,
    broken: [...diagnostics.flatMap((diagnostic) => unclear(diagnostic, compilation)), ...lost(found, compilation)],
  };
}

function timed(seen: Seen, judged: () => { readonly isAccepted: boolean; readonly broken: readonly string[] }): void {
  const start = performance.now();
  const { isAccepted, broken } = judged();
  const took = performance.now() - start;
  seen.inputs++;
  seen.slowest = Math.max(seen.slowest, took);
  if (isAccepted) seen.accepted++;
  else seen.named++;
  if (took > HANG) throw new Error(`It took ${Math.round(took)} ms.`);
  if (broken.length > 0) throw new Error(broken.slice(0, 3).join('\n'));
}
