import { expect, test } from 'vitest';
import { lastingFinder } from '#core/diagnostics/lasting.ts';

const TEXT = `---
name: Kim
# a comment: not a key
team:
  - member: ann
    role: lead
  -
    member: bob
steps:
    validated: [a, b]
note: |
  key: value
---
Above: all.

- a list: item
`;

/** The way to some words of the text. */
function wayTo(words: string, text = TEXT): string {
  const file = 'team/kim.md';
  const find = lastingFinder(new Map([[file, { path: file, text }]]));
  const start = text.indexOf(words);
  return find({
    name: 'a/b',
    severity: 'error',
    message: { 'zh-CN': '', en: '' },
    span: { file, start, end: start },
  }).way;
}

test.each([
  ['Kim', 'name'],
  ['ann', 'team.-.member'],
  ['lead', 'team.-.role'],
  ['bob', 'team.-.member'],
  ['b]', 'steps.validated'],
  ['value', 'note.key'],
  ['Above', 'body'],
  ['item', 'body'],
])('the way to %j is %j', (words, way) => {
  expect(wayTo(words)).toBe(way);
});

test('a file of YAML alone, and one whose fence is never closed', () => {
  expect(wayTo('x', 'company: x\n')).toBe('company');
  expect(wayTo('x', '---\na:\n  b: x\n')).toBe('a.b');
  expect(wayTo('', '')).toBe('');
});
