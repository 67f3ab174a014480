import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rollBack } from '#host/release/rollback.ts';
import { placesBehind } from '#host/release/served.ts';
import { EVERY, report } from './how-many.ts';
import { newFolder, publishCopy, writeSite } from './made-up-site.ts';

const READS = EVERY ? 100_000 : 20_000;

test(`of ${READS} reads while sites are published and rolled back, none misses its file`, async () => {
  const target = join(newFolder(), 'dist');
  const places = placesBehind(target);
  const sites = ['A', 'B'].map((version) => writeSite(join(newFolder(), version), version));
  for (const site of sites) await publishCopy(places, site);
  const reader = spawn(process.execPath, [
    fileURLToPath(new URL('./read-while.ts', import.meta.url)),
    target,
    String(READS),
  ]);
  const counts = text(reader.stdout);
  let changes = 0;
  while (reader.exitCode === null) {
    await publishCopy(places, sites[changes % 2] ?? '');
    rollBack(places);
    changes += 2;
    await turn();
  }
  expect(await counts).toBe('0 0');
  expect(changes).toBeGreaterThan(10);
  report(`reads: ${READS} of ${READS} found their file while the site changed ${changes} times`);
});
