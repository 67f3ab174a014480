import { expect, test } from 'vitest';
import { line } from '#report/line.ts';
import { compileBook, edited } from '../core/book.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';

const BROKEN = edited('accounts/acme/people/kim.md', 'influence: 5', 'influence: 9', ['unit: board', 'unit: sales']);

test('one finding is one line', () => {
  expect(line(compileBook(BROKEN), ENGLISH)).toBe(`\
content/accounts/acme/people/kim.md:4:7: error reference/unknown: There is no unit named \`sales\`. help: Known: \`board\`, \`field\`.
content/accounts/acme/people/kim.md:7:12: error schema/out-of-range: \`influence\` must be at most 5. help: Correct the number.
`);
});

test('in Chinese', () => {
  expect(line(compileBook(BROKEN), CHINESE)).toBe(`\
content/accounts/acme/people/kim.md:4:7: error reference/unknown: 没有名为 \`sales\` 的部门。 help: 可用：\`board\`、\`field\`。
content/accounts/acme/people/kim.md:7:12: error schema/out-of-range: \`influence\` 最多为 5。 help: 改正这个数。
`);
});

test('a clean book has no line', () => {
  expect(line(compileBook(), ENGLISH)).toBe('');
});

test('columns count UTF-16 units, as editors do', () => {
  const text = '\u{1f600}周 x';
  expect(line(compilationOf(text, [finding(text, 'x')]), ENGLISH)).toMatch(/^content\/team\/bob\.md:1:5: /);
});

test('nothing breaks a line, and none begins with a command', () => {
  const message = { 'zh-CN': '一\r\n二', en: 'One\r\n  two\u2028three\u001b[31m' };
  const diagnostics = ['::set-env name=PATH::x.md', '##[error]x.md', 'nl\nx.md'].map((file) =>
    finding('', '', { message, span: { file, start: 0, end: 0 } }),
  );
  expect(line(compilationOf('', diagnostics), { ...ENGLISH, prefix: '' })).toBe(`\
./::set-env name=PATH::x.md:1:1: error schema/bad-name: One two three·[31m
./#\\u{23}[error]x.md:1:1: error schema/bad-name: One two three·[31m
nl\\nx.md:1:1: error schema/bad-name: One two three·[31m
`);
});
