import { expect, test } from 'vitest';
import { json } from '#report/json.ts';
import { compileBook, edited } from '../core/book.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';

test('the whole of a report', () => {
  const compilation = compileBook(edited('team/bob.md', 'title: Vice president', 'title: [a,\n  b]'));
  expect(json(compilation, ENGLISH)).toBe(`\
{
  "version": 1,
  "asOf": "2026-11-16",
  "counts": {
    "error": 1,
    "warning": 0,
    "info": 0
  },
  "unchecked": [],
  "findings": [
    {
      "name": "schema/wrong-type",
      "severity": "error",
      "file": "content/team/bob.md",
      "line": 3,
      "column": 8,
      "endLine": 3,
      "endColumn": 9,
      "message": "\`title\` must be text; it is a list.",
      "help": "Write text."
    }
  ]
}
`);
});

test('places, pages of the method and related places', () => {
  const text = '---\nname: 周启明\ntitle: x\n---\n';
  const diagnostic = finding(text, '周启明\ntitle', {
    severity: 'warning',
    why: 'method/tiers/a.md',
    related: [{ span: { file: 'team/bob.md', start: 20, end: 21 }, message: { 'zh-CN': '这里', en: 'here' } }],
  });
  expect(JSON.parse(json(compilationOf(text, [diagnostic], { unchecked: ['acme'] }), CHINESE))).toEqual({
    version: 1,
    asOf: '2026-11-16',
    counts: { error: 0, warning: 1, info: 0 },
    unchecked: ['acme'],
    findings: [
      {
        name: 'schema/bad-name',
        severity: 'warning',
        file: 'content/team/bob.md',
        line: 2,
        column: 7,
        endLine: 3,
        endColumn: 6,
        message: '名字不对。',
        why: 'content/method/tiers/a.md',
        related: [{ file: 'content/team/bob.md', line: 3, column: 7, message: '这里' }],
      },
    ],
  });
});

test('a clean book has no finding', () => {
  expect(JSON.parse(json(compileBook(), ENGLISH))).toEqual({
    version: 1,
    asOf: '2026-11-16',
    counts: { error: 0, warning: 0, info: 0 },
    unchecked: [],
    findings: [],
  });
});

test('a file keeps its name, whatever it is', () => {
  const file = 'team/nl\nx\u202e.md';
  const report = json(compilationOf('', [finding('', '', { span: { file, start: 0, end: 0 } })]), ENGLISH);
  expect(JSON.parse(report)).toMatchObject({ findings: [{ file: `content/${file}` }] });
});
