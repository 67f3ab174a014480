import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrEmpty } from '../read-or-empty.ts';
import type { Places } from './places.ts';
import { standingAt } from './served.ts';

/** How many releases are kept, the served one included. */
const KEPT = 3;
const RELEASE = /^[0-9a-f]{16}(?:\.\d+)?$/;

/** The releases up to the one that is served, in the order in which they were published, the served one last. */
export function publishedReleases(places: Places): readonly string[] {
  const standing = standingAt(places);
  const served = 'release' in standing ? standing.release : undefined;
  const listed = readOrEmpty(places.history)
    .split('\n')
    .filter((release) => RELEASE.test(release) && (release === served || existsSync(join(places.folder, release))));
  if (served === undefined) return listed;
  // What was published after the one that is served was taken back.
  const at = listed.indexOf(served);
  return [...(at === -1 ? listed : listed.slice(0, at)), served];
}

/** Writes down what was published, in one step. */
export function recordReleases({ history }: Places, releases: readonly string[]): void {
  const draft = `${history}.new`;
  writeFileSync(draft, releases.map((release) => `${release}\n`).join(''));
  renameSync(draft, history);
}

/** The list with one more release, each once. */
export function withRelease(releases: readonly string[], release: string): readonly string[] {
  return [...releases.filter((other) => other !== release), release].slice(-KEPT);
}

/** Removes the releases that are not kept. */
export function pruneReleases(places: Places, kept: readonly string[]): void {
  for (const name of readdirSync(places.folder)) {
    if (!RELEASE.test(name) || kept.includes(name)) continue;
    rmSync(join(places.folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}
