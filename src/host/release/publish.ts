import { existsSync, readdirSync, renameSync, rmdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pruneReleases, publishedReleases, recordReleases, withRelease } from './history.ts';
import type { Places } from './places.ts';
import { areSame, readersOf, recordReaders, type Readers } from './readers.ts';
import { sealRelease, syncFolder } from './seal.ts';
import { repairServed, serveRelease, standingAt } from './served.ts';
import { verifyRelease } from './verify.ts';

/** What stands at the target is no site of ours, so nothing may replace it. */
export class TargetInUse extends Error {}

/** What is served at the target is for others, and so are its earlier releases. */
export class TargetOfOthers extends Error {
  readonly readers: Readers;
  constructor(target: string, readers: Readers) {
    super(target);
    this.readers = readers;
  }
}

/** What is said of a site from before there were manifests. */
const UNKNOWN = { keyfolio: '', edition: '', asOf: '' };

/** Puts a site back whose replacement was cut short. Throws where no site for these readers may go. */
export function prepareTarget(places: Places, readers: Readers): void {
  repairServed(places);
  const others = readersOf(places);
  if (others && !areSame(others, readers)) throw new TargetOfOthers(places.target, others);
  const { kind, ...standing } = standingAt(places);
  if (kind === 'file') throw new TargetInUse(places.target);
  if (kind !== 'folder' || 'release' in standing) return;
  const names = readdirSync(places.target);
  const isSite = names.some((name) => name === 'index.html' || name === '404.html');
  if (names.length > 0 && !isSite) throw new TargetInUse(places.target);
}

/**
 * Serves a site that was built and sealed in `staging`, a folder below that of the releases, to readers for whom the target
 * was prepared. It is held against its manifest first. Gives the release; the same content is the same release. `link` makes
 * links.
 */
export async function publishRelease(
  places: Places,
  staging: string,
  readers: Readers,
  link: typeof symlinkSync = symlinkSync,
): Promise<string> {
  const { id, differences } = verifyRelease(staging);
  if (id === undefined || differences.length > 0)
    throw new Error(`The built site is not as its manifest says: ${differences.map(({ path }) => path).join(', ')}`);
  await adoptPlainFolder(places);
  const before = publishedReleases(places);
  const release = nameFor(places, id);
  const standing = standingAt(places);
  const isServed = 'release' in standing && standing.release === release;
  const isThere = existsSync(join(places.folder, release)) || (isServed && standing.kind === 'folder');
  if (!isThere) {
    renameSync(staging, join(places.folder, release));
    syncFolder(places.folder);
  }
  recordReaders(places, readers);
  // Should the process end between these steps, the list names what was served, and the link what is.
  recordReleases(places, before);
  if (!isServed) serveRelease(places, release, link);
  const kept = withRelease(before, release);
  recordReleases(places, kept);
  pruneReleases(places, kept);
  return release;
}

/** Makes a release of a site from before there were any, so that a rollback finds it. */
async function adoptPlainFolder(places: Places): Promise<void> {
  const standing = standingAt(places);
  if (standing.kind !== 'folder' || standing.release !== undefined) return;
  if (readdirSync(places.target).length === 0) rmdirSync(places.target);
  else await sealRelease(places.target, UNKNOWN);
}

/** The name for a release: its id, unless a damaged release bears it already. */
function nameFor(places: Places, id: string): string {
  const standing = standingAt(places);
  for (let copy = 0; ; copy++) {
    const name = copy === 0 ? id : `${id}.${copy}`;
    const isServed = standing.kind === 'folder' && standing.release === name;
    const folder = isServed ? places.target : join(places.folder, name);
    if (!existsSync(folder)) return name;
    const found = verifyRelease(folder);
    if (found.id === id && found.differences.length === 0) return name;
  }
}
