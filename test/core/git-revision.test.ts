import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeBase, readRevision, uncommitted } from '#host/git-revision.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfolio-revision-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs git in the test's folder as somebody, on a day. */
function git(...command: readonly string[]): string {
  const at = '2026-03-02T23:30:00+0800';
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...command], { cwd: folder, env, stdio: 'pipe' })
    .toString('utf8')
    .trim();
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '-m', 'A day');
  return git('rev-parse', 'HEAD');
}

/** What a revision holds, as `path type: text`. */
async function holds(revision: string, below = 'content'): Promise<readonly string[] | string> {
  const read = await readRevision(join(folder, below), revision);
  if (typeof read === 'string') return read;
  return read.files.map(
    ({ path, type, bytes }) => `${path} ${type}: ${bytes ? Buffer.from(bytes).toString('utf8') : '-'}`,
  );
}

describe('A folder at a revision', () => {
  it('is what was committed, whatever the files are called, with the day of its author', async () => {
    write('content/a b\n"ü".md', 'one');
    write('content/team/ann.md', 'two');
    write('other.md', 'not ours');
    symlinkSync('/etc/passwd', join(folder, 'content/link.md'));
    const id = commit();
    write('content/team/ann.md', 'changed since');
    expect(await holds('HEAD')).toEqual(['a b\n"ü".md file: one', 'link.md symlink: -', 'team/ann.md file: two']);
    expect(await readRevision(join(folder, 'content'), 'main')).toMatchObject({ commit: id, day: '2026-03-02' });
    expect(await holds('HEAD', 'content/team')).toEqual(['ann.md file: two']);
    expect(await holds('HEAD', '.')).toHaveLength(4);
  });

  it('is empty where it did not exist, and is still read where it does no more', async () => {
    write('readme', 'x');
    commit();
    write('deep/content/team/ann.md', 'two');
    commit();
    rmSync(join(folder, 'deep'), { recursive: true });
    expect(await holds('HEAD~1', 'deep/content')).toEqual([]);
    expect(await holds('HEAD', 'deep/content')).toEqual(['team/ann.md file: two']);
  });

  it('leaves the bytes of a file that is too large', async () => {
    write('content/large.md', 'x'.repeat(1024 * 1024 + 1));
    commit();
    expect(await holds('HEAD')).toEqual(['large.md file: -']);
  });

  it('is not there for a name that git does not know, nor for one that looks like an option', async () => {
    write('content/a.md', 'one');
    commit();
    expect(await holds('nope')).toBe('unknown-revision');
    expect(await holds('--all')).toBe('unknown-revision');
    expect(await holds('HEAD:content')).toBe('unknown-revision');
    expect(await readRevision(join(tmpdir(), 'nowhere-at-all'), 'HEAD')).toBe('no-repository');
  });

  it('may lie beyond a shallow clone', async () => {
    write('content/a.md', 'one');
    commit();
    write('content/a.md', 'two');
    commit();
    git('clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'clone'));
    expect(await holds('HEAD~1', 'clone/content')).toBe('not-in-shallow-clone');
    expect(await holds('HEAD', 'clone/content')).toEqual(['a.md file: two']);
  });
});

describe('Two lines of work', () => {
  it('parted in a commit, or have none in common', async () => {
    write('content/a.md', 'one');
    const base = commit();
    git('checkout', '-q', '-b', 'side');
    write('content/b.md', 'two');
    commit();
    git('checkout', '-q', '--orphan', 'alone');
    commit();
    expect(await mergeBase(join(folder, 'content'), 'main', 'side')).toBe(base);
    expect(await mergeBase(join(folder, 'content'), 'main', 'alone')).toBeUndefined();
  });
});

describe('Files that are not committed', () => {
  it('are counted below the folder only: changed, new and removed ones', async () => {
    write('content/a.md', 'one');
    write('content/b.md', 'two');
    commit();
    expect(await uncommitted(join(folder, 'content'))).toBe(0);
    write('content/a.md', 'changed');
    write('content/new/c.md', 'new');
    write('content/new/d.md', 'new');
    write('other.md', 'elsewhere');
    rmSync(join(folder, 'content/b.md'));
    expect(await uncommitted(join(folder, 'content'))).toBe(4);
    expect(await uncommitted(tmpdir())).toBeUndefined();
  });
});
