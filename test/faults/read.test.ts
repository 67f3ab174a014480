import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rollBack } from '#host/release/rollback.ts';
import { placesBehind } from '#host/release/served.ts';
import { EVERY, report } from './how-many.ts';
import { newFolder, publishCopy, writeSite } from './made-up-site.ts';

/** How often files are read at least, and how often the site changes meanwhile. */
const [READS, CHANGES] = EVERY ? [100_000, 40] : [20_000, 12];

test(`of ${READS} reads while sites are published and rolled back, none misses its file`, async () => {
  const target = join(newFolder(), 'dist');
  const places = placesBehind(target);
  const sites = ['A', 'B'].map((version) => writeSite(join(newFolder(), version), version));
  for (const site of sites) await publishCopy(places, site);
  const reading = fileURLToPath(new URL('./read-while.ts', import.meta.url));
  const reader = fork(reading, [target, String(READS)], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  if (!reader.stdout) throw new Error('The reader has no output.');
  const counts = text(reader.stdout);
  await once(reader, 'message');
  let changes = 0;
  for (; changes < CHANGES; changes += 2) {
    await publishCopy(places, sites[(changes / 2) % 2] ?? '');
    rollBack(places);
    await turn();
  }
  reader.disconnect();
  const [reads = 0, ...faults] = (await counts).split(' ').map(Number);
  expect(faults).toEqual([0, 0]);
  expect(reads).toBeGreaterThanOrEqual(READS);
  report(`reads: ${reads} of ${reads} found their file while the site changed ${changes} times`);
});
