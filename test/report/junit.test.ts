import { expect, test } from 'vitest';
import { junit } from '#report/junit.ts';
import { compileBook, edited } from '../core/book.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';
import { againstJunit } from './published-schemas.ts';

test('the whole of a report: an error, a warning, two alike, and a clean file', async () => {
  const text = 'name: 周\n';
  const twice = finding(text, '周', { help: { 'zh-CN': '改正它。', en: 'Correct it.' } });
  const book = compilationOf(text, [finding(text, 'name', { severity: 'warning' }), twice, twice], {
    sources: new Map([
      ['team/bob.md', { path: 'team/bob.md', text }],
      ['team/ann.md', { path: 'team/ann.md', text }],
    ]),
  });
  const report = junit(book, ENGLISH);
  expect(await againstJunit(report)).toEqual([]);
  expect(report).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="keyfolio" tests="4" failures="2" errors="0">
  <testsuite name="content/team/ann.md" tests="1" failures="0" errors="0">
    <testcase classname="content/team/ann.md" name="checked"/>
  </testsuite>
  <testsuite name="content/team/bob.md" tests="3" failures="2" errors="0">
    <testcase classname="content/team/bob.md" name="schema/bad-name 1:1 name">
      <system-out>content/team/bob.md:1:1: warning schema/bad-name: The name is wrong.</system-out>
    </testcase>
    <testcase classname="content/team/bob.md" name="schema/bad-name 1:7 name">
      <failure message="The name is wrong." type="schema/bad-name">content/team/bob.md:1:7: error schema/bad-name: The name is wrong. Correct it.</failure>
    </testcase>
    <testcase classname="content/team/bob.md" name="schema/bad-name 1:7 name (2)">
      <failure message="The name is wrong." type="schema/bad-name">content/team/bob.md:1:7: error schema/bad-name: The name is wrong. Correct it.</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('a real book, in Chinese', async () => {
  const report = junit(compileBook(edited('team/bob.md', 'title: Vice', 'titel: Vice')), CHINESE);
  expect(await againstJunit(report)).toEqual([]);
  expect(report).toContain('<testcase classname="content/team/ann.md" name="检查通过"/>');
  expect(report).toContain('name="schema/unknown-key 3:1 titel"');
});

test('a clean book passes a test for each file', async () => {
  const book = compileBook();
  const report = junit(book, ENGLISH);
  expect(await againstJunit(report)).toEqual([]);
  expect(report.match(/<testcase /g)).toHaveLength(book.sources.size);
  expect(report).not.toContain('<failure');
});

test('no two tests of a file have one name', () => {
  const many = Array.from({ length: 5 }, () => finding('', ''));
  const names = [...junit(compilationOf('', many), ENGLISH).matchAll(/<testcase .*? name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(names).size).toBe(5);
});
