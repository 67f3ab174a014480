import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#host/content-folder.ts';
import { placesBehind } from '#host/release/served.ts';
import { verifyRelease } from '#host/release/verify.ts';
import { readSettled } from '#host/settled-content.ts';
import { building, runNode } from './child.ts';
import { newFolder, publishCopy, writeSite } from './made-up-site.ts';
import { writeSmallBook } from './small-book.ts';

describe('a build that cannot go on', () => {
  const target = join(newFolder(), 'dist');
  const places = placesBehind(target);
  const book = writeSmallBook(join(newFolder(), 'content'), 'never published');
  let old: string;
  beforeAll(async () => {
    old = await publishCopy(places, writeSite(join(newFolder(), 'A'), 'A'));
  });
  const unchanged = () => {
    expect(readdirSync(places.folder).sort()).toEqual([old, 'history', 'readers']);
    expect(verifyRelease(target)).toMatchObject({ id: old, differences: [] });
  };

  test('for want of memory says so in a sentence', async () => {
    const { status, stderr } = await runNode(building(book, target), {
      env: { NODE_OPTIONS: '--max-old-space-size=24' },
    });
    expect({ status, said: stderr.split('\n').filter((line) => /^[A-Z]/.test(line)) }).toEqual({
      status: 4,
      said: [
        ...stderr.split('\n').filter((line) => line.startsWith('The check passed')),
        'There was too little memory to build the site (SIGABRT). The published site is unchanged. Close other programs, or use a machine with more memory.',
      ],
    });
    unchanged();
  });

  test.skipIf(process.platform !== 'linux')(
    'without its search says so, and no site without search is published',
    async () => {
      const running = runNode(building(book, target));
      const killed = await killIndexerOf(process.pid);
      const { status, stderr } = await running;
      expect(killed).toBe(true);
      expect({ status, said: stderr.split('\n').at(-2) }).toEqual({
        status: 4,
        said: 'The search index could not be made, so nothing was published: the indexer ended (SIGKILL). The published site is unchanged.',
      });
      unchanged();
    },
  );
});

/** Kills the search indexer that a descendant of a process runs, as soon as there is one. */
async function killIndexerOf(ancestor: number): Promise<boolean> {
  for (let tries = 0; tries < 1200; tries++) {
    const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
    const processes = stdout.split('\n').flatMap((line) => {
      const [, pid = '', parent = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === '' ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });
    const parentOf = new Map(processes.map(({ pid, parent }) => [pid, parent]));
    const descends = (pid: number): boolean =>
      pid === ancestor || (parentOf.has(pid) && descends(parentOf.get(pid) ?? 0));
    const indexer = processes.find(({ pid, command }) => /pagefind\S* --service/.test(command) && descends(pid));
    if (indexer) {
      process.kill(indexer.pid, 'SIGKILL');
      return true;
    }
    await pause(50);
  }
  return false;
}

describe('a content folder that changes while it is read', () => {
  const change = (folder: string) =>
    writeFileSync(join(folder, 'team/ann.md'), readFileSync(join(folder, 'team/ann.md')));

  test('is read again until it stands still', () => {
    const folder = writeSmallBook(join(newFolder(), 'content'), 'any');
    let reads = 0;
    const files = readSettled(folder, (asked) => {
      const found = readContent(asked);
      if (reads++ === 0) change(folder);
      return found;
    });
    expect(reads).toBe(2);
    expect(files).toEqual(readContent(folder));
  });

  test('is not read as a mix: one that never stands still is refused', () => {
    const folder = writeSmallBook(join(newFolder(), 'content'), 'any');
    const restless = () =>
      readSettled(folder, (asked) => {
        const found = readContent(asked);
        change(folder);
        return found;
      });
    expect(restless).toThrow(`${folder}: it changed while it was read`);
  });

  test('is not taken as missing when it goes away meanwhile', () => {
    const folder = writeSmallBook(join(newFolder(), 'content'), 'any');
    const leaving = () =>
      readSettled(folder, (asked) => {
        renameSync(asked, `${asked}-gone`);
        return readContent(asked);
      });
    expect(leaving).toThrow(expect.objectContaining({ isMissing: false }));
    expect(() => readSettled(join(folder, 'never'))).toThrow(expect.objectContaining({ isMissing: true }));
  });
});
