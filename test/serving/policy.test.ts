import { expect, test } from 'vitest';
import { headerPolicy, metaPolicy, standalonePolicy } from '#serving/policy.ts';
import { readModules } from '../arch/source-tree.ts';

const META =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'";

test('a page carries all of the policy but what browsers obey in a header only', () => {
  expect([metaPolicy({ search: true }), headerPolicy({ search: true })]).toEqual([
    META,
    `${META}; frame-ancestors 'none'`,
  ]);
});

test('an edition without search runs no WebAssembly', () => {
  const without = META.replace(" 'wasm-unsafe-eval'", '');
  expect(metaPolicy({ search: false })).toBe(without);
  expect(headerPolicy({ search: false })).toBe(`${without}; frame-ancestors 'none'`);
});

test('a file of its own may use its own styles and nothing else', () => {
  expect(standalonePolicy('aGFzaA==')).toBe(
    "default-src 'none'; style-src 'sha256-aGFzaA=='; base-uri 'none'; form-action 'none'",
  );
});

test('the policy is written in one place; the proof judges what was emitted without asking there', () => {
  const places = readModules('src').filter(({ text }) => /\b(?:default|script|style|object)-src\b/.test(text));
  expect(places.map(({ path }) => path).filter((path) => !path.startsWith('src/proof/'))).toEqual([
    'src/cli/commands/doctor/url/header-rules.ts',
    'src/serving/policy.ts',
  ]);
});
