import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STAGING } from '#host/release/places.ts';
import { placesBehind } from '#host/release/served.ts';
import { verifyRelease } from '#host/release/verify.ts';
import { seeded } from '../bench/book/random.ts';
import { building, publishing, runNode } from './child.ts';
import { filesWith, IN_PROJECT } from './found-text.ts';
import { EVERY, report } from './how-many.ts';
import { newFolder, publishCopy, writeSite } from './made-up-site.ts';
import { writeSmallBook } from './small-book.ts';

/** A word of the killed builds' plans alone: where it is found, their text was left; other tests build beside this one. */
const PLAN_WORD = 'Zebrawolke';
/** Of all kill points, most are in the part that changes the served site. */
const POINTS = EVERY ? { publishing: 150, building: 50 } : { publishing: 20, building: 1 };

/** The release that is served, which must be whole. */
function wholeRelease(target: string): string | undefined {
  const { id, differences } = verifyRelease(target);
  expect(differences).toEqual([]);
  return id;
}

/** What stands beside a site when nothing is being built. */
function leftBeside(target: string): readonly string[] {
  const { folder } = placesBehind(target);
  return readdirSync(folder).filter((name) => name.startsWith(STAGING) || name.startsWith('lock') || name === 'aside');
}

describe('a build that is killed', () => {
  test(`at ${POINTS.publishing} moments of publishing leaves the old site or the new one, whole`, async () => {
    const random = seeded(8);
    const target = join(newFolder(), 'dist');
    const places = placesBehind(target);
    const sites = ['A', 'B'].map((version) => writeSite(join(newFolder(), version), version, 150));
    for (const site of sites) await publishCopy(places, site);
    const known = new Set(readdirSync(places.folder).filter((name) => /^[0-9a-f]{16}$/.test(name)));
    const { took } = await runNode(publishing(sites[0] ?? '', target));
    let survived = 0;
    let changed = 0;
    for (let point = 0; point < POINTS.publishing; point++) {
      const before = wholeRelease(target);
      const site = sites[point % 2] ?? '';
      await runNode(publishing(site, target), {
        blow: { signal: 'SIGKILL', after: (took * random.whole(0, 1000)) / 1000 },
      });
      const after = wholeRelease(target);
      expect(known).toContain(after);
      survived++;
      if (after !== before) changed++;
    }
    const { status } = await runNode(publishing(sites[0] ?? '', target));
    expect({ survived, status, left: leftBeside(target) }).toEqual({
      survived: POINTS.publishing,
      status: 0,
      left: [],
    });
    expect(readdirSync(dirname(target)).sort()).toEqual(['.dist-releases', 'dist']);
    report(`killed while publishing: ${survived} of ${POINTS.publishing} left a whole site (${changed} the new one)`);
  });

  test(`at ${POINTS.building} moments of a whole build leaves a whole site, and no plan text after the next build`, async () => {
    const random = seeded(9);
    const [parent, temporary] = [newFolder(), newFolder()];
    const target = join(parent, 'dist');
    const books = ['first', 'second'].map((version) =>
      writeSmallBook(join(newFolder(), version), `${PLAN_WORD} ${version}`),
    );
    const env = { TMPDIR: temporary };
    mkdirSync(temporary, { recursive: true });
    const first = await runNode(building(books[0] ?? '', target), { env });
    expect(first).toMatchObject({ status: 0 });
    const old = wholeRelease(target);
    const served = new Set([old]);
    let survived = 0;
    for (let point = 0; point < POINTS.building; point++) {
      // One in each equal part of the time that a build takes, so that a few of them are spread over all of it too.
      const after = (first.took * (point + random.whole(0, 1000) / 1000)) / POINTS.building;
      await runNode(building(books[1] ?? '', target), { env, blow: { signal: 'SIGKILL', after } });
      served.add(wholeRelease(target));
      expect(filesWith(PLAN_WORD, [temporary, ...IN_PROJECT.filter((path) => !path.endsWith('.keyfolio'))])).toEqual(
        [],
      );
      survived++;
    }
    const last = await runNode(building(books[1] ?? '', target), { env });
    const fresh = wholeRelease(target);
    expect(last).toMatchObject({ status: 0 });
    expect([...served].filter((release) => release !== old && release !== fresh)).toEqual([]);
    expect(leftBeside(target)).toEqual([]);
    expect(filesWith(PLAN_WORD, [temporary, ...IN_PROJECT])).toEqual([]);
    expect(readdirSync(parent).sort()).toEqual(['.dist-releases', 'dist']);
    report(`killed while building: ${survived} of ${POINTS.building} left a whole site`);
  });
});
