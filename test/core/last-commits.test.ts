import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastCommits } from '#host/git-history.ts';
import { editsOf } from '#site/edits.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfolio-edits-'));
  git(['init', '-q', '-b', 'main']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KIM = 'accounts/acme/people/kim.md';
const LEE = 'accounts/acme/people/lee.md';

/** Runs git in the test's folder, on a day, as somebody. */
function git(command: readonly string[], day = '2026-01-01', author = 'Ann'): void {
  const at = `${day}T23:30:00+0800`;
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', `user.name=${author}`, '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...command], { cwd: folder, env, stdio: 'pipe' });
}

function write(path: string, text: string): void {
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function commit(day: string, author: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git(['add', '-A']);
  git(['commit', '-q', '-m', 'A day'], day, author);
}

/** The edits of sources that say this today, as `path: day author`. */
async function edits(sources: Readonly<Record<string, string>>): Promise<readonly string[] | undefined> {
  const read = new Map(Object.entries(sources).map(([path, text]) => [path, { path, text }]));
  const found = await editsOf(join(folder, 'content'), read);
  return found && [...found].map(([path, { day, author }]) => `${path}: ${day} ${author}`);
}

describe('The last change of a file', () => {
  it('is its last commit, with the day and the name of the author', async () => {
    commit('2026-03-02', '李雷', { [KIM]: 'one', [LEE]: 'one' });
    commit('2026-11-20', 'Han Mei', { [LEE]: 'two' });
    expect(await edits({ [KIM]: 'one', [LEE]: 'two' })).toEqual([
      `${KIM}: 2026-03-02 李雷`,
      `${LEE}: 2026-11-20 Han Mei`,
    ]);
  });

  it('is that of the work, not of the merge that brought it', async () => {
    commit('2026-03-02', 'Ann', { [KIM]: 'one' });
    git(['checkout', '-q', '-b', 'side']);
    commit('2026-04-01', 'Bob', { [KIM]: 'two' });
    git(['checkout', '-q', 'main']);
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'side'], '2026-05-05', 'Eve');
    expect(await edits({ [KIM]: 'two' })).toEqual([`${KIM}: 2026-04-01 Bob`]);
  });

  it('is not told of a file that is changed or new and not committed', async () => {
    commit('2026-03-02', 'Ann', { [KIM]: 'one' });
    expect(await edits({ [KIM]: 'one, changed', [LEE]: 'new' })).toEqual([]);
  });

  it('is found whichever way the lines of the file end', async () => {
    commit('2026-03-02', 'Ann', { [KIM]: 'one\ntwo\n', [LEE]: 'one\r\ntwo\r\n' });
    expect(await edits({ [KIM]: 'one\r\ntwo\r\n', [LEE]: 'one\r\ntwo\r\n' })).toEqual([
      `${KIM}: 2026-03-02 Ann`,
      `${LEE}: 2026-03-02 Ann`,
    ]);
  });

  it('is not told in a shallow clone and outside of git', async () => {
    commit('2026-03-02', 'Ann', { [KIM]: 'one' });
    commit('2026-04-02', 'Bob', { [LEE]: 'two' });
    git(['clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'clone')]);
    expect(await editsOf(join(folder, 'clone', 'content'), new Map())).toBeUndefined();
    expect(await lastCommits(tmpdir())).toBeUndefined();
  });

  it('holds nothing of a name that could hide, break or turn the line round, and never the address', async () => {
    commit('2026-03-02', '<script>\u202e\u0007alert(1)\u200b \u00a0x\u2028y', { [KIM]: 'one' });
    commit('2026-03-03', '长'.repeat(100), { [LEE]: 'one' });
    const [kim, lee] = (await edits({ [KIM]: 'one', [LEE]: 'one' })) ?? [];
    expect(kim).toBe(`${KIM}: 2026-03-02 script alert(1) x y`);
    expect(lee).toBe(`${LEE}: 2026-03-03 ${'长'.repeat(59)}…`);
  });
});
