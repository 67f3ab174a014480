import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { rewrite } from '../core/rewrite.ts';
import { commitAll, committed, git } from './git-book.ts';
import { bookFolder, check, emptyFolder, run } from './run.ts';

const KIM = 'accounts/acme/people/kim.md';
const YARD = 'accounts/acme/opportunities/yard.md';
const STUCK = rewrite(YARD, ['stageSince: 2026-09-01', 'stageSince: 2026-03-02']);
const save = (folder: string, path: string, text: string) => writeFileSync(join(folder, 'content', path), text);
const since = (folder: string, revision: string, ...args: readonly string[]) =>
  check(folder, '--format', 'line', '--changed-since', revision, ...args);

describe.concurrent('`keyfolio check --changed-since` shows', { timeout: 60_000 }, () => {
  test('what the change brought, and says how much was there before; lines put in above make nothing new', async () => {
    const folder = committed(bookFolder(STUCK));
    save(folder, YARD, String(STUCK[YARD]).replace('name:', '# one\n# two\nname:'));
    expect(await since(folder, 'HEAD')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Not shown, as they were there at "HEAD": 0 errors, 1 warning.\n',
    });
    save(folder, KIM, (BASE[KIM] ?? '').replace('influence: 5', 'influence: 9'));
    expect(await since(folder, 'HEAD')).toEqual({
      status: 1,
      stdout: `content/${KIM}:7:12: error schema/out-of-range: \`influence\` must be at most 5. help: Correct the number.\n`,
      stderr: '', // the rules wait until the error is mended, so the warning is gone for now
    });
  });

  test('old errors fail nobody who did not make them', async () => {
    const folder = committed(bookFolder(rewrite(KIM, ['influence: 5', 'influence: 9'])));
    save(folder, 'team/bob.md', `${BASE['team/bob.md']}A word.\n`);
    expect(await since(folder, 'main')).toMatchObject({ status: 0, stdout: '' });
  });

  test('from where two lines of work parted, with three dots', async () => {
    const folder = committed(bookFolder(STUCK));
    git(folder, 'checkout', '-q', '-b', 'mine');
    save(folder, 'team/bob.md', `${BASE['team/bob.md']}A word.\n`);
    commitAll(folder);
    git(folder, 'checkout', '-q', 'main');
    save(folder, YARD, BASE[YARD] ?? ''); // mended by others meanwhile
    commitAll(folder);
    git(folder, 'checkout', '-q', 'mine');
    expect((await since(folder, 'main')).stdout).toContain('stage/stuck');
    expect((await since(folder, 'main...')).stdout).toBe('');
  });

  test('everything of accounts that could not be read then, and says so', async () => {
    const folder = committed(bookFolder({ ...STUCK, ...rewrite(KIM, ['influence: 5', 'influense: 5']) }));
    save(folder, KIM, BASE[KIM] ?? '');
    const { status, stdout, stderr } = await since(folder, 'HEAD');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        'At "HEAD" not every file of these accounts could be read, so what the rules of the method would have found there is not known and all of it counts as new: `acme`\n',
    });
    expect(stdout).toContain('stage/stuck');
  });

  test('everything of a book that was not there then', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), 'Nothing yet.\n');
    committed(folder);
    const { stderr } = await run(folder, ['sh', '-c', `cp -r "${bookFolder(STUCK)}/content" .`]);
    expect(stderr).toBe('');
    const found = await since(folder, 'HEAD');
    expect(found.stdout).toContain('stage/stuck');
    expect(found.stderr).toBe('The content folder did not exist at "HEAD": every finding counts as new.\n');
  });

  test('the files of the change first in annotations', async () => {
    const folder = committed(bookFolder());
    save(folder, 'team/bob.md', '---\nname: Bob\n---\n');
    const { stdout } = await check(folder, '--format', 'github', '--changed-since', 'HEAD');
    expect(stdout).toMatch(/^::error file=content\/team\/bob\.md,/);
  });
});

describe.concurrent('`keyfolio check --changed-since` ends', { timeout: 60_000 }, () => {
  test('with 4 outside a repository', async () => {
    const folder = bookFolder();
    const { status, stdout, stderr } = await since(folder, 'main');
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
    expect(stderr).toContain(`${join(folder, 'content')} is not in a git repository, or git is not installed.\n`);
  });

  test.each(['', '--upload-pack=x', '\u001b[31m'])('with 2 for the unknown revision %j', async (revision) => {
    const { status, stdout, stderr } = await since(committed(bookFolder()), revision);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^git 里没有版本“.*git knows no revision ".*such as main, origin\/main, HEAD~1\.\n$/s);
    expect(stderr).not.toContain('\u001b');
  });

  test('with 4 in a shallow clone that lacks the revision, and says what to fetch', async () => {
    const origin = committed(bookFolder());
    save(origin, 'team/bob.md', `${BASE['team/bob.md']}A word.\n`);
    commitAll(origin);
    const folder = emptyFolder();
    git(folder, 'clone', '-q', '--depth', '1', `file://${origin}`, '.');
    const { status, stderr } = await since(folder, 'HEAD~1');
    expect(status).toBe(4);
    expect(stderr).toContain('Run git fetch --unshallow first.\n');
  });
});
