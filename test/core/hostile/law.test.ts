import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE } from '../base-book.ts';
import { bookFiles, type Files } from '../book.ts';
import { compileLawfully } from './law.ts';
import { mutatedFile } from './mutations.ts';

/** Fixed, so that a failure stays; `LAW_SEED` and `LAW_RUNS` look further. */
const SEED = Number(process.env['LAW_SEED'] ?? 20_261_116);
const RUNS = Number(process.env['LAW_RUNS'] ?? 300);

test('the base book is lawful and clean', () => {
  const { book, diagnostics } = compileLawfully(bookFiles());
  expect(diagnostics).toEqual([]);
  expect(book).toBeDefined();
});

test('whatever happens to its files, the law holds', () => {
  const property = fc.property(fc.array(mutatedFile, { minLength: 1, maxLength: 3 }), (changes) => {
    const files: Files = Object.fromEntries(
      changes.map(([path, mutations]) => {
        let bytes: Uint8Array = new TextEncoder().encode(BASE[path]);
        for (const mutate of mutations) bytes = mutate(bytes);
        return [path, bytes];
      }),
    );
    compileLawfully(bookFiles(files));
  });
  fc.assert(property, { seed: SEED, numRuns: RUNS });
});
