import { expect, test } from 'vitest';
import { compileBook } from '../core/book.ts';

test('a book without settings says that no account was checked', () => {
  const { asOf, book, draft, unchecked } = compileBook({ 'settings.yaml': null });
  expect({ asOf, book, draft, unchecked }).toEqual({ asOf: '2026-11-16', unchecked: ['acme'] });
});
