import { describe, expect, test } from 'vitest';
import { identify } from '#core/parse/kind-of.ts';
import { compile, type Compilation } from '#core/compile.ts';
import { foundFile } from '../core/book.ts';
import { generateBook } from './generate.ts';
import { givenFiles } from './given-files.ts';

const given = givenFiles();

function compiled(book: ReadonlyMap<string, string>): Compilation {
  return compile(
    [...book].map(([path, text]) => foundFile(path, text)),
    { today: '2031-01-01' },
  );
}

/** How many documents of each kind a book has. */
function census(book: ReadonlyMap<string, string>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const path of book.keys()) {
    const kind = identify(path)?.kind ?? 'none';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe('a generated book', () => {
  const book = generateBook(30, 7, given);

  test('compiles without an error, and with the warnings that real plans have', () => {
    const { diagnostics, book: linked } = compiled(book);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(linked?.accounts.size).toBe(30);
    expect(diagnostics.length).toBeGreaterThan(5);
    expect(diagnostics.length).toBeLessThan(90);
  });

  test('has all tiers, all layers and a few large accounts', () => {
    const accounts = [...(compiled(book).book?.accounts.values() ?? [])];
    const tiers = new Set(accounts.map(({ account }) => account.data.tier.declared));
    expect([...tiers].sort()).toEqual(['A', 'B', 'C', 'D']);
    const sizes = accounts.map(({ people }) => people.size).sort((a, b) => b - a);
    expect(sizes.slice(0, 2)).toEqual([16, 16]);
    expect(sizes.slice(2).every((size) => size === 3 || size === 4)).toBe(true);
    for (const { people, relationships } of accounts) {
      const layers = [
        ...[...people.values()].map(({ data }) => data.layer),
        ...(relationships?.data.unknown ?? []).map(({ layer }) => layer),
      ];
      expect([...new Set(layers)].sort()).toEqual(['decision', 'image', 'implementation', 'user']);
    }
  });

  test('is the same for the same seed, another for another, and begins as a larger one does', () => {
    expect([...generateBook(30, 7, given)]).toEqual([...book]);
    expect([...generateBook(30, 8, given)]).not.toEqual([...book]);
    expect([...generateBook(40, 7, given)].slice(0, book.size)).toEqual([...book]);
  });
});

test('500 accounts are about 5,000 documents, and none has an error', () => {
  const book = generateBook(500, 7, given);
  const counts = census(book);
  expect(counts).toMatchObject({
    account: 500,
    strategy: 500,
    relationships: 500,
    goals: 500,
    member: 12,
    solution: 6,
    industry: 8,
    settings: 1,
  });
  expect(counts['none']).toBeUndefined();
  expect(book.size).toBeGreaterThan(4750);
  expect(book.size).toBeLessThan(5800);
  expect(compiled(book).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
