import { MAX_BYTES } from '#core/source/admit.ts';
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
  const state = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (!state) return 'no-repository';
  const named = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!named) return state.toString('utf8').trim() === 'true' ? 'not-in-shallow-clone' : 'unknown-revision';
  const commit = named.toString('utf8').trim();
  const [day, listed] = await Promise.all([
    git(folder, ['show', '--no-patch', '--format=%as', commit]),
    git(folder, ['ls-tree', '-r', '-z', '--long', commit, '--', '.']),
  ]);
  if (!day || !listed) return 'unreadable';
  const entries = entriesOf(listed.toString('utf8'));
  const wanted = entries.flatMap(({ type, blob, size }) => (type === 'file' && size <= MAX_BYTES ? blob : []));
  const said =
    wanted.length === 0 ? Buffer.alloc(0) : await git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  if (!said) return 'unreadable';
  const blobs = blobsIn(said);
  const files = entries.map(({ path, type, size, blob }): FoundFile => {
    const bytes = type === 'file' ? blobs.get(blob) : undefined;
    return { path, type, size, ...(bytes && { bytes }) };
  });
  return { commit, day: day.toString('utf8').trim(), files };
}

/** The commit in which two lines of work parted; nothing when they have none in common, or git cannot tell. */
export async function mergeBase(folder: string, one: string, other: string): Promise<string | undefined> {
  const said = await git(folder, ['merge-base', '--end-of-options', one, other]);
  return said?.toString('utf8').trim();
}

interface Entry {
  readonly path: string;
  readonly type: FoundFile['type'];
  readonly blob: string;
  readonly size: number;
}

/** What `git ls-tree --long -z` lists; its paths begin at the folder that it runs in. */
function entriesOf(listed: string): readonly Entry[] {
  return listed.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', size = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (path === '') return [];
    const type = mode.startsWith('100') ? 'file' : mode === '120000' ? 'symlink' : 'other';
    return [{ path, type, blob, size: size === '-' ? 0 : Number(size) } as const];
  });
}
