import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outline } from '#core/parse/outline.ts';
import { plainOutline } from '#core/parse/plain-body.ts';

const START = 12;

function plain(body: string) {
  return plainOutline('a.md', body, START);
}

/** What the Markdown parser finds: the mark at the end, which changes nothing, keeps the body from being plain. */
function parsed(body: string) {
  const reports: unknown[] = [];
  const found = outline('a.md', `${body}\n\n|\n`, START, (...report) => reports.push(report));
  return { ...found, reports };
}

test('headings and links of a plain body are found without parsing, at their places', () => {
  const body =
    '客户要求停机窗口。详见[商机](../opportunities/a.md)。\n\n## 下一步 2027\n\n2027 年再谈[目标](goals.md#b)。\n';
  expect(plain(body)).toEqual({
    headings: [{ level: 2, text: '下一步 2027', anchor: '下一步-2027' }],
    links: [
      { href: '../opportunities/a.md', span: { file: 'a.md', start: START + 16, end: START + 37 } },
      { href: 'goals.md#b', span: { file: 'a.md', start: START + 67, end: START + 77 } },
    ],
  });
});

test.each([
  '<b>粗</b>',
  '详见 <https://example.com>',
  '![图](a.png)',
  '[甲][乙]',
  '[甲]: a.md',
  '[甲](a.md "题")',
  '[甲](https://example.com)',
  '脚注[^1]',
  '行内脚注^[甲]',
  '&amp;',
  '\\[甲](a.md)',
  '`[甲](a.md)`',
  '~~~',
  '    [甲](a.md)',
  '- [甲](a.md)',
  '1. 甲',
  '> 甲',
  '甲\n===',
  '甲\n---',
  '# 甲 #',
  '# *甲*',
  '#甲',
  '甲\r\n乙',
  '[甲](/a.md)',
  '甲 | 乙\n--- | ---',
])('%j is left to the parser', (body) => {
  expect(plain(body)).toBeUndefined();
});

const PIECES =
  '甲/b/ /  /\u3000/# /## /###### /####### /2027/1./。/：/:/“/[/]/](/)/[甲](a.md)/[b c](.x.md#z)/[甲](#b)/(/*/_/**/- /=/\t/{/$/+';

test('whatever is taken for plain, the parser finds the same in it', () => {
  const piece = fc.constantFrom(...PIECES.split('/'), '\n', '\n\n', '../x/y.md');
  let taken = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const body = pieces.join('');
      const found = plain(body);
      if (!found) return;
      taken++;
      expect({ ...found, reports: [] }).toEqual(parsed(body));
    }),
    { numRuns: 20_000 },
  );
  expect(taken).toBeGreaterThan(1000);
});
