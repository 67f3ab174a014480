import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PRACTICE } from '../core/practice/bolt.ts';
import { bookFolder, check, emptyFolder, keyfolio } from './run.ts';

const SIMPLE = String(PRACTICE['course/exercises/mend-bolt.md'])
  .replace('practice: bolt\n', '')
  .replace('order: 1\n', 'order: 2\n')
  .replace('Mend Bolt', 'Draw it');
const book = () => bookFolder({ ...PRACTICE, 'course/exercises/draw.md': SIMPLE });
const course = (folder: string, ...args: readonly string[]) => keyfolio(folder, ['course', ...args]);

describe('keyfolio course', () => {
  test('lists the exercises, what waits in them, and their pages', async () => {
    const listed = {
      status: 0,
      stderr: '',
      stdout: `exercise   minutes  group  to mend           title      page
mend-bolt  10       Alone  3 findings, Bolt  Mend Bolt  /en/course/exercises/mend-bolt/
draw       10       Alone                    Draw it    /en/course/exercises/draw/
Start one: keyfolio course start <exercise>
`,
    };
    expect(await course(book())).toEqual(listed);
    expect(await course(book(), 'list')).toEqual(listed);
  });

  test('says so where there is no course', async () => {
    expect(await course(bookFolder())).toEqual({
      status: 2,
      stdout: '',
      stderr: 'content 里没有练习（course/exercises/）。\nThere is no exercise in content (course/exercises/).\n',
    });
  });

  test.each([
    [['lits'], '没有做法“lits”。是不是 `list`？\nThere is no way "lits". Did you mean `list`?\n'],
    [
      ['start'],
      '写明开始哪个练习；keyfolio course 列出所有练习。\nSay which exercise to start; keyfolio course lists them.\n',
    ],
    [
      ['start', 'mend-blot'],
      '没有练习“mend-blot”。是不是 `mend-bolt`？\nThere is no exercise "mend-blot". Did you mean `mend-bolt`?\n',
    ],
    [
      ['start', '\u001B[31m'],
      '没有练习“·[31m”。可用：`draw`、`mend-bolt`。\nThere is no exercise "·[31m". Known: `draw`, `mend-bolt`.\n',
    ],
    [['list', 'it'], '“it”多了。\n"it" is one too many.\n'],
    [['mark', '.', '\u001B[31m'], '“·[31m”多了。\n"·[31m" is one too many.\n'],
  ])('%j is explained', async (words, stderr) => {
    expect(await course(book(), ...words)).toEqual({ status: 2, stdout: '', stderr });
  });
});

describe('an exercise with a practice account', () => {
  const folder = book();
  const scratch = join(folder, 'keyfolio-mend-bolt');

  test('starts as a complete small book in a folder of its own', async () => {
    expect(await course(folder, 'start', 'mend-bolt')).toEqual({
      status: 0,
      stderr: '',
      stdout: 'Started in keyfolio-mend-bolt: read EXERCISE.md; 3 findings to mend.\n',
    });
    expect(readdirSync(scratch).sort()).toEqual(['.gitignore', '.keyfolio', 'EXERCISE.md', 'content', 'worksheets']);
    expect(readdirSync(folder).sort()).toEqual(['content', 'keyfolio-mend-bolt']);
    expect(readFileSync(join(scratch, 'EXERCISE.md'), 'utf8')).toBe(`# Mend Bolt

A small plan to mend.

The plan to mend is \`content/accounts/bolt/\`: 3 findings. The facts that you need stand in its own prose. The rest of \`content/\` is the book around it; leave settings and method as they are.

Blank worksheets: \`worksheets/touchpoint.md\`.

In this folder (put \`npx\` before it where needed):

\`\`\`sh
keyfolio check            # what is to be mended, at the line
keyfolio explain <rule>   # what a rule asks for, and why
keyfolio course mark      # marks what you did; --answer shows the model answer
\`\`\`

## Task

Mend Bolt as [tier D](content/method/tiers/d.md) says.
`);
    expect(readFileSync(join(scratch, 'worksheets/touchpoint.md'), 'utf8')).toMatch(/^---\nsubject: # /);
    const { status, stdout } = await check(scratch, '--format', 'line');
    expect([status, stdout.split('\n').filter((line) => !line.includes('content/accounts/bolt/'))]).toEqual([1, ['']]);
  });

  test('is not started over what stands there', async () => {
    expect(await course(folder, 'start', 'mend-bolt')).toMatchObject({ status: 2, stdout: '' });
    writeFileSync(join(folder, 'file'), 'mine');
    expect(await course(folder, 'start', 'mend-bolt', 'file')).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
    mkdirSync(join(folder, 'empty'));
    expect(await course(folder, 'start', 'draw', 'empty')).toMatchObject({ status: 0 });
  });

  test('is marked in its own folder, when the book it came from is gone', async () => {
    rmSync(join(folder, 'content'), { recursive: true });
    const before = await course(scratch, 'mark');
    expect(before.status).toBe(1);
    expect(before.stdout).toMatch(
      /^0 of 3 findings mended\.\n\nLeft:\n {2}account\/former-without-reason {2}content\/accounts\/bolt\/account\.md:5\n/,
    );

    const account = join(scratch, 'content/accounts/bolt/account.md');
    const text = readFileSync(account, 'utf8');
    writeFileSync(
      account,
      text.replace('rationale: They buy again in three years.\nrationaleReviewed: 2025-10-01\n', ''),
    );
    const thrown = await course(folder, 'mark', 'keyfolio-mend-bolt', '--lang', 'zh-CN');
    expect(thrown.status).toBe(1);
    expect(thrown.stdout).toContain(
      '不算改好：提示没有了，是因为它所指的内容没有了。\n  plan/rationale-stale  keyfolio-mend-bolt/content/accounts/bolt/account.md\n',
    );
    expect(thrown.stdout).toContain('content/accounts/bolt/account.md：`rationaleReviewed`');

    writeFileSync(
      account,
      text
        .replace('size: small', 'left:\n  on: 2026-03-31\n  reason: Nobody answered at night\nsize: small')
        .replace('necessity-affirmed', 'denies-need')
        .replace('2025-10-01', '2026-11-02'),
    );
    expect(await course(scratch, 'mark', '--answer')).toEqual({
      status: 0,
      stderr: '',
      stdout: `3 of 3 findings mended.

All is mended, and nothing was lost.

## Model answer

Write what the prose says.
`,
    });
  });

  test('cannot be marked where nothing was started, or where its file is damaged', async () => {
    expect(await course(emptyFolder(), 'mark')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '. 里没有开始过练习；先运行 keyfolio course start <练习>。\nNo exercise was started in .; run keyfolio course start <exercise> first.\n',
    });
    writeFileSync(join(scratch, '.keyfolio/case.json'), '{');
    expect(await course(scratch, 'mark')).toMatchObject({ status: 2, stdout: '' });
  });
});

test('an exercise without a practice account brings blank worksheets and its answer', async () => {
  const folder = book();
  expect(await course(folder, 'start', 'draw', 'mine', '--lang', 'zh-CN')).toEqual({
    status: 0,
    stderr: '',
    stdout: '已放在 mine：先读 EXERCISE.md。\n',
  });
  expect(existsSync(join(folder, 'mine/content'))).toBe(false);
  const marked = await course(folder, 'mark', 'mine');
  expect([marked.status, marked.stdout]).toEqual([0, '这个练习没有可以按规则批改的计划。请与参考答案对照：--answer\n']);
  expect((await course(folder, 'mark', 'mine', '--answer', '--lang', 'en')).stdout).toBe(
    '\n## Model answer\n\nWrite what the prose says.\n',
  );
});

test('an exercise waits until the book around it has no errors', async () => {
  const folder = bookFolder({ ...PRACTICE, 'team/bob.md': '---\nnam: Bob\n---\n' });
  expect(await course(folder, 'start', 'mend-bolt')).toMatchObject({ status: 1, stdout: '' });
  expect(existsSync(join(folder, 'keyfolio-mend-bolt'))).toBe(false);
});

test('fmt puts practice plans in order too, and leaves alone what is wrong there', async () => {
  const folder = bookFolder({
    ...PRACTICE,
    'course/practice/bolt/opportunities/nuts.md': '---\nstate: potential\nname: "Nuts"\nstage: develop\n---\n',
    'course/practice/bolt/goals.md': '---\ngoals: [\n---\n',
  });
  const { stdout, stderr } = await keyfolio(folder, ['fmt', 'content/course/practice', '--lang', 'en']);
  expect([stdout.split('\n')[0], stderr]).toEqual(['content/course/practice/bolt/opportunities/nuts.md  order', '']);
});
