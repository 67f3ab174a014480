import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { placesBehind } from '#host/release/served.ts';
import { verifyRelease } from '#host/release/verify.ts';
import { seeded } from '../bench/book/random.ts';
import { building, runNode, type End } from './child.ts';
import { EVERY, report } from './how-many.ts';
import { newFolder, publishCopy, writeSite } from './made-up-site.ts';
import { writeSmallBook } from './small-book.ts';

const POINTS = EVERY ? 20 : 1;

describe('a build that is asked to stop', () => {
  const target = join(newFolder(), 'dist');
  const places = placesBehind(target);
  const book = writeSmallBook(join(newFolder(), 'content'), 'never published');
  let old: string;
  beforeAll(async () => {
    old = await publishCopy(places, writeSite(join(newFolder(), 'A'), 'A'));
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s ends with %i, says that the site is unchanged, and leaves nothing behind',
    async (signal, status) => {
      const random = seeded(status);
      const ends: End[] = [];
      for (let point = 0; point < POINTS; point++) {
        const after = random.whole(0, EVERY ? 6000 : 3000);
        const end = await runNode(building(book, target), { blow: { signal, after, since: places.lock } });
        ends.push(end);
        expect({ status: end.status, said: end.stderr.split('\n').at(-2) }).toEqual({
          status,
          said: 'Stopped. The published site is unchanged.',
        });
        // One that was struck before it began leaves its lock, which the next one takes over.
        expect(
          readdirSync(places.folder)
            .filter((name) => !/^lock|^staging/.test(name))
            .sort(),
        ).toEqual([old, 'history', 'readers']);
        expect(verifyRelease(target)).toMatchObject({ id: old, differences: [] });
      }
      const slowest = Math.max(...ends.map(({ tookToStop = 0 }) => tookToStop));
      report(
        `${signal}: ${ends.length} of ${POINTS} ended with ${status}, the slowest after ${Math.round(slowest)} ms`,
      );
    },
  );
});
