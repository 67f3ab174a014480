import {
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MANIFEST, manifestIn, releaseId } from './manifest.ts';
import { placesOf, type Places } from './places.ts';
import { syncFolder } from './seal.ts';

/** What stands at the path that is served. */
export type Standing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'link' | 'folder'; readonly release?: string }
  | { readonly kind: 'file' };

/** Errors of a disk that knows no links, or of a system that does not let everybody make them. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']);

/** The places of a site for the path that a user named. A link of the user's own is followed, never replaced. */
export function placesBehind(path: string): Places {
  const places = placesOf(path);
  const link = linkAt(path);
  if (link === undefined || releaseOf(places, link) !== undefined) return places;
  return placesBehind(resolve(dirname(path), link));
}

/** What is served now, and from which release. */
export function standingAt(places: Places): Standing {
  const { target } = places;
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found) return { kind: 'nothing' };
  if (!found.isDirectory() && !found.isSymbolicLink()) return { kind: 'file' };
  const link = linkAt(target);
  const release = link === undefined ? idOf(target) : releaseOf(places, link);
  return { kind: link === undefined ? 'folder' : 'link', ...(release !== undefined && { release }) };
}

/**
 * Serves a release. A link is replaced in one step: whoever reads finds the old site or the new one. Where there are no
 * links (Windows, some network disks), and when a plain folder becomes the first release, two folders change their names: for
 * an instant there is no site, and should the process end right there, `repairServed` puts it back.
 */
export function serveRelease(places: Places, release: string, link: typeof symlinkSync = symlinkSync): void {
  const { target, folder, aside } = places;
  const next = join(folder, 'next');
  const linked = makeLink(`${basename(folder)}/${release}`, next, link);
  const standing = standingAt(places);
  const before = standing.kind === 'folder' ? standing.release : undefined;
  if (before !== undefined) {
    writeFileSync(aside, before);
    renameSync(target, join(folder, before));
  }
  try {
    renameSync(linked ? next : join(folder, release), target);
  } catch (error) {
    repairServed(places);
    throw error;
  }
  rmSync(aside, { force: true });
  syncFolder(dirname(target));
}

/** Puts the site back whose replacement was cut short. */
export function repairServed(places: Places): void {
  const { target, folder, aside } = places;
  if (!existsSync(aside)) return;
  const before = join(folder, readFileSync(aside, 'utf8'));
  if (standingAt(places).kind === 'nothing' && existsSync(before)) renameSync(before, target);
  rmSync(aside);
}

/** The id of the release in a folder, as its manifest says. */
export function idOf(folder: string): string | undefined {
  try {
    const text = readFileSync(join(folder, MANIFEST), 'utf8');
    return manifestIn(text) ? releaseId(text) : undefined;
  } catch {
    return undefined;
  }
}

function makeLink(to: string, path: string, link: typeof symlinkSync): boolean {
  if (process.platform === 'win32') return false;
  rmSync(path, { force: true });
  try {
    link(to, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code))) return false;
    throw error;
  }
}

function linkAt(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

/** The release that a link of ours leads to. */
function releaseOf({ folder }: Places, link: string): string | undefined {
  const [beside, release, ...more] = link.split('/');
  return beside === basename(folder) && more.length === 0 ? release : undefined;
}
