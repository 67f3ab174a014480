import { expect, test } from 'vitest';
import { catalogue, titleOf, type DiagnosticName } from '#core/diagnostics/catalogue.ts';
import { ruleNames } from '#core/rules/registry.ts';
import { caseClasses } from './run/case.ts';

const CLASSES = caseClasses();
const EXPECTED = new Set(
  CLASSES.flatMap(({ cases }) => cases.flatMap(({ expect }) => expect.map((line) => line.split(' ').at(-1) ?? ''))),
);
const NAMES = Object.keys(catalogue) as DiagnosticName[];

test('every diagnostic of the compiler is provoked by a hostile case', () => {
  expect(NAMES.filter((name) => !EXPECTED.has(name))).toEqual([]);
});

test('cases expect no diagnostic that the catalogue does not hold', () => {
  const others = [...EXPECTED].filter((name) => !NAMES.some((known) => known === name) && !ruleNames.includes(name));
  expect(others).toEqual([]);
});

test('no two cases of a class have one name', () => {
  for (const { cases } of CLASSES) {
    const told = cases.map(({ name }) => name);
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
