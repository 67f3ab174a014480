import { describe, expect, test } from 'vitest';
import { pretty } from '#report/pretty.ts';
import { BASE } from '../core/base-book.ts';
import { compileBook, edited } from '../core/book.ts';
import { CHINESE, compilationOf, ENGLISH, finding, HELP } from './made-up.ts';

const FILES = Object.keys(BASE).length;

/** The source line and the caret line of the only finding. */
function frame(text: string, words: string): string {
  const report = pretty(compilationOf(text, [finding(text, words)]), ENGLISH);
  return report.split('\n').slice(2, 4).join('\n');
}

describe('a whole report', () => {
  test('in English', () => {
    const compilation = compileBook({
      ...edited('accounts/acme/people/kim.md', 'influence: 5', 'influence: 9', ['unit: board', 'unit: sales']),
      'team/Zoe.md': 'x',
    });
    expect(pretty(compilation, ENGLISH)).toBe(`\
error  reference/unknown                 content/accounts/acme/people/kim.md:4:7
  There is no unit named \`sales\`.
   4 | unit: sales
     |       ^^^^^
  help: Known: \`board\`, \`field\`.

error  schema/out-of-range               content/accounts/acme/people/kim.md:7:12
  \`influence\` must be at most 5.
   7 | influence: 9
     |            ^
  help: Correct the number.

error  file/bad-name                     content/team/Zoe.md:1:1
  \`Zoe.md\` is not the name of a document.
  help: Use lower-case letters, digits and hyphens and end in \`.md\`, such as \`zhou-qiming.md\`, at most 80 characters; move other files out of the content folder.

3 errors, 0 warnings in ${FILES} files, as of 2026-11-16. Nothing is published until the errors are mended.
The rules of the method were not run on \`acme\`: mend the errors there first.
`);
  });

  test('in Chinese', () => {
    const text = '---\nname: 周启明 先生\n---\n';
    const diagnostics = [
      finding(text, '周启明 先生', { severity: 'warning', help: HELP, why: 'method/tiers/a.md' }),
      finding(text, 'name', { severity: 'info' }),
    ];
    expect(pretty(compilationOf(text, diagnostics, { unchecked: ['acme', 'borea'] }), CHINESE)).toBe(`\
警告  schema/bad-name                   content/team/bob.md:2:7
  名字不对。
   2 | name: 周启明 先生
     |       ^^^^^^^^^^^
  help: 改正它。
  why:  content/method/tiers/a.md

提示  schema/bad-name                   content/team/bob.md:2:1
  名字不对。
   2 | name: 周启明 先生
     | ^^^^

1 个文件：0 个错误、1 个警告、1 个提示（截至 2026-11-16）。
\`acme\`、\`borea\` 的方法规则还没有检查：先改好那里的错误。
`);
  });

  test('of a clean book', () => {
    expect(pretty(compileBook(), ENGLISH)).toBe(`0 errors, 0 warnings in ${FILES} files, as of 2026-11-16.\n`);
  });

  test('in colour', () => {
    const text = 'name: Bob\n';
    expect(pretty(compilationOf(text, [finding(text, 'Bob', { help: HELP })]), { ...ENGLISH, prefix: '', color: true }))
      .toBe(`\
\u001b[31merror\u001b[0m  \u001b[1mschema/bad-name\u001b[0m                   team/bob.md:1:7
  The name is wrong.
   1 | name: Bob
     |       ^^^
  help: Correct it.

1 error, 0 warnings in 1 file, as of 2026-11-16. Nothing is published until the errors are mended.
`);
  });
});

describe('the caret', () => {
  test('stands below Chinese', () => {
    expect(frame('name: "周启明（副总裁）", x\n', '周启明')).toBe(
      '   1 | name: "周启明（副总裁）", x\n     |        ^^^^^^',
    );
    expect(frame('负责人：李雷 x', 'x')).toBe('   1 | 负责人：李雷 x\n     |              ^');
  });

  test('stands below full-width forms, Korean, kana and emoji', () => {
    expect(frame('Ａ：한국어 カナ \u{1f600}✅ x', 'x')).toBe(
      `   1 | Ａ：한국어 カナ \u{1f600}✅ x\n     | ${' '.repeat(21)}^`,
    );
    expect(frame('\u{1f1e8}\u{1f1f3} x', 'x')).toBe('   1 | \u{1f1e8}\u{1f1f3} x\n     |    ^');
  });

  test('takes combining marks for nothing', () => {
    expect(frame('cafe\u0301 x', 'x')).toBe('   1 | cafe\u0301 x\n     |      ^');
    expect(frame('cafe\u0301 x', 'e\u0301')).toBe('   1 | cafe\u0301 x\n     |    ^');
  });

  test('follows tabs', () => {
    expect(frame('a\tb:\tc\n', 'c')).toBe('   1 | a\tb:\tc\n     |  \t  \t^');
  });

  test('does not see the line end of Windows', () => {
    expect(frame('name: Bob\r\ntitle: x\r\n', 'Bob\r\ntitle')).toBe('   1 | name: Bob\n     |       ^^^');
  });

  test('covers the first line of several', () => {
    expect(frame('text: |\n  one\n  two\n', 'one\n  two')).toBe('   2 |   one\n     |   ^^^');
  });

  test('keeps in sight in a long line', () => {
    const text = `${'0123456789'.repeat(30)}[x]${'abcdefghij'.repeat(30)}`;
    expect(frame(text, '[x]')).toBe(
      `   1 | …01234567890123456789[x]${'abcdefghij'.repeat(7)}abcdef…\n     | ${' '.repeat(21)}^^^`,
    );
  });

  test('keeps in sight in a long line of Chinese and emoji', () => {
    const text = `${'客户'.repeat(200)}x${'\u{1f600}'.repeat(200)}`;
    expect(frame(text, 'x')).toBe(`   1 | …${'客户'.repeat(10)}x${'\u{1f600}'.repeat(29)}…\n     | ${' '.repeat(41)}^`);
  });

  test('ends with what is shown', () => {
    const text = `a ${'b'.repeat(200)}`;
    expect(frame(text, 'b'.repeat(200))).toBe(`   1 | a ${'b'.repeat(98)}…\n     |   ${'^'.repeat(98)}`);
  });

  test('is left out when the finding is about the file', () => {
    expect(
      pretty(compilationOf('name: Bob\n', [finding('', '', { help: HELP })]), ENGLISH)
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      'error  schema/bad-name                   content/team/bob.md:1:1',
      '  The name is wrong.',
      '  help: Correct it.',
    ]);
  });
});

describe('what a file holds is shown and never sent', () => {
  test('control characters and directions', () => {
    expect(frame('a\u001b[2J\u202eb\u2028c x', 'x')).toBe('   1 | a·[2J·b·c x\n     |           ^');
  });

  test('in the name of a file', () => {
    const file = 'team/nl\nx\u001b[2J\u202e.md';
    const report = pretty(compilationOf('', [finding('', '', { span: { file, start: 0, end: 0 } })]), ENGLISH);
    expect(report.split('\n')[0]).toBe(
      'error  schema/bad-name                   content/team/nl\\nx\\u{1B}[2J\\u{202E}.md:1:1',
    );
  });

  test('in a message of several lines', () => {
    const message = { 'zh-CN': '一\n二', en: 'One\n::error::two' };
    expect(pretty(compilationOf('', [finding('', '', { message })]), ENGLISH).split('\n')[1]).toBe(
      '  One ::error::two',
    );
  });
});
