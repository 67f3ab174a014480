import { describe, expect, test } from 'vitest';
import { compileBook, edited } from '../core/book.ts';
import { body, front } from './run/bob.ts';

/** Thousands of problems in one file: each is told, and none is found by looking at all others. */
describe('many problems', () => {
  const KIM = 'accounts/acme/people/kim.md';
  const times = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at)).join('');
  test.each([
    ['unknown keys', front(times(9000, (at) => `k${at}: 1\n`)), 9000],
    ['unknown names', edited(KIM, 'coverage: [bob, ann]', `coverage: [${times(6000, (at) => `n${at}, `)}ann]`), 6001],
    [
      'named items that lack keys',
      edited('accounts/acme/strategy.md', 'needs:\n', `needs:\n${times(3000, (at) => `  n${at}: {}\n`)}`),
      3000,
    ],
    ['links to nothing', body('[x](zoe.md)\n\n'.repeat(3000)), 3000],
    ['links to no heading', body(times(1500, (at) => `# Heading ${at}\n\n[x](#hedaing-${at})\n\n`)), 1500],
    [
      'links to no long heading',
      body(times(45, (at) => `# ${'a'.repeat(19_000)}${at}\n\n[x](#${'a'.repeat(80)})\n\n`)),
      45,
    ],
    ['tags', body('a<b> '.repeat(4000)), 4000],
  ])('%s', (_, files, count) => {
    const start = performance.now();
    const { diagnostics } = compileBook(files);
    // A hang, not a speed: a busy machine takes some seconds.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(diagnostics).toHaveLength(count);
  });
});
