import { expect, test } from 'vitest';
import { github } from '#report/github.ts';
import { jobSummary } from '#report/job-summary.ts';
import { compileBook, edited } from '../core/book.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';

const KIM = 'accounts/acme/people/kim.md';
const YARD = 'accounts/acme/opportunities/yard.md';
const BOOK = {
  ...edited('team/bob.md', 'title: Vice', 'titel: Vice'),
  ...edited(KIM, 'influence: 5', 'influence: 9'),
};
const STUCK = edited(YARD, 'stageSince: 2026-09-01', 'stageSince: 2026-03-02');
const annotate = github(new Set());

test('a finding is an annotation at its place', () => {
  expect(annotate(compileBook(edited(KIM, 'influence: 5', 'influence: 9')), ENGLISH)).toBe(
    '::error file=content/accounts/acme/people/kim.md,line=7,endLine=7,col=12,endColumn=13,title=schema/out-of-range Out of range::`influence` must be at most 5. Correct the number.\n',
  );
});

test('in Chinese', () => {
  expect(annotate(compileBook(STUCK), CHINESE)).toBe(
    '::warning file=content/accounts/acme/opportunities/yard.md,line=5,endLine=5,col=13,endColumn=23,title=stage/stuck 商机停留过久::商机在 `develop` 阶段已停留 259 天，上限是 180 天。 看出口条件还缺什么，定下一步；不再推进，就在 `outcome` 写明结局和原因。\n',
  );
});

test('errors come first, and then what is in the files that were changed', () => {
  const at = (file: string, severity: 'error' | 'warning' | 'info') =>
    finding('', '', { severity, span: { file, start: 0, end: 0 } });
  const book = compilationOf('', [
    at('a.md', 'info'),
    at('b.md', 'warning'),
    at('c.md', 'error'),
    at('d.md', 'warning'),
    at('e.md', 'error'),
  ]);
  const order = github(new Set(['d.md', 'e.md']))(book, ENGLISH).matchAll(/^::(\w+) file=content\/(\w)/gm);
  expect([...order].map(([, command, file]) => `${command} ${file}`)).toEqual([
    'error e',
    'error c',
    'warning d',
    'warning b',
    'notice a',
  ]);
});

test('what the runner takes for its own is escaped', () => {
  const message = { 'zh-CN': '', en: '100 % of a\r\nb: c, d' };
  const book = compilationOf('', [finding('', '', { message, span: { file: 'a,b:c%d\n.md', start: 0, end: 0 } })]);
  expect(annotate(book, ENGLISH)).toBe(
    '::error file=content/a%2Cb%3Ac%25d%0A.md,line=1,endLine=1,col=1,endColumn=1,title=schema/bad-name Not a valid name::100 %25 of a b: c, d\n',
  );
});

test('a finding over several lines has no columns', () => {
  const text = 'a\nb\nc';
  expect(annotate(compilationOf(text, [finding(text, 'a\nb')]), ENGLISH)).toContain('line=1,endLine=2,title=');
});

test('a clean book has no annotation', () => {
  expect(annotate(compileBook(), ENGLISH)).toBe('');
});

test('the summary of the job is a table', () => {
  expect(jobSummary(compileBook(BOOK), ENGLISH)).toBe(`\
### Keyfolio: 2 errors, 0 warnings

| Plan | Line | Rule | What to do |
| --- | ---: | --- | --- |
| \`content/accounts/acme/people/kim.md\` | 7 | \`schema/out-of-range\` | \`influence\` must be at most 5. Correct the number. |
| \`content/team/bob.md\` | 3 | \`schema/unknown-key\` | There is no key \`titel\`. Did you mean \`title\`? |
`);
});

test('the summary in Chinese, and of a clean book', () => {
  expect(jobSummary(compileBook(STUCK), CHINESE)).toBe(`\
### Keyfolio: 0 个错误、1 个警告

| 计划 | 行 | 规则 | 怎么改 |
| --- | ---: | --- | --- |
| \`content/accounts/acme/opportunities/yard.md\` | 5 | \`stage/stuck\` | 商机在 \`develop\` 阶段已停留 259 天，上限是 180 天。 看出口条件还缺什么，定下一步；不再推进，就在 \`outcome\` 写明结局和原因。 |
`);
  expect(jobSummary(compileBook(), ENGLISH)).toBe('### Keyfolio: 0 errors, 0 warnings\n');
});

test('nothing in a cell ends it, links, mentions or is HTML', () => {
  const message = { 'zh-CN': '', en: 'A `a|b` and [x](https://e.org) | <b> @all ``' };
  const row = jobSummary(compilationOf('', [finding('', '', { message })]), ENGLISH).split('\n')[4];
  expect(row).toBe(
    '| `content/team/bob.md` | 1 | `schema/bad-name` | A `a\\|b` and \\[x\\](https\\://e.org) \\| \\<b\\> \\@all  |',
  );
});

test('the summary stays under 1 MiB and says how much is missing', () => {
  const message = { 'zh-CN': '长'.repeat(500), en: '' };
  const many = Array.from({ length: 2000 }, () => finding('', '', { message }));
  const summary = jobSummary(compilationOf('', many), CHINESE);
  expect(new TextEncoder().encode(summary).length).toBeLessThan(1024 * 1024);
  const rows = summary.split('\n').filter((line) => line.startsWith('| `')).length;
  expect(summary.trimEnd().split('\n').at(-1)).toBe(
    `另有 ${2000 - rows} 个没有列出：在自己的电脑上运行 \`keyfolio check\` 查看。`,
  );
});
