import { expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { compileBook } from '../core/book.ts';
import { bob } from './run/bob.ts';

test('Windows line ends give the same data', () => {
  const windows = Object.fromEntries(Object.entries(BASE).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  const [here, there] = [compileBook(), compileBook(windows)].map(({ book }) => book?.accounts.get('acme'));
  expect(there?.strategy?.data).toEqual(here?.strategy?.data);
  expect(there?.people.get('kim')?.data).toEqual(here?.people.get('kim')?.data);
  expect(there?.touchpoints.map(({ data }) => data)).toEqual(here?.touchpoints.map(({ data }) => data));
});

test('the last of twenty says that there are more', () => {
  const { diagnostics } = compileBook(bob('a\u200b'.repeat(21)));
  expect(diagnostics.map(({ help }) => help?.en).slice(18)).toEqual(['Delete it.', 'Further ones are not listed.']);
  expect(compileBook(bob('a\u200b'.repeat(20))).diagnostics.at(-1)?.help?.en).toBe('Delete it.');
});
