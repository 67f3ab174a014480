import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lower } from '../core/edition/every-kind.ts';
import { compileBook } from '../core/book.ts';
import { builtEdition, canariesIn, differences } from './built-edition.ts';
import { canaryBook, fullestBook } from './canary-book.ts';

const SEED = 20_261_100;
const book = fullestBook(SEED);

test.each(lower)('the book of canaries is one without any finding, and has hundreds of them: %s', (edition) => {
  const { files, canaries } = canaryBook(book, book, edition, 'one');
  expect(compileBook(files).diagnostics).toEqual([]);
  expect(new Set(canaries.map(({ text }) => text)).size).toBe(canaries.length);
  expect(canaries.length).toBeGreaterThan(400);
});

// The other editions, and twenty seeds, by `npm run non-interference`.
test('executives get none of the canaries, and the same bytes whatever is hidden from them', () => {
  const built = (seed: number, mark: string) => {
    const canaries = canaryBook(book, fullestBook(seed), 'executive', mark);
    const folder = mkdtempSync(join(tmpdir(), 'keyfolio-'));
    try {
      const site = builtEdition(folder, canaries, 'executive');
      expect(canariesIn(site, canaries)).toEqual([]);
      return site;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  expect(differences(built(SEED, 'one'), built(SEED + 1, 'two'))).toEqual([]);
}, 300_000);
