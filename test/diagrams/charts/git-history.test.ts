import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyOf, type History } from '#core/history/history.ts';
import { continued } from '#core/history/series.ts';
import { headCommit, pastVersions } from '#host/git-history.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfolio-history-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const KIM = 'accounts/acme/people/kim.md';
const WELL = 'accounts/acme/opportunities/well.md';

/** Runs git in the test's folder, on a day. */
function git(command: readonly string[], day = '2026-01-01', cwd = folder): string {
  const at = `${day}T12:00:00+0800`;
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...command], { cwd, env, stdio: 'pipe' }).toString();
}

/** Writes front matter and commits it on a day. */
function commit(day: string, files: Readonly<Record<string, string>>, below = 'content'): void {
  for (const [path, front] of Object.entries(files)) {
    const file = join(folder, below, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${front}\n---\nWords.\n`);
  }
  git(['add', '-A']);
  git(['commit', '-q', '--allow-empty', '-m', 'A day'], day);
}

async function read(asOf = '2026-11-16', content = join(folder, 'content')): Promise<History | undefined> {
  const versions = await pastVersions(content);
  return versions && historyOf(versions, asOf);
}

describe('The git history of a content folder', () => {
  beforeEach(() => git(['init', '-q', '-b', 'main']));

  it('gives each value with the day from which on it held', async () => {
    commit('2026-03-02', {
      [KIM]: 'stance: 0\ncontact: none',
      [WELL]: 'stage: develop\nstageSince: 2026-02-20',
      'accounts/acme/account.md': 'tier:\n  declared: B',
    });
    commit('2026-05-04', { [KIM]: 'stance: 1\ncontact: none' });
    commit('2026-06-08', { [WELL]: 'stage: qualify\nstageSince: 2026-06-01' });
    commit('2026-07-01', { 'accounts/acme/account.md': 'tier:\n  declared: A', [KIM]: 'stance: 1\ncontact: brief' });
    expect(await read()).toEqual({
      stages: new Map([
        [
          WELL,
          [
            { day: '2026-02-20', value: 'develop' },
            { day: '2026-06-01', value: 'qualify' },
          ],
        ],
      ]),
      stances: new Map([
        [
          KIM,
          [
            { day: '2026-03-02', value: 0 },
            { day: '2026-05-04', value: 1 },
          ],
        ],
      ]),
      contacts: new Map([
        [
          KIM,
          [
            { day: '2026-03-02', value: 'none' },
            { day: '2026-07-01', value: 'brief' },
          ],
        ],
      ]),
      tiers: new Map([
        [
          'accounts/acme/account.md',
          [
            { day: '2026-03-02', value: 'B' },
            { day: '2026-07-01', value: 'A' },
          ],
        ],
      ]),
    });
  });

  it('leaves out what came after the day of the book', async () => {
    commit('2026-03-02', { [KIM]: 'stance: 0' });
    commit('2026-11-17', { [KIM]: 'stance: 2' });
    expect((await read())?.stances.get(KIM)).toEqual([{ day: '2026-03-02', value: 0 }]);
    expect(await read('2026-03-01')).toBeUndefined();
  });

  it('passes over what it cannot read and keeps the rest', async () => {
    commit('2026-03-02', { [KIM]: 'stance: 7\ncontact: friend' });
    commit('2026-03-03', { [KIM]: 'stance: {' });
    commit('2026-03-04', { [KIM]: 'stance: -1\ncontact: [x]\nunknown: key', [WELL]: 'stage: lead\nstageSince: soon' });
    commit('2026-03-05', {
      [KIM]: '"stance": 1',
      'accounts/acme/people/kim.en.md': 'stance: 2',
      'notes.md': 'stance: 2',
    });
    const history = await read();
    expect(history?.stances).toEqual(
      new Map([
        [
          KIM,
          [
            { day: '2026-03-04', value: -1 },
            { day: '2026-03-05', value: 1 },
          ],
        ],
      ]),
    );
    expect(history?.contacts.size).toBe(0);
    expect(history?.stages.size).toBe(0);
  });

  it('goes on where a file was deleted and written again, and counts a merge on its day', async () => {
    commit('2026-03-02', { [KIM]: 'stance: 0' });
    git(['checkout', '-q', '-b', 'side']);
    commit('2026-04-01', { [KIM]: 'stance: 1' });
    git(['checkout', '-q', 'main']);
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'side'], '2026-05-05');
    git(['rm', '-q', `content/${KIM}`]);
    git(['commit', '-q', '-m', 'Gone'], '2026-06-01');
    commit('2026-07-01', { [KIM]: 'stance: 2' });
    expect((await read())?.stances.get(KIM)).toEqual([
      { day: '2026-03-02', value: 0 },
      { day: '2026-05-05', value: 1 },
      { day: '2026-07-01', value: 2 },
    ]);
  });

  it('is absent where nothing of the folder was ever committed', async () => {
    commit('2026-03-02', { 'readme.md': 'stance: 1' }, '.');
    mkdirSync(join(folder, 'content'));
    expect(await read()).toBeUndefined();
  });

  it('is absent in a shallow clone, whose first commit would hide what came before', async () => {
    commit('2026-03-02', { [KIM]: 'stance: 0' });
    commit('2026-04-02', { [KIM]: 'stance: 1' });
    git(['clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'clone')]);
    expect(await headCommit(join(folder, 'clone', 'content'))).toBeUndefined();
    expect(await headCommit(join(folder, 'content'))).toMatch(/^[0-9a-f]{40}$/);
  });

  it('starts no program that the repository names', async () => {
    commit('2026-03-02', { [KIM]: 'stance: 0' });
    const trap = join(folder, 'trap');
    for (const key of ['core.fsmonitor', 'diff.external', 'gpg.program', 'core.pager'])
      git(['config', key, `touch ${trap}; true`]);
    git(['config', 'log.showSignature', 'true']);
    expect((await read())?.stances.get(KIM)).toEqual([{ day: '2026-03-02', value: 0 }]);
    expect(() => execFileSync('test', ['!', '-e', trap])).not.toThrow();
  });

  it('asks the folder’s own repository, whatever the caller’s environment names', async () => {
    commit('2026-03-02', { [KIM]: 'stance: 0' });
    vi.stubEnv('GIT_DIR', join(folder, 'elsewhere'));
    vi.stubEnv('GIT_WORK_TREE', tmpdir());
    expect((await read())?.stances.get(KIM)).toEqual([{ day: '2026-03-02', value: 0 }]);
  });
});

describe('Without git', () => {
  it('there is no history outside a repository', async () => {
    expect(await headCommit(folder)).toBeUndefined();
    expect(await pastVersions(folder)).toBeUndefined();
  });

  it('there is no history where git is missing', async () => {
    git(['init', '-q', '-b', 'main']);
    commit('2026-03-02', { [KIM]: 'stance: 0' });
    vi.stubEnv('PATH', join(folder, 'nothing'));
    expect(await headCommit(join(folder, 'content'))).toBeUndefined();
    expect(await pastVersions(join(folder, 'content'))).toBeUndefined();
  });

  it('there is no history of a folder that is not there', async () => {
    expect(await headCommit(join(folder, 'absent'))).toBeUndefined();
  });
});

describe('A series', () => {
  const begun = [
    { day: '2026-01-01', value: 'a' },
    { day: '2026-03-01', value: 'b' },
  ];

  it('grows by another value', () => {
    expect(continued(begun, { day: '2026-04-01', value: 'c' })).toEqual([...begun, { day: '2026-04-01', value: 'c' }]);
  });

  it('stays as it is when the last value is told again', () => {
    expect(continued(begun, { day: '2026-04-01', value: 'b' })).toEqual(begun);
  });

  it('learns that the last value held earlier', () => {
    expect(continued(begun, { day: '2026-02-01', value: 'b' })).toEqual([
      { day: '2026-01-01', value: 'a' },
      { day: '2026-02-01', value: 'b' },
    ]);
  });

  it('gives way to a record of an earlier day', () => {
    expect(continued(begun, { day: '2026-02-01', value: 'c' })).toEqual([
      { day: '2026-01-01', value: 'a' },
      { day: '2026-02-01', value: 'c' },
    ]);
    expect(continued(begun, { day: '2026-02-01', value: 'a' })).toEqual([{ day: '2026-01-01', value: 'a' }]);
  });
});
