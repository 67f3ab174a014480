import { join } from 'node:path';
import { publishedReleases, recordReleases } from './history.ts';
import type { Places } from './places.ts';
import { repairServed, serveRelease } from './served.ts';
import { verifyRelease } from './verify.ts';

/** What a rollback did. */
export type RolledBack =
  | { readonly kind: 'done'; readonly from: string; readonly to: string }
  | { readonly kind: 'none-before' }
  | { readonly kind: 'nothing-published' }
  | { readonly kind: 'damaged'; readonly releases: readonly string[] };

/** Serves the release before the one that is served; one that is damaged is passed over. */
export function rollBack(places: Places): RolledBack {
  repairServed(places);
  const releases = publishedReleases(places);
  const from = releases.at(-1);
  if (from === undefined) return { kind: 'nothing-published' };
  const before = releases.slice(0, -1).toReversed();
  const to = before.find((release) => verifyRelease(join(places.folder, release)).differences.length === 0);
  if (to !== undefined) {
    serveRelease(places, to);
    recordReleases(places, publishedReleases(places));
    return { kind: 'done', from, to };
  }
  return before.length === 0 ? { kind: 'none-before' } : { kind: 'damaged', releases: before };
}
