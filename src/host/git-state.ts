import { git } from './git.ts';

/** How git stands to a folder, as far as writing plans depends on it. */
export interface GitState {
  /** What git calls itself: `2.47.1`; absent where there is no git. */
  readonly version?: string;
  /** Absent where the folder is in no repository. */
  readonly repository?: {
    /** Only the newest commits are there, as build services often fetch them. */
    readonly isShallow: boolean;
    /** Some commit is there. */
    readonly hasCommits: boolean;
    /** Git turns line ends round when it writes files, and nothing in the repository stops it. */
    readonly turnsLineEnds: boolean;
  };
}

/** Asks git about a folder, which must exist. */
export async function gitState(folder: string): Promise<GitState> {
  const said = async (...command: readonly string[]) => (await git(folder, command))?.toString('utf8').trim();
  const version = /\d+(?:\.\d+)+/.exec((await said('version')) ?? '')?.[0];
  if (version === undefined) return {};
  const shallow = await said('rev-parse', '--is-shallow-repository');
  if (shallow === undefined) return { version };
  const [commit, autocrlf, attributes] = await Promise.all([
    said('rev-parse', '--verify', '--quiet', 'HEAD'),
    said('config', '--get', 'core.autocrlf'),
    said('check-attr', 'eol', '--', 'account.md'),
  ]);
  const isFixed = attributes?.endsWith(': lf') === true;
  return {
    version,
    repository: {
      isShallow: shallow === 'true',
      hasCommits: commit !== undefined,
      turnsLineEnds: autocrlf === 'true' && !isFixed,
    },
  };
}

/** Where a folder stands in its repository. */
export interface Repository {
  /** The folder of the repository. */
  readonly root: string;
  /** The folder below it, with a slash at its end; empty for the repository itself. */
  readonly folder: string;
}

/** The repository of a folder; nothing when there is none, or no git. */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  const root = await git(folder, ['rev-parse', '--show-toplevel']);
  const below = await git(folder, ['rev-parse', '--show-prefix']);
  return root && below && { root: lineOf(root), folder: lineOf(below) };
}

/** What git said, without the end of its line; a name may begin or end with blanks. */
function lineOf(said: Buffer): string {
  return said.toString('utf8').replace(/\r?\n$/, '');
}
