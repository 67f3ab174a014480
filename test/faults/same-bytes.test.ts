import { expect, test } from 'vitest';
import { EVERY, report } from './how-many.ts';
import { newFolder } from './made-up-site.ts';
import { ALL_SURROUNDINGS, releaseIn, type Surroundings } from './reproducible.ts';

/** Builds that go on at the same time; they must not disturb each other either. */
const AT_ONCE = 2;

/** Two that differ in zone, clock, locale and mask. */
const SAMPLE = [ALL_SURROUNDINGS[0], ALL_SURROUNDINGS[17]].filter(
  (surroundings): surroundings is Surroundings => surroundings !== undefined,
);

test('the same plans give the same bytes, wherever, in whatever order and beside whatever they are built', async () => {
  const tried = EVERY ? ALL_SURROUNDINGS : SAMPLE;
  const folder = newFolder();
  const releases = new Set<string>();
  const waiting = tried.entries();
  const worker = async () => {
    for (const [order, surroundings] of waiting) releases.add(await releaseIn(folder, surroundings, order));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(releases.size).toBe(1);
  report(`reproducible: ${tried.length} of ${tried.length} builds gave release ${[...releases].join(', ')}`);
});
