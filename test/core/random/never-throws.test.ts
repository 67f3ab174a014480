import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountIndicators, bookIndicators, opportunityIndicators } from '#core/measures/indicators/registry.ts';
import { ruleNames } from '#core/rules/registry.ts';
import type { Compilation } from '#core/compile.ts';
import { compileBook, type Files } from '../book.ts';
import { bookOf } from './book.ts';

/** Fixed, so that a failure stays. */
const SEED = 20_261_116;

/** Compiles a book that is valid: what it says comes from rules, and every value can be read. */
function compileValid(files: Files): Compilation {
  const compilation = compileBook(files);
  const { diagnostics, unchecked, draft: book, asOf } = compilation;
  expect(
    diagnostics
      .filter(({ name }) => !ruleNames.includes(name))
      .map(({ name, span, message }) => [name, span.file, message.en]),
  ).toEqual([]);
  expect(unchecked).toEqual([]);
  if (!book) throw new Error('A valid book has no draft.');
  const scope = { book, asOf };
  for (const plan of book.accounts.values()) {
    for (const indicator of accountIndicators) expectReading(indicator.read(plan, scope));
    for (const opportunity of plan.opportunities.values()) {
      for (const indicator of opportunityIndicators) expectReading(indicator.read({ plan, opportunity }, scope));
    }
  }
  for (const indicator of bookIndicators) expectReading(indicator.read(book, scope));
  return compilation;
}

/** A number that is shown is a number. */
function expectReading(
  reading: { readonly value: unknown; readonly inputs: readonly { readonly value: unknown }[] } | undefined,
) {
  for (const { value } of reading ? [reading, ...reading.inputs] : []) {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  }
}

describe('rules and values take every valid book', () => {
  test('the emptiest', () => {
    fc.assert(
      fc.property(bookOf('emptiest'), (files) => void compileValid(files)),
      { seed: SEED, numRuns: 20 },
    );
  });

  test('the fullest', () => {
    fc.assert(
      fc.property(bookOf('fullest'), (files) => void compileValid(files)),
      { seed: SEED, numRuns: 20 },
    );
  });

  test('any other', () => {
    fc.assert(
      fc.property(bookOf('any'), (files) => void compileValid(files)),
      { seed: SEED, numRuns: 120 },
    );
  });
});
