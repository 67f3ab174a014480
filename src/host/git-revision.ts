import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { mostBytes } from '#core/source/asset-place.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { blobsIn, git } from './git.ts';

/** The content folder as it stood at a commit. */
export interface RevisionFiles {
  /** The full name of the commit. */
  readonly commit: string;
  /** The author's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Nothing when the folder did not exist then. */
  readonly files: readonly FoundFile[];
}

/** Why a revision cannot be read. */
export type RevisionTrouble = 'no-repository' | 'unknown-revision' | 'not-in-shallow-clone' | 'unreadable';

/**
 * Reads the content folder at a revision: a commit, a branch, a tag, `HEAD~3`. For `A...` use `mergeBase`. Whether git
 * is missing or the folder is in no repository makes no difference to the reader: both are `no-repository`.
 */
export async function readRevision(folder: string, revision: string): Promise<RevisionFiles | RevisionTrouble> {
  const { at, below } = standing(folder);
  const state = await git(at, ['rev-parse', '--is-shallow-repository']);
  if (!state) return 'no-repository';
  const named = await git(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!named) return state.toString('utf8').trim() === 'true' ? 'not-in-shallow-clone' : 'unknown-revision';
  const commit = named.toString('utf8').trim();
  const [day, listed] = await Promise.all([
    git(at, ['show', '--no-patch', '--format=%as', commit]),
    git(at, ['ls-tree', '-r', '-z', '--long', commit, '--', `./${below}`]),
  ]);
  if (!day || !listed) return 'unreadable';
  const entries = entriesOf(listed.toString('utf8'), below);
  const read = await filesOf(at, entries);
  if (!read) return 'unreadable';
  return { commit, day: day.toString('utf8').trim(), files: [...read.values()] };
}

/** The files of entries, in one run of git; those that are too large, and links, without their bytes. Nothing when git cannot tell. */
export async function filesOf(
  folder: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<Entry, FoundFile> | undefined> {
  const isWanted = ({ path, type, size }: Entry) => type === 'file' && size <= mostBytes(path);
  const wanted = new Set(entries.flatMap((entry) => (isWanted(entry) ? entry.blob : [])));
  const said =
    wanted.size === 0 ? Buffer.alloc(0) : await git(folder, ['cat-file', '--batch'], `${[...wanted].join('\n')}\n`);
  if (!said) return undefined;
  const blobs = blobsIn(said);
  // A partial clone may know of a file that it does not hold.
  if ([...wanted].some((blob) => !blobs.has(blob))) return undefined;
  return new Map(
    entries.map((entry): [Entry, FoundFile] => {
      const { path, type, size, blob } = entry;
      const bytes = type === 'file' ? blobs.get(blob) : undefined;
      return [entry, { path, type, size, ...(bytes && { bytes }) }];
    }),
  );
}

/** The nearest folder that is there now, and the way from it: a revision may hold a folder that was removed since. */
function standing(folder: string, below = ''): { readonly at: string; readonly below: string } {
  if (existsSync(folder) || dirname(folder) === folder) return { at: folder, below };
  return standing(dirname(folder), `${basename(folder)}/${below}`);
}

/** How many files below a folder are not committed as they stand; nothing when git cannot tell. */
export async function uncommitted(folder: string): Promise<number | undefined> {
  // A submodule has settings of its own, which ours do not reach: it is not looked into.
  const asked = ['--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all', '--', '.'];
  const said = await git(folder, [...(await withoutFilters(folder)), 'status', ...asked]);
  return said
    ?.toString('utf8')
    .split('\0')
    .filter((line) => line !== '').length;
}

/** Settings that keep git from running the filters that a repository names: `status` runs them on what was changed. */
async function withoutFilters(folder: string): Promise<readonly string[]> {
  const filters = '^filter\\..*\\.(clean|smudge|process|required)$';
  const said = await git(folder, ['config', '--name-only', '-z', '--get-regexp', filters]);
  const keys = new Set(
    said
      ?.toString('utf8')
      .split('\0')
      .filter((key) => key !== ''),
  );
  return [...keys].flatMap((key) => ['-c', key.endsWith('.required') ? `${key}=false` : `${key}=`]);
}

/** The commit in which two lines of work parted; nothing when they have none in common, or git cannot tell. */
export async function mergeBase(folder: string, one: string, other: string): Promise<string | undefined> {
  const said = await git(standing(folder).at, ['merge-base', '--end-of-options', one, other]);
  return said?.toString('utf8').trim();
}

/** What a commit holds at a path. */
export interface Entry {
  readonly path: string;
  readonly type: FoundFile['type'];
  readonly blob: string;
  readonly size: number;
}

/** What `git ls-tree --long -z` lists; its paths begin at the folder that it runs in, and are wanted from the one below. */
export function entriesOf(listed: string, below: string): readonly Entry[] {
  return listed.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', size = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (path === '') return [];
    const type = mode.startsWith('100') ? 'file' : mode === '120000' ? 'symlink' : 'other';
    return [{ path: path.slice(below.length), type, blob, size: size === '-' ? 0 : Number(size) } as const];
  });
}
