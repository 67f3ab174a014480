import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { notOf, sheetsOf } from './printed.ts';
import { visit } from './visit.ts';

let browser: Browser;
let lectures: readonly string[];
beforeAll(async () => {
  browser = await startBrowser();
  const all = (await readdir(join(inject('siteFolder'), 'course/lectures'))).toSorted();
  // Every third lecture; `--mode every` takes all.
  lectures = all.filter((_, place) => import.meta.env.MODE === 'every' || place % 3 === 0);
});
afterAll(() => browser.close());

const inBoth = (paths: readonly string[]) =>
  ['', 'en/'].flatMap((lang) => paths.map((path) => `${inject('siteUrl')}${lang}${path}`));

it('prints the cheat sheet on exactly one sheet, A4 and Letter, in both languages', async () => {
  const sheets = await sheetsOf(browser, inBoth(['course/cheat-sheet/']));
  expect(sheets.size).toBe(4);
  expect(notOf(1, sheets)).toEqual([]);
});

it('prints the slides of a lecture one a sheet', async () => {
  const wrong: string[] = [];
  for (const lecture of lectures) {
    const path = `course/lectures/${lecture}/slides/`;
    const slides = await visit(browser, `/${path}`, ({ page }) => page.locator('.slide').count());
    wrong.push(...notOf(slides, await sheetsOf(browser, inBoth([path]))));
  }
  expect(wrong).toEqual([]);
}, 120_000);

it('fits every slide on the screen of a projector', async () => {
  const tall: string[] = [];
  for (const path of ['', 'en/'].flatMap((lang) => lectures.map((name) => `/${lang}course/lectures/${name}/slides/`))) {
    tall.push(
      ...(await visit(
        browser,
        path,
        ({ page }) =>
          page
            .locator('.slide')
            .evaluateAll((slides) =>
              slides.filter((slide) => slide.getBoundingClientRect().height > innerHeight + 1).map(({ id }) => id),
            ),
        { viewport: { width: 1280, height: 720 } },
      ).then((ids) => ids.map((id) => `${path}#${id}`))),
    );
  }
  expect(tall).toEqual([]);
}, 120_000);

it('keeps the model answers off the handouts', () =>
  visit(browser, '/course/lectures/influence-and-personal-relations/handout/', async ({ page }) => {
    expect(await page.locator('.handout-exercise').count()).toBe(2);
    expect(await page.getByText('参考答案').count()).toBe(0);
  }));
