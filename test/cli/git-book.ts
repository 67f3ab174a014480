import { execFileSync } from 'node:child_process';

/** Who commits in tests: nothing of the machine's own settings of git takes part. */
const ENV = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_AUTHOR_DATE: '2026-11-01T09:00:00Z',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
  GIT_COMMITTER_DATE: '2026-11-01T09:00:00Z',
};

/** Runs git in a folder. */
export function git(folder: string, ...command: readonly string[]): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...command], {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
  });
}

/** Makes a folder a repository whose only commit holds all of it. */
export function committed(folder: string): string {
  git(folder, 'init', '-q');
  commitAll(folder);
  return folder;
}

/** Commits all that stands in a folder. */
export function commitAll(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'A change');
}
