import { describe, expect, test } from 'vitest';
import { everyRule, explained } from '#core/views/explained.ts';
import { AS_OF, compileBook, edited } from '../core/book.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

const GOALS = 'accounts/acme/goals.md';
const late = edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-01');

describe('keyfolio explain', () => {
  const folder = bookFolder(late);

  test('says what a rule asks for and why, how it looks wrong and right, and where the book has it', async () => {
    expect(await keyfolio(folder, ['explain', 'action-overdue', '--as-of', AS_OF])).toEqual({
      status: 0,
      stderr: '',
      stdout: `Action is overdue
plan/action-overdue · Warning

What it asks for, and why
  An action that is past its date is finished, dropped, or given a new date with a reason. Where the page of the tier names \`overdueErrorDays\` (tier A does), it becomes an error after that many: so close to signing, delay costs most.

Where the method says so
  Concepts: Goals, sub-goals and actions (P5), Overdue action (PLAN-08)

Like this it is found
  due: 2026-10-01
  status: doing

Like this it is fine
  due: 2026-10-01
  status: done
  doneOn: 2026-09-28

Found once in this book
  content/accounts/acme/goals.md:23
    fact: The action \`submit\` is 15 days overdue.
    mend: Ask \`ann\` to update \`status\`, or put it off: \`postponed\`, or a new \`due\` with the reason in the body.
`,
    });
  });

  test('explains without a book, in the language of the terminal', async () => {
    const { status, stdout } = await keyfolio(emptyFolder(), ['explain', 'yaml/tab'], { LANG: 'zh_CN.UTF-8' });
    expect([status, stdout]).toEqual([
      0,
      '用制表符缩进\nyaml/tab · 错误\n\n这一类问题\n  文件不能按作者的意思发布。每处结果写着怎么改。\n',
    ]);
  });

  test('tells programs the same', async () => {
    const { stdout } = await keyfolio(folder, ['explain', 'plan/action-overdue', '--as-of', AS_OF, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      name: 'plan/action-overdue',
      of: 'method',
      severity: 'warning',
      concepts: [{ id: 'P5' }, { id: 'PLAN-08' }],
      findings: [{ file: 'content/accounts/acme/goals.md', line: 23, column: 10 }],
    });
  });

  test.each([
    [
      'plan/acton-overdue',
      '没有规则“plan/acton-overdue”。是不是 `plan/action-overdue`？\nThere is no rule "plan/acton-overdue". Did you mean `plan/action-overdue`?\n',
    ],
    [
      'stuck',
      '没有规则“stuck”。可用：`phase/stuck`、`stage/stuck`。\nThere is no rule "stuck". Known: `phase/stuck`, `stage/stuck`.\n',
    ],
  ])('%s is no rule', async (name, stderr) => {
    expect(await keyfolio(folder, ['explain', name])).toEqual({ status: 2, stdout: '', stderr });
  });
});

describe('a rule that the settings weigh', () => {
  const severities = (weight: string) =>
    edited('settings.yaml', 'language: en\n', `language: en\nseverities:\n  plan/action-overdue: ${weight}\n`);
  const weighed = (weight: string) => {
    const { draft, diagnostics } = compileBook({ ...late, ...severities(weight) });
    const found = explained({ lang: 'en', diagnostics, ...(draft && { book: draft }) }, 'plan/action-overdue');
    return [found?.usual, found?.severity, found?.findings.length];
  };

  test('says what it was and what it is', () => {
    expect(weighed('error')).toEqual(['warning', 'error', 1]);
    expect(weighed('off')).toEqual(['warning', 'off', 0]);
  });
});

test('every rule has a title in both languages and a name of its own', () => {
  const [zh, en] = [everyRule({ lang: 'zh-CN' }), everyRule({ lang: 'en' })];
  expect(zh.filter(({ title }) => !/\p{Script=Han}/u.test(title))).toEqual([]);
  expect(en.filter(({ title }) => title === '' || /\p{Script=Han}/u.test(title))).toEqual([]);
  expect(new Set(en.map(({ name }) => name)).size).toBe(en.length);
});
