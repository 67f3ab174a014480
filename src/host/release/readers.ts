import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrEmpty } from '../read-or-empty.ts';
import { MANIFEST, manifestIn } from './manifest.ts';
import type { Places } from './places.ts';
import { standingAt } from './served.ts';

/** Whom a site is for. A folder serves one group of readers, so that no release of it is shown to others. */
export interface Readers {
  readonly edition: string;
  /** Of an edition for one customer. It is kept beside the site and not in it: its readers need not know the name. */
  readonly account?: string;
}

/** Whom the site that is served is for; none when there is no site, or none that tells. */
export function readersOf(places: Places): Readers | undefined {
  if (standingAt(places).kind === 'nothing') return undefined;
  const [edition = '', account] = readOrEmpty(places.readers).split(/\s+/);
  if (edition !== '') return { edition, ...(account && { account }) };
  const served = manifestIn(readOrEmpty(join(places.target, MANIFEST)))?.edition ?? '';
  return served === '' ? undefined : { edition: served };
}

/** Writes down whom the site is for, in one step. */
export function recordReaders({ readers }: Places, { edition, account }: Readers): void {
  const draft = `${readers}.new`;
  writeFileSync(draft, account === undefined ? `${edition}\n` : `${edition} ${account}\n`);
  renameSync(draft, readers);
}

export function areSame(one: Readers, other: Readers): boolean {
  return one.edition === other.edition && one.account === other.account;
}
