import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { placesBehind } from '#host/release/served.ts';
import { verifyRelease } from '#host/release/verify.ts';
import { building, publishing, runNode } from './child.ts';
import { EVERY, report } from './how-many.ts';
import { newFolder, publishCopy, writeSite } from './made-up-site.ts';
import { writeSmallBook } from './small-book.ts';

const SIZES = EVERY ? 40 : 8;
/** Kilobytes that two releases of the made-up site need at most. */
const ENOUGH = 1600;

const mounted: string[] = [];
const mount = (folder: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;

/** A disk of its own of so many kilobytes. */
function diskOf(kilobytes: number): string {
  const folder = newFolder();
  if (!mount(folder, `size=${kilobytes}k`)) throw new Error('This disk could not be mounted.');
  mounted.push(folder);
  return folder;
}

const mayMount = (() => {
  const folder = newFolder();
  const may = mount(folder, 'size=100k');
  if (may) spawnSync('umount', [folder]);
  return may;
})();
if (!mayMount)
  process.stdout.write('Disks of their own cannot be mounted here (only root may): full disks are not tried.\n');

afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder]);
});

describe.skipIf(!mayMount)('a disk that is full', () => {
  test(`(of ${SIZES} sizes) keeps the old site whole, and the next build with room succeeds`, async () => {
    const sites = ['A', 'B'].map((version) => writeSite(join(newFolder(), version), version, 60));
    const size = Number(
      spawnSync('du', ['-sk', sites[0] ?? ''])
        .stdout.toString()
        .split('\t')[0],
    );
    let survived = 0;
    let full = 0;
    for (let at = 0; at < SIZES; at++) {
      // From hardly more than the old site takes up to enough for both.
      const disk = diskOf(Math.round(size * 1.1 + 40 + ((ENOUGH - size) * at) / SIZES));
      const target = join(disk, 'dist');
      const places = placesBehind(target);
      const old = await publishCopy(places, sites[0] ?? '').catch(() => undefined);
      if (old === undefined) throw new Error('The disk is too small for the old site.');
      const { status } = await runNode(publishing(sites[1] ?? '', target));
      const { id, differences } = verifyRelease(target);
      expect(differences).toEqual([]);
      expect([0, 4]).toContain(status);
      if (status === 4) {
        full++;
        expect(id).toBe(old);
      } else expect(id).not.toBe(old);
      survived++;
      spawnSync('mount', ['-o', `remount,size=${2 * ENOUGH}k`, disk]);
      expect(await runNode(publishing(sites[1] ?? '', target))).toMatchObject({ status: 0 });
      expect(verifyRelease(target).differences).toEqual([]);
      expect(readdirSync(places.folder).filter((name) => name.startsWith('staging'))).toEqual([]);
    }
    expect(full).toBeGreaterThan(0);
    expect(full).toBeLessThan(SIZES);
    report(`disk sizes: ${survived} of ${SIZES} kept a whole site (${full} were full)`);
  });

  test('is told before any work, with what is needed and what is free', async () => {
    const disk = diskOf(600);
    const target = join(disk, 'dist');
    const book = writeSmallBook(join(newFolder(), 'content'), 'never published');
    const { status, stderr } = await runNode(building(book, target));
    expect({ status, stderr: stderr.replaceAll(/\d+\.\d MB/g, '# MB').replaceAll(disk, 'DISK') }).toEqual({
      status: 4,
      stderr:
        '磁盘空间不够：大约需要 # MB；DISK/.dist-releases 还剩 # MB。已发布的网站没有变。\n' +
        'No space left: about # MB are needed; # MB are free in DISK/.dist-releases. The published site is unchanged.\n',
    });
    expect(readdirSync(disk)).toEqual(['.dist-releases']);
  });

  test('that fills while the site is built is told, and the old site stays', async () => {
    const disk = diskOf(2500);
    const target = join(disk, 'dist');
    const old = await publishCopy(placesBehind(target), writeSite(join(newFolder(), 'A'), 'A'));
    const book = writeSmallBook(join(newFolder(), 'content'), 'never published');
    const { status, stderr } = await runNode(building(book, target));
    expect({ status, last: stderr.split('\n').at(-2)?.split(';')[0] }).toEqual({ status: 4, last: 'No space left' });
    expect(verifyRelease(target)).toMatchObject({ id: old, differences: [] });
    expect(readdirSync(placesBehind(target).folder).sort()).toEqual([old, 'history', 'readers']);
  });

  test('in which nothing may be written is told before any work', async () => {
    const disk = diskOf(2000);
    const target = join(disk, 'dist');
    mkdirSync(join(disk, 'other'));
    const old = await publishCopy(placesBehind(target), writeSite(join(newFolder(), 'A'), 'A'));
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    for (const out of [target, join(disk, 'other', 'dist')]) {
      const { status, stderr } = await runNode(building('/no/such/book', out));
      expect({
        status,
        said: stderr
          .replaceAll(/Cannot write \S+ /g, 'Cannot write PATH ')
          .split('\n')
          .at(-2),
      }).toEqual({
        status: 4,
        said: `Cannot write PATH (EROFS). The published site is unchanged. Look at the rights and the disk, or name another folder with --out.`,
      });
    }
    expect(verifyRelease(target)).toMatchObject({ id: old, differences: [] });
  });
});
