import { MAX_BYTES } from '#core/source/asset-place.ts';
import type { PastVersion } from '#core/source/past-version.ts';
import { blobsIn, git } from './git.ts';

/** Most versions that are read, the newest of them; a plan of five hundred accounts has a tenth. */
const MOST_VERSIONS = 100_000;

/** The files whose past tells something, as git matches them. */
const FILES = ['account.md', 'people/*.md', 'opportunities/*.md'].map((file) => `:(glob)accounts/*/${file}`);

/** The longest author's name that is shown, in characters. */
const MOST_NAME = 60;

/**
 * The commit that a content folder stands at. Nothing when the folder is in no repository, when git is missing, and
 * in a shallow clone: its first commit would make everything look as old as the clone.
 */
export async function headCommit(folder: string): Promise<string | undefined> {
  const said = await git(folder, ['rev-parse', '--is-shallow-repository', '--verify', 'HEAD']);
  const [shallow, commit] = said?.toString('utf8').trim().split('\n') ?? [];
  return shallow === 'false' ? commit : undefined;
}

/**
 * Every committed version of the accounts, people and opportunities below a content folder, in the order of their
 * days, on the line of commits that leads to the present one; a merge counts on the day of the merge. Nothing when git
 * cannot tell. Two runs of git do for all files.
 */
export async function pastVersions(folder: string): Promise<Iterable<PastVersion> | undefined> {
  const log = await git(folder, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '-z',
    '--format=%x01%as',
    '--',
    ...FILES,
  ]);
  const newest = log && changesOf(log.toString('utf8')).slice(0, MOST_VERSIONS);
  if (newest === undefined || newest.length === 0) return undefined;
  // Rebased commits may stand in another order than their days; those of one day stay as they are.
  const changes = newest.toReversed().sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0));
  const wanted = [...new Set(changes.map(({ blob }) => blob))];
  const blobs = await git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  return blobs && versions(changes, blobs);
}

/** The commit that a file was last changed in. */
export interface LastCommit {
  /** The author's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The author's name as plain text on one line, cut with … when it is long; never the address. */
  readonly author: string;
  /** The object that the commit left: a file with another content is not committed as it stands. */
  readonly blob: string;
}

/**
 * The last commit of every file that was ever committed below a content folder, by its path. A merge changes nothing:
 * the commits that it joins do. Nothing when git cannot tell. One run of git does for all files.
 */
export async function lastCommits(folder: string): Promise<ReadonlyMap<string, LastCommit> | undefined> {
  const log = await git(folder, [
    'log',
    '--no-merges',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '-z',
    '--format=%x01%as%x02%an',
    '--',
    '.',
  ]);
  if (!log) return undefined;
  const commits = new Map<string, LastCommit>();
  for (const { head, path, blob } of changesOf(log.toString('utf8'))) {
    const [day = '', author = ''] = head.split('\u0002');
    if (!commits.has(path)) commits.set(path, { day, author: shownName(author), blob });
  }
  return commits;
}

/** A name may hold anything: nothing of it may turn the line round, break it or hide in it. */
function shownName(name: string): string {
  const letters = Array.from(
    name
      .slice(0, 8 * MOST_NAME)
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim(),
  );
  return letters.length > MOST_NAME ? `${letters.slice(0, MOST_NAME - 1).join('')}…` : letters.join('');
}

interface Change {
  /** What the log says of the commit. */
  readonly head: string;
  readonly path: string;
  readonly blob: string;
}

/** The changes that a log tells, newest first; what was deleted has no file to show. */
function changesOf(log: string): readonly Change[] {
  const changes: Change[] = [];
  let head = '';
  let blob: string | undefined;
  for (const token of log.split('\0')) {
    if (token.startsWith('\u0001')) head = token.slice(1).trim();
    else if (/^\n?:/.test(token)) blob = /^\n?:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) /.exec(token)?.[1];
    else if (blob !== undefined) {
      changes.push({ head, path: token, blob });
      blob = undefined;
    }
  }
  return changes;
}

/** Reads the texts one by one: most are looked at once and dropped. */
function* versions(changes: readonly Change[], said: Buffer): Generator<PastVersion> {
  const blobs = blobsIn(said);
  for (const { head: day, path, blob } of changes) {
    const bytes = blobs.get(blob);
    if (bytes && bytes.length <= MAX_BYTES) yield { path, day, text: bytes.toString('utf8') };
  }
}
