import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookFiles } from '../../core/book.ts';
import { heldBy } from '../run/invariants.ts';
import { anyBook, anyFile, type Seen } from './properties.ts';

/** For a busy machine, in ms: alone both take a few seconds. */
const PATIENCE = 180_000;
/** Fixed, so that a failure stays; `npm run fuzz` looks further. */
const SEED = 20_261_116;
const nothing = (): Seen => ({ inputs: 0, accepted: 0, named: 0, slowest: 0 });

test('the base book is clean, and all invariants hold for it', () => {
  const { compilation, broken } = heldBy(bookFiles());
  expect(broken).toEqual([]);
  expect(compilation.diagnostics).toEqual([]);
  expect(compilation.book).toBeDefined();
});

test('4,000 made-up files are read or named, whatever they hold', { timeout: PATIENCE }, () => {
  const seen = nothing();
  fc.assert(anyFile(seen), { seed: SEED, numRuns: 4000 });
  expect(seen.inputs).toBe(4000);
  expect(seen.accepted).toBeGreaterThan(10);
});

test('1,000 changed books lose no file, whatever happens to it', { timeout: PATIENCE }, () => {
  const seen = nothing();
  fc.assert(anyBook(seen), { seed: SEED, numRuns: 1000 });
  expect(seen.inputs).toBe(1000);
  expect(seen.accepted).toBeGreaterThan(0);
});
