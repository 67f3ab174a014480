import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { identityIn, identityName, lifeOf, thisProcess } from './process-identity.ts';

/** After so long, a folder of a process that cannot be asked is taken as abandoned, in ms. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

/** Makes a folder that only this user may open and whose name tells which process made it. */
export async function makePrivateFolder(parent: string, prefix: string): Promise<string> {
  makeFolder(parent);
  return await mkdtemp(join(parent, `${prefix}${identityName(thisProcess())}-`));
}

/** Removes what processes left behind that were killed: all such folders whose maker does not live. */
export async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(parent, name);
    const maker = identityIn(name.slice(prefix.length));
    const life = maker ? lifeOf(maker) : 'dead';
    if (life === 'alive' || (life === 'unknown' && (await ageOf(folder)) < FORGOTTEN)) continue;
    // A process that was just killed may have files on their way to the disk.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function ageOf(path: string): Promise<number> {
  return Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
}
