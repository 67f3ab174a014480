import { expect, test } from 'vitest';
import { catalogue, titleOf, type DiagnosticName } from '#core/diagnostics/catalogue.ts';
import { namesIn } from './cases.ts';
import { CASES as diagrams } from './diagrams.cases.ts';
import { CASES as encoding } from './encoding.cases.ts';
import { CASES as fences } from './fences.cases.ts';
import { CASES as limits } from './limits.cases.ts';
import { CASES as bodies } from './links-and-bodies.cases.ts';
import { CASES as names } from './names-and-files.cases.ts';
import { CASES as references } from './references.cases.ts';
import { CASES as schema } from './schema.cases.ts';
import { CASES as yaml } from './yaml.cases.ts';

const CASES = [...names, ...encoding, ...fences, ...yaml, ...schema, ...references, ...bodies, ...diagrams, ...limits];
const NAMES = Object.keys(catalogue) as DiagnosticName[];

test('every diagnostic of the compiler is provoked by a hostile case', () => {
  const provoked = new Set(namesIn(CASES));
  expect(NAMES.filter((name) => !provoked.has(name))).toEqual([]);
});

test('cases expect no diagnostic that the catalogue does not hold', () => {
  expect([...new Set(namesIn(CASES))].filter((name) => !NAMES.some((known) => known === name))).toEqual([]);
});

test('no two cases of a class have one name', () => {
  for (const cases of [names, encoding, fences, yaml, schema, references, bodies, diagrams, limits]) {
    const told = cases.map(([name]) => name);
    expect(told.filter((name, at) => told.indexOf(name) !== at)).toEqual([]);
  }
});

test('every diagnostic has a title in both languages, and no two share one', () => {
  const titles = NAMES.flatMap((name) => titleOf(name) ?? []);
  expect(titles.filter((title) => !/\p{Script=Han}/u.test(title['zh-CN']) || !/^[A-Z]/.test(title.en))).toEqual([]);
  expect(titles).toHaveLength(NAMES.length);
  expect(new Set(titles.map((title) => title['zh-CN'])).size).toBe(NAMES.length);
  expect(new Set(titles.map((title) => title.en)).size).toBe(NAMES.length);
});
