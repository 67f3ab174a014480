import { describe, expect, test } from 'vitest';
import { github } from '#report/github.ts';
import { gitlab } from '#report/gitlab.ts';
import { jobSummary } from '#report/job-summary.ts';
import { json } from '#report/json.ts';
import { junit } from '#report/junit.ts';
import { line } from '#report/line.ts';
import { pretty } from '#report/pretty.ts';
import { sarif } from '#report/sarif.ts';
import { compileBook, edited } from '../core/book.ts';
import { digest } from './digest.ts';
import { hostileBook } from './hostile.ts';
import { commandsIn } from './log-commands.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';
import { againstCodeQuality, againstJunit, againstSarif } from './published-schemas.ts';

const BOOK = hostileBook();
const NOWHERE = { ...ENGLISH, prefix: '' };
const REPORTERS = { pretty, line, json, gitlab: gitlab(digest), sarif: sarif(digest), junit, jobSummary };
/** Whatever a terminal obeys, turns text around, or is no character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/u;

describe.each(Object.entries(REPORTERS))('in the format %s', (name, reporter) => {
  test.each([ENGLISH, CHINESE, NOWHERE])(
    'no author writes a command into the log of a build service (%j)',
    (options) => {
      expect(commandsIn(reporter(BOOK, options))).toEqual([]);
    },
  );

  test('nothing is sent that a terminal obeys or that is no character', () => {
    // What JSON escapes comes back when it is read: programs get file names as they are.
    const text = reporter(BOOK, ENGLISH).replaceAll('\n', '');
    if (name !== 'json' && name !== 'gitlab') expect(UNPRINTABLE.exec(text)).toBeNull();
    expect(text.isWellFormed()).toBe(true);
  });
});

test('an annotation stays one command, whatever it holds', () => {
  const log = github(new Set())(BOOK, ENGLISH);
  expect(log.trimEnd().split('\n')).toHaveLength(BOOK.diagnostics.length);
  expect(new Set(commandsIn(log))).toEqual(new Set(['error', 'warning']));
  expect(UNPRINTABLE.exec(log.replaceAll('\n', ''))).toBeNull();
});

test('every report follows its published schema', async () => {
  expect(againstSarif(REPORTERS.sarif(BOOK, ENGLISH))).toEqual([]);
  expect(againstCodeQuality(REPORTERS.gitlab(BOOK, ENGLISH))).toEqual([]);
  expect(await againstJunit(REPORTERS.junit(BOOK, ENGLISH))).toEqual([]);
});

test('a command that the caret cuts in two is none', () => {
  const text = 'name: ##[error]x';
  const report = pretty(compilationOf(text, [finding(text, '[error]')]), ENGLISH);
  expect(report).toContain('   1 | name: #·[error]x\n     |         ^^^^^^^\n');
});

test('a real book whose author tries it', () => {
  const book = compileBook(edited('team/bob.md', 'title: Vice president', 'titel: "##[error]x"'));
  for (const reporter of Object.values(REPORTERS)) expect(commandsIn(reporter(book, ENGLISH))).toEqual([]);
});
