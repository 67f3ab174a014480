import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/cli/commands/doctor/check.ts';
import { contentChecks } from '../../src/cli/commands/doctor/content.ts';
import { editorChecks } from '../../src/cli/commands/doctor/editor.ts';
import { gitChecks } from '../../src/cli/commands/doctor/git.ts';
import { gitState } from '#host/git-state.ts';
import { compileBook } from '../core/book.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

const said = (checks: readonly Check[]) => checks.map(({ name, state, says }) => `${state} ${name}: ${says.en}`);
const git = (folder: string, ...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-c', 'init.defaultBranch=main', '-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...args],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null' },
    },
  );

describe('git', () => {
  const whole = { isShallow: false, hasCommits: true, turnsLineEnds: false };

  test.each([
    [{}, ['mend git: There is no git.']],
    [{ version: '2.47' }, ['ok git: git 2.47', 'mend repository: The content folder is in no git repository.']],
    [
      { version: '2.47', repository: whole },
      ['ok git: git 2.47', 'ok repository: a whole git repository', 'ok line-ends: git leaves line ends alone'],
    ],
    [
      { version: '2.47', repository: { isShallow: true, hasCommits: true, turnsLineEnds: true } },
      [
        'ok git: git 2.47',
        'mend repository: The git repository is shallow: history and older versions are missing.',
        'mend line-ends: Git turns line ends round (core.autocrlf=true): a plan may look changed from end to end.',
      ],
    ],
    [
      { version: '2.47', repository: { ...whole, hasCommits: false } },
      [
        'ok git: git 2.47',
        'mend repository: The git repository has no commit yet.',
        'ok line-ends: git leaves line ends alone',
      ],
    ],
  ])('%j', (state, lines) => {
    expect(said(gitChecks(state))).toEqual(lines);
  });

  test('is asked about line ends: a rule of the repository stops it from turning them round', async () => {
    const folder = emptyFolder();
    git(folder, 'init', '--quiet');
    git(folder, 'config', 'core.autocrlf', 'true');
    const state = async () => (await gitState(folder)).repository;
    expect(await state()).toEqual({ isShallow: false, hasCommits: false, turnsLineEnds: true });
    writeFileSync(join(folder, '.gitattributes'), '* text eol=lf\n');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'Keep line ends');
    expect(await state()).toEqual({ isShallow: false, hasCommits: true, turnsLineEnds: false });
  });
});

describe('the content', () => {
  test.each([
    ['missing', 'missing', ['stop content: There is no content folder plans.']],
    ['empty', 'empty', ['stop content: The content folder plans is empty.']],
    ['unreadable', { unreadable: 'plans: no rights' }, ['stop content: Cannot read plans: no rights']],
    [
      'fine',
      compileBook(),
      [
        'ok content: content in plans: 40 files, 1 account',
        'ok settings: the settings are fine',
        'ok plans: no errors in the plans (0 warnings)',
      ],
    ],
    [
      'without settings',
      compileBook({ 'settings.yaml': 'company: [' }),
      ['ok content: content in plans: 40 files, 0 accounts', 'stop settings: settings.yaml has errors.'],
    ],
    [
      'with errors in plans',
      compileBook({ 'accounts/acme/people/max.md': '---\nname: Max\n---\n' }),
      [
        'ok content: content in plans: 40 files, 1 account',
        'ok settings: the settings are fine',
        'mend plans: The plans have 1 error; the site is not updated before that is mended.',
      ],
    ],
  ] as const)('%s', (_, reading, lines) => {
    expect(said(contentChecks('plans', reading))).toEqual(lines);
  });
});

test('an editor needs its set-up and schemas of this version', async () => {
  const folder = emptyFolder();
  expect(said(editorChecks(folder)).map((line) => line.slice(0, 40))).toEqual([
    'mend editor: There is no .vscode/setting',
    'mend schemas: 31 JSON Schemas missing or',
  ]);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), '{}');
  await keyfolio(folder, ['schema', '--write', 'public/schemas']);
  expect(said(editorChecks(folder)).map((line) => line.slice(0, 2))).toEqual(['ok', 'ok']);
});

describe('keyfolio doctor', () => {
  test('ends with 0 when nothing blocks', async () => {
    const { status, stdout } = await keyfolio(bookFolder(), ['doctor', '--format', 'json']);
    const { version, checks } = JSON.parse(stdout) as { version: number; checks: readonly { state: string }[] };
    expect([status, version, checks.some(({ state }) => state === 'stop')]).toEqual([0, 1, false]);
  });

  test('ends with 4 when something does, in the language of the terminal', async () => {
    const { status, stdout, stderr } = await keyfolio(emptyFolder(), ['doctor'], { LANG: 'zh_CN.UTF-8' });
    expect([status, stderr, stdout.split('\n').find((line) => line.startsWith('不行'))]).toEqual([
      4,
      '',
      '不行  没有内容文件夹 content。',
    ]);
  });
});
