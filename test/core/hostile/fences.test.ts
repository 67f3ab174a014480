import { expect, test } from 'vitest';
import { compileBook } from '../book.ts';
import { bob, runCases } from './cases.ts';
import { CASES } from './fences.cases.ts';

runCases(CASES);

test('no code of a front matter runs', () => {
  for (const language of ['js', 'javascript', 'coffee', 'json', 'yaml', '']) {
    compileBook(bob(`---${language}\n{ name: (globalThis.hacked = true) }\n---\n`));
    compileBook(bob(`---\nname: !!js/function "function () { globalThis.hacked = true }"\n---\n`));
  }
  expect(globalThis).not.toHaveProperty('hacked');
});
