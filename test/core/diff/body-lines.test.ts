import { describe, expect, test } from 'vitest';
import { changedLines } from '#core/diff/body-lines.ts';

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `${from + at}`).join('\n');

describe('lines of prose that changed', () => {
  test.each([
    ['a\nb\nc', 'a\nb\nc', 0, 0],
    ['a\nb\nc', 'a\r\nb\r\nc\r\n', 0, 0],
    ['', 'a\nb', 2, 0],
    ['a\nb', '', 0, 2],
    ['a\nb\nc', 'a\nx\ny\nc', 2, 1],
    ['a\nb\nc\nd', 'b\nc\nd\na', 1, 1],
    ['a\nb\nc\na\nb\nb\na', 'c\nb\na\nb\na\nc', 2, 3],
    [`${' '.repeat(200_000)}a`, `${' '.repeat(200_000)}b  \n\n`, 1, 1],
    [numbered(0, 3000), `x\n${numbered(0, 2999)}`, 1, 1],
  ])('%# are counted as git counts them', (before, after, added, removed) => {
    expect(changedLines(before, after)).toEqual({ added, removed });
    expect(changedLines(after, before)).toEqual({ added: removed, removed: added });
  });

  test('are not counted in a text that was rewritten as a whole', () => {
    expect(changedLines(numbered(0, 5000), numbered(9000, 12_000))).toBeUndefined();
  });
});
