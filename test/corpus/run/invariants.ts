import { compileRead, readBook, type Compilation, type ReadBook } from '#core/compile.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { AS_OF } from '../../core/book.ts';
import { unclear } from './clear-errors.ts';
import { executedBy } from './nothing-executed.ts';
import { lost } from './nothing-lost.ts';
import { shuffled } from './shuffled.ts';

/** Longest time that any book of a test may take, in milliseconds: a hang, not a speed. */
const MAX_MS = 2000;

/** What became of a book, and whatever broke one of the five invariants, in words; none when all hold. */
export interface Held {
  readonly compilation: Compilation;
  readonly broken: readonly string[];
}

/**
 * Compiles files and checks what holds whatever authors write. The five invariants of the threat model: every error is
 * clear, nothing is lost, nothing is executed, three runs say the same whatever the order of files, and it takes no
 * long time. The third run is as of a book that is watched: what it read before, it does not read again.
 */
export function heldBy(found: readonly FoundFile[]): Held {
  let runs: readonly Compilation[] = [];
  let slowest = 0;
  let read: ReadBook | undefined;
  const run = (files: readonly FoundFile[], before?: ReadBook) => {
    const start = performance.now();
    read = readBook(files, before);
    const compilation = compileRead(read, { today: AS_OF });
    slowest = Math.max(slowest, performance.now() - start);
    return compilation;
  };
  const executed = executedBy(() => {
    runs = [run(found), run([...found].reverse()), run(shuffled(found, found.length), read)];
  });
  const [compilation, ...others] = runs;
  if (!compilation) throw new Error('No run came to its end.');
  const said = JSON.stringify([compilation.diagnostics, compilation.unchecked]);
  return {
    compilation,
    broken: [
      ...compilation.diagnostics.flatMap((diagnostic) => unclear(diagnostic, compilation)),
      ...lost(found, compilation).map((path) => `lost: ${path}`),
      ...executed.map((name) => `executed: ${name}`),
      ...others.flatMap((other) =>
        JSON.stringify([other.diagnostics, other.unchecked]) === said ? [] : ['another order of files, other findings'],
      ),
      ...(slowest < MAX_MS ? [] : [`too slow: ${Math.round(slowest)} ms`]),
    ],
  };
}
