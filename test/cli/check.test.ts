import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewrite } from '../core/rewrite.ts';
import { bookFolder, check, emptyFolder, keyfolio, PROGRAM, run } from './run.ts';

const CLEAN = '0 errors, 0 warnings in 40 files, as of 2026-11-16.\n';
const WARNING = rewrite('accounts/acme/strategy.md', ['reviewed: 2026-10-20', 'reviewed: 2026-03-02']);
const ERROR = rewrite('accounts/acme/touchpoints/2026-10-20-review.md', ['nextStep:', 'nextStap:']);

describe.concurrent('exit code', { timeout: 60_000 }, () => {
  test('0 for a clean book', async () => {
    expect(await check(bookFolder())).toEqual({ status: 0, stdout: CLEAN, stderr: '' });
  });

  test('0 when there are only warnings, 1 when there is an error', async () => {
    expect((await check(bookFolder(WARNING), '--format', 'line')).status).toBe(0);
    const { status, stdout } = await check(bookFolder({ ...WARNING, ...ERROR }), '--format', 'line');
    expect(status).toBe(1);
    expect(stdout).toBe(
      'content/accounts/acme/touchpoints/2026-10-20-review.md:8:1: error schema/unknown-key: There is no key `nextStap`. help: Did you mean `nextStep`?\n',
    );
  });

  test('1 for a diagram that Mermaid cannot read, at its line', async () => {
    const broken = '---\nname: Bob\ntitle: Vice president\n---\n\n```mermaid\nflowchart LR\n  a -- \n```\n';
    const { status, stdout } = await check(bookFolder({ 'team/bob.md': broken }), '--format', 'line');
    expect(status).toBe(1);
    expect(stdout).toBe(
      'content/team/bob.md:8:3: error body/mermaid-broken: Mermaid cannot read this line: `a --`. help: Compare it with how the Mermaid manual writes this type of diagram.\n',
    );
  });

  test('2 without a content folder, and without a file in it', async () => {
    const folder = emptyFolder();
    const missing = join(folder, 'content');
    expect(await check(folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `没有文件夹 ${missing}。\nThere is no folder ${missing}.\n`,
    });
    expect(await check(folder, '--content', '.')).toEqual({
      status: 2,
      stdout: '',
      stderr: '. 里没有文件。\nThere is no file in ..\n',
    });
  });

  test.for([
    [
      ['check', '--as-of', '2026-02-30'],
      '--as-of 应为 YYYY-MM-DD，现在是“2026-02-30”。\n--as-of takes YYYY-MM-DD; it is "2026-02-30".\n',
    ],
    [
      ['check', '--as-of', 'today'],
      '--as-of 应为 YYYY-MM-DD，现在是“today”。\n--as-of takes YYYY-MM-DD; it is "today".\n',
    ],
    [
      ['check', '--format', 'xml'],
      '没有格式“xml”。可用：`github`、`gitlab`、`json`、`junit`、`line`、`pretty`、`sarif`。\nThere is no format "xml". Known: `github`, `gitlab`, `json`, `junit`, `line`, `pretty`, `sarif`.\n',
    ],
    [
      ['check', '--format', 'toString'],
      '没有格式“toString”。可用：`github`、`gitlab`、`json`、`junit`、`line`、`pretty`、`sarif`。\nThere is no format "toString". Known: `github`, `gitlab`, `json`, `junit`, `line`, `pretty`, `sarif`.\n',
    ],
    [['check', '--lang', 'de'], '--lang 是 zh-CN 或 en，现在是“de”。\n--lang is zh-CN or en; it is "de".\n'],
    [['check', 'accounts/nobody'], 'accounts/nobody 不在 content 里。\naccounts/nobody is not in content.\n'],
  ] as const)('2 for %j', async ([args, stderr]) => {
    expect(await keyfolio(bookFolder(), args)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('4 when the content folder cannot be read', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'content'), 'no folder');
    const { status, stdout, stderr } = await check(folder);
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
    expect(stderr).toContain(`Cannot read ${join(folder, 'content')}: ENOTDIR`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe.concurrent('paths', { timeout: 60_000 }, () => {
  const book = {
    ...WARNING,
    ...rewrite('accounts/acme/opportunities/yard.md', ['stageSince: 2026-09-01', 'stageSince: 2026-03-02']),
  };

  test('show the findings of a file or a folder only', async () => {
    const folder = bookFolder(book);
    const shown = async (...paths: readonly string[]) => {
      const { status, stdout } = await check(folder, '--format', 'line', ...paths);
      return { status, places: stdout.split('\n').map((line) => line.split(' ')[0]) };
    };
    const [map, yard] = [
      'content/accounts/acme/strategy.md:2:11:',
      'content/accounts/acme/opportunities/yard.md:5:13:',
    ];
    expect(await shown('content/accounts/acme/strategy.md')).toEqual({ status: 0, places: [map, ''] });
    expect(await shown('content/accounts/acme/opportunities/')).toEqual({ status: 0, places: [yard, ''] });
    expect(
      await shown('content/accounts/acme/opportunities', join(folder, 'content/accounts/acme/strategy.md')),
    ).toEqual({ status: 0, places: [yard, map, ''] });
    expect(await shown('content/accounts/acme/opportunit')).toEqual({ status: 2, places: [''] });
  });

  test('decide the exit code: an error elsewhere is not counted', async () => {
    const { status, stdout } = await check(bookFolder(ERROR), 'content/team');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '0 errors, 0 warnings in 3 files, as of 2026-11-16.\n' });
  });
});

/** The first word of what a check prints, with its colour. */
const first = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  (await keyfolio(bookFolder(WARNING), ['check', '--as-of', '2026-11-16', ...args], env)).stdout.split('  ')[0];

describe.concurrent('colour', { timeout: 60_000 }, () => {
  test('is off in a pipe, on when forced, off again when anybody says so', async () => {
    expect(await first({ TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe('warning');
    expect(await first({ FORCE_COLOR: '1' })).toBe('\u001b[33mwarning\u001b[0m');
    expect(await first({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe('warning');
    expect(await first({ FORCE_COLOR: '1' }, '--no-color')).toBe('warning');
    expect(await first({ FORCE_COLOR: '0' })).toBe('warning');
  });
});

describe.concurrent('the command line', { timeout: 60_000 }, () => {
  test('takes a content path with a space and Chinese characters', async () => {
    const folder = bookFolder(WARNING, '我的 计划/内容');
    const { status, stdout, stderr } = await check(folder, '--content', '我的 计划/内容', '--format', 'line');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split(': ')[0]).toBe('我的 计划/内容/accounts/acme/strategy.md:2:11');
  });

  test('names files as they stand inside the content folder', async () => {
    const folder = bookFolder(WARNING);
    const { stdout } = await check(join(folder, 'content'), '--content', '.', '--format', 'line');
    expect(stdout.split(': ')[0]).toBe('accounts/acme/strategy.md:2:11');
  });

  test('names a symbolic link and follows none', async () => {
    const folder = bookFolder();
    symlinkSync('/etc/hostname', join(folder, 'content/team/zoe.md'));
    symlinkSync('..', join(folder, 'content/accounts/acme/people/loop'));
    const { status, stdout, stderr } = await check(folder, '--format', 'line');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'content/accounts/acme/people/loop:1:1: error file/symbolic-link:',
      'content/team/zoe.md:1:1: error file/symbolic-link:',
      '',
    ]);
  });

  test('ends quietly when nobody reads on', async () => {
    // Longer than a pipe holds: hundreds of files at places where no document belongs.
    const strays = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`stray-${at}.md`, '']));
    const folder = bookFolder(strays);
    const command = `"${process.execPath}" "${PROGRAM}" check --as-of 2026-11-16 --format line; echo "exit $?" >&2`;
    const { stdout, stderr } = await run(folder, ['sh', '-c', `{ ${command}; } | head -1`]);
    expect(stdout.split('\n')).toEqual([
      expect.stringContaining('content/stray-0.md:1:1: error file/unknown-place'),
      '',
    ]);
    expect(stderr).toBe('exit 1\n');
  });
});
