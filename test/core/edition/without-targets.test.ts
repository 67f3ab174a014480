import { expect, test } from 'vitest';
import { withoutTargets } from '#core/edition/without-targets.ts';

test.each([
  ['[plan](../account.md)', 'plan'],
  ['[the\nplan](../account.md#why)', 'the\nplan'],
  ['[plan](\n../account.md\n)', 'plan'],
  ['[plan](../account.md "Why we\nstay")', 'plan'],
  ["[plan](../account.md 'Why')", 'plan'],
  ['[plan](<../my account.md>)', 'plan'],
  ['[a](b.md) and [c](d.md)', 'a and c'],
  ['a [note] (of ours)', 'a [note] (of ours)'],
])('%j says %j', (markdown, said) => {
  expect(withoutTargets(markdown)).toBe(said);
});
