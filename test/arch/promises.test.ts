import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-tree.ts';

const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

/** The rows of the table under a heading: what is said, and the tests that hold it. */
function rows(heading: string): readonly (readonly [said: string, tests: readonly string[]])[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| (.*?) *\| (.*?) *\|$/gm)]
    .slice(2) // the head and the line under it
    .map(([, said = '', tests = '']) => [said, [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)]);
}

describe.each([
  ['What we promise', 20],
  ['OWASP ASVS 5.0', 15],
])('%s', (heading, least) => {
  test('has its rows', () => {
    expect(rows(heading).length).toBeGreaterThanOrEqual(least);
  });

  test.each(rows(heading))('%s: has tests, and they are there', (_, tests) => {
    expect(tests.length).toBeGreaterThan(0);
    const broken = tests.filter((path) => !isTest(join(ROOT, path)) || !path.startsWith('test/'));
    expect(broken).toEqual([]);
  });

  test('says nothing twice', () => {
    const said = rows(heading).map(([row]) => row);
    expect(said.length).toBe(new Set(said).size);
  });
});

test('no part of the tests that is there for a promise is without one', () => {
  const named = rows('What we promise').flatMap(([, tests]) => tests);
  const parts = ['corpus', 'faults', 'proof', 'serving', 'supply-chain'];
  expect(parts.filter((part) => !named.some((path) => path.startsWith(`test/${part}/`)))).toEqual([]);
});

/** Whether a file holds a test that runs: none of its tests is switched off for good. */
function isTest(path: string): boolean {
  if (!path.endsWith('.test.ts') || !existsSync(path) || !statSync(path).isFile()) return false;
  const code = readFileSync(path, 'utf8');
  return /\b(?:test|it)\b/.test(code) && !/\b(?:describe|test|it)\.(?:skip|todo|only)\(/.test(code);
}
