import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '#host/make-folder.ts';
import { moveFolder } from '#host/move-folder.ts';
import { makePrivateFolder, removeAbandoned } from '#host/private-folder.ts';
import { takeLock } from '#host/release/lock.ts';
import { STAGING } from '#host/release/places.ts';
import { prepareTarget, publishRelease } from '#host/release/publish.ts';
import { sealRelease } from '#host/release/seal.ts';
import { placesBehind } from '#host/release/served.ts';

const READERS = { edition: 'team' };
// Publishes a site that is built already: all that `keyfolio build` does but for the building, which takes most of its time.
// Ends with 4 when there is no room, and with 5 when another has the lock.
const [site = '', target = ''] = process.argv.slice(2);
const places = placesBehind(target);
makeFolder(places.folder);
const lock = await takeLock(places.lock, 0);
if ('pid' in lock) process.exit(5);
prepareTarget(places, READERS);
await removeAbandoned(places.folder, STAGING);
const staging = await makePrivateFolder(places.folder, STAGING);
const built = join(staging, 'site');
try {
  cpSync(site, `${built}-made`, { recursive: true });
  await moveFolder(`${built}-made`, built);
  await sealRelease(built, { keyfolio: '1.0.0', edition: 'team', asOf: '2026-11-16' });
  await publishRelease(places, built, READERS);
} catch (error) {
  process.exitCode = error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 4 : 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
  lock.release();
}
