import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

const MAX = 'accounts/acme/people/max.md';
const SETTINGS = 'settings.yaml';

/** Runs git in a folder as somebody, on a day, with nobody's settings. */
function git(folder: string, ...command: readonly string[]): string {
  const at = '2026-11-10T09:00:00+0800';
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...who, ...command], { cwd: folder, env, stdio: 'pipe' })
    .toString('utf8')
    .trim();
}

function commit(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    if (text === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'A day');
  return git(folder, 'rev-parse', '--short=8', 'HEAD');
}

/** `main`: nothing, then the book, then a stance; `side` parts from the book with a value. */
let folder = '';
const ids: Record<'none' | 'book' | 'stance' | 'value', string> = { none: '', book: '', stance: '', value: '' };
beforeAll(() => {
  folder = emptyFolder();
  git(folder, 'init', '-q');
  ids.none = commit(folder, {});
  const base = Object.fromEntries(Object.entries({ ...BASE, [SETTINGS]: `${BASE[SETTINGS] ?? ''}asOf: ${AS_OF}\n` }));
  ids.book = commit(folder, base);
  git(folder, 'checkout', '-q', '-b', 'side');
  ids.value = commit(folder, edited('accounts/acme/opportunities/well.md', 'value: 4000000', 'value: 7200000'));
  git(folder, 'checkout', '-q', 'main');
  ids.stance = commit(folder, edited(MAX, 'stance: -1', 'stance: 1'));
});

const diff = (at: string, ...args: readonly string[]) => keyfolio(at, ['diff', '--lang', 'en', ...args]);

/** A copy of the repository, to change. */
function copy(): string {
  const other = emptyFolder();
  cpSync(folder, other, { recursive: true });
  return other;
}

describe('keyfolio diff', () => {
  test('without a revision compares HEAD with the files as they are, and says that they are not committed', async () => {
    const other = copy();
    for (const [path, text] of Object.entries(edited('accounts/acme/account.md', 'budget: 200000', 'budget: 300000')))
      writeFileSync(join(other, 'content', path), String(text));
    expect(await diff(other)).toEqual({
      status: 0,
      stdout: `keyfolio diff  HEAD (${ids.stance}, 2026-11-10) → the files as they are · both judged as of 2026-11-16
1 change in 1 account; no new finding.

Account Acme (acme)
  ~ Key-account budget  ¥200K → ¥300K  (+¥100K)
`,
      stderr: '与现在的文件比较，其中 1 个还没有提交。\nCompares with the files as they are, 1 not committed.\n',
    });
  });

  test('compares two revisions, or from where they parted', async () => {
    const stance = '  ~ Max (Chief engineer) · Stance  −1 Has reservations → +1 Supports\n';
    const [two, parted] = await Promise.all([diff(folder, 'side..main'), diff(folder, 'side...main')]);
    expect(two.stdout).toContain(`side (${ids.value}, 2026-11-10) → main (${ids.stance}, 2026-11-10) · both`);
    expect(two.stdout).toContain('  ~ Well project · Value           ¥7.2M → ¥4M  (−¥3.2M)\n');
    expect(parted.stdout).toContain(
      `keyfolio diff  ${ids.book} (2026-11-10) → main (${ids.stance}, 2026-11-10) · both`,
    );
    expect(parted.stdout).toContain(stance);
    expect(parted.stdout).not.toContain('Well project');
    expect([two.status, two.stderr, parted.status, parted.stderr]).toEqual([0, '', 0, '']);
  });

  test('says that two names of one commit differ in nothing', async () => {
    expect((await diff(folder, 'HEAD..main')).stdout).toBe(
      `keyfolio diff  HEAD (${ids.stance}, 2026-11-10) → main (${ids.stance}, 2026-11-10) · both judged as of 2026-11-16
! Both sides are the same commit.
Nothing changed in the plans.
`,
    );
  });

  test('takes a revision before the book began as an empty book', async () => {
    const { status, stdout } = await diff(folder, ids.none, '--account', 'acme', '--format', 'markdown');
    expect(status).toBe(0);
    expect(stdout).toContain(`> The content folder did not exist at ${ids.none} (2026-11-10): everything is new.`);
    expect(stdout).toContain('| Account · Acme |  | 13 files **new** |');
    expect(stdout).not.toContain('```mermaid\n```');
  });

  test('compares what an older book says although it breaks a rule of today', async () => {
    const other = copy();
    commit(other, { [SETTINGS]: `${BASE[SETTINGS] ?? ''}oldKey: 1\n` });
    commit(other, { [SETTINGS]: `${BASE[SETTINGS] ?? ''}asOf: ${AS_OF}\n`, ...edited(MAX, 'stance: -1', 'stance: 2') });
    const { status, stdout } = await diff(other, 'HEAD~1..HEAD');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^! 1 error under today’s schema and rules in HEAD~1 \(.*\); what could be read was compared\.$/m,
    );
    expect(stdout).toMatch(
      /^! The settings\.yaml of HEAD~1 \(.*\) cannot be read under today’s schema; those of the other side stand in\.$/m,
    );
    expect(stdout).toContain('  ~ Max (Chief engineer) · Stance  +1 Supports → +2 Supports actively\n');
  });

  test('reads a folder that was removed since, and one below which it is called', async () => {
    const other = copy();
    rmSync(join(other, 'content'), { recursive: true });
    const { status, stdout } = await diff(other, 'HEAD~1..HEAD');
    expect([status, stdout.includes('· Stance')]).toEqual([0, true]);
    const below = await diff(join(folder, 'content', 'team'), 'HEAD~1..HEAD', '--content', '..');
    expect([below.status, below.stdout.includes('· Stance')]).toEqual([0, true]);
  });
});

describe('what keyfolio diff cannot do ends in words', () => {
  test.each([
    [['nope'], 2, 'git knows no revision "nope". Name a branch, a tag or a commit, such as main, origin/main, HEAD~1.'],
    [
      ['HEAD..--all'],
      2,
      'git knows no revision "--all". Name a branch, a tag or a commit, such as main, origin/main, HEAD~1.',
    ],
    [['--format', 'markdwon'], 2, 'There is no format "markdwon". Did you mean `markdown`?'],
    [['--account', 'amce'], 2, 'There is no account "amce". Did you mean `acme`?'],
    [['--as-of', '2026-02-30'], 2, '--as-of takes YYYY-MM-DD; it is "2026-02-30".'],
    [['HEAD~1..HEAD', '--content', 'nowhere'], 2, 'Neither version has a file in nowhere.'],
  ])('%j', async (args, status, words) => {
    const ended = await diff(folder, ...args);
    expect([ended.status, ended.stdout, ended.stderr.trimEnd().split('\n').at(-1)]).toEqual([status, '', words]);
  });

  test('outside of a repository', async () => {
    const { status, stderr } = await diff(bookFolder());
    expect([status, stderr]).toEqual([
      4,
      'content 不在 git 仓库里，或者没有安装 git。\ncontent is not in a git repository, or git is not installed.\n',
    ]);
  });

  test('in a shallow clone, which does not hold the history', async () => {
    const clone = join(emptyFolder(), 'clone');
    git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, clone);
    const { status, stderr } = await diff(clone, 'HEAD~1');
    expect([status, stderr.split('\n')[1]]).toEqual([
      4,
      'This is a shallow clone without the history that "HEAD~1" needs. Run git fetch --unshallow first.',
    ]);
    expect((await diff(clone)).stdout).toContain('Nothing changed in the plans.');
  });

  test('between lines of work that have nothing in common', async () => {
    const other = copy();
    git(other, 'checkout', '-q', '--orphan', 'alone');
    commit(other, {});
    const { status, stderr } = await diff(other, 'main...alone');
    expect([status, stderr.split('\n')[1]]).toEqual([
      4,
      'main...alone: git finds no commit that both have in common. In a shallow clone run git fetch --unshallow first; else use ..',
    ]);
  });
});
