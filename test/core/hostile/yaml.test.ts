import { expect, test } from 'vitest';
import { compileBook } from '../book.ts';
import { runCases, yaml } from './cases.ts';
import { CASES } from './yaml.cases.ts';

runCases(CASES);

test('no key reaches what all objects have', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    compileBook(yaml(`${key}: {admin: true}\nx: {"${key}": {admin: true}}\n`));
  }
  expect({}).not.toHaveProperty('admin');
});
