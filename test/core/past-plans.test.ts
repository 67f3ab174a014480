import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pastPlans } from '#host/past-plans.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfolio-past-'));
  git(['init', '-q', '-b', 'main']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs git in the test's folder, on a day, as somebody. */
function git(command: readonly string[], day = '2026-01-01'): void {
  const at = `${day}T23:30:00+0800`;
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...command], { cwd: folder, env, stdio: 'pipe' });
}

/** Commits files below `content/accounts/` on a day; `null` takes one away. */
function commit(day: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content/accounts', path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  git(['add', '-A']);
  git(['commit', '-q', '-m', 'A day'], day);
}

/** The plans of accounts at the end of days, as `account day: path=text …`; one that is its first version has a `!`. */
async function past(days: Readonly<Record<string, string>>, content = 'content'): Promise<readonly string[] | string> {
  const plans = await pastPlans(join(folder, content), new Map(Object.entries(days)));
  if (typeof plans === 'string') return plans;
  return [...plans].map(([account, { day, isFirst, files }]) => {
    const texts = files.map(
      ({ path, bytes }) => `${path.split('/').slice(2).join('/')}=${Buffer.from(bytes ?? []).toString()}`,
    );
    return `${account} ${day}${isFirst ? '!' : ''}: ${texts.join(' ')}`;
  });
}

describe('The plan of an account at the end of a day', () => {
  it('is what the newest commit of that day or before holds, of each account on its own day', async () => {
    commit('2026-03-02', { 'acme/account.md': 'one', 'acme/people/kim.md': 'kim', 'borea/account.md': 'one' });
    commit('2026-06-01', { 'acme/account.md': 'two', 'acme/people/kim.md': null, 'borea/account.md': 'two' });
    commit('2026-06-02', { 'acme/account.md': 'three', 'borea/account.md': 'three' });
    expect(await past({ acme: '2026-06-01', borea: '2026-05-31' })).toEqual([
      'acme 2026-06-01: account.md=two',
      'borea 2026-03-02: account.md=one',
    ]);
    expect(await past({ acme: '2026-05-31' })).toEqual(['acme 2026-03-02: account.md=one people/kim.md=kim']);
  });

  it('is its first version where that came later, and nothing where git knows none', async () => {
    commit('2026-03-02', { 'borea/account.md': 'one' });
    commit('2026-07-01', { 'acme/account.md': 'first' });
    commit('2026-08-01', { 'acme/account.md': 'second' });
    expect(await past({ acme: '2026-06-01', borea: '2026-01-01', nova: '2026-06-01' })).toEqual([
      'acme 2026-07-01!: account.md=first',
      'borea 2026-03-02!: account.md=one',
    ]);
  });

  it('is that of the line of work that leads here: what a branch did counts from its merge', async () => {
    commit('2026-03-02', { 'acme/account.md': 'one' });
    git(['checkout', '-q', '-b', 'side']);
    commit('2026-04-01', { 'acme/account.md': 'two' });
    git(['checkout', '-q', 'main']);
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'side'], '2026-06-01');
    expect(await past({ acme: '2026-05-01' })).toEqual(['acme 2026-03-02: account.md=one']);
    expect(await past({ acme: '2026-06-01' })).toEqual(['acme 2026-06-01: account.md=two']);
  });

  it('is not known in a shallow clone, before the first commit and outside of a repository', async () => {
    expect(await past({ acme: '2026-05-01' }, '.')).toBe('no-history');
    commit('2026-03-02', { 'acme/account.md': 'one' });
    commit('2026-06-01', { 'acme/account.md': 'two' });
    git(['clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'clone')]);
    expect(await past({ acme: '2026-05-01' }, 'clone/content')).toBe('incomplete');
    expect(await pastPlans(tmpdir(), new Map([['acme', '2026-05-01']]))).toBe('no-history');
  });
});
