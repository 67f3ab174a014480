import { globSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { PAGE_TYPES } from './page-types.ts';
import { openTab, type Tab } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** How a page may be seen. `npm run axe` tries all; a run of the tests the two that differ most, by turns. */
const VIEWS = ['/', '/en/'].flatMap((root) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => [1280, 320].map((width) => ({ root, colorScheme, width }))),
);
const EXTREMES = VIEWS.filter(({ root, colorScheme, width }) =>
  root === '/' ? colorScheme === 'light' && width === 1280 : colorScheme === 'dark' && width === 320,
);
const ADDRESSES = Object.values(PAGE_TYPES).flat();
const TRIED = import.meta.env.MODE === 'every' ? VIEWS : EXTREMES;
/** The addresses that are tried in a view: all, or every other. */
const addressesIn = (view: (typeof VIEWS)[number]): readonly string[] =>
  TRIED === VIEWS ? ADDRESSES : ADDRESSES.filter((_, index) => EXTREMES[index % EXTREMES.length] === view);

it('knows an address of every type of page', () => {
  const made = globSync('**/*.astro', { cwd: 'src/pages/[...lang]' }).map((path) =>
    path.replaceAll('\\', '/').slice(0, -'.astro'.length),
  );
  expect(Object.keys(PAGE_TYPES).toSorted()).toEqual(made.toSorted());
});

describe.each(TRIED.map((view) => ({ ...view, addresses: addressesIn(view) })))(
  'under $root in $colorScheme at $width px',
  ({ root, colorScheme, width, addresses }) => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await openTab(browser, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      await tab.page.addInitScript(axe.source);
    });
    afterAll(() => tab.close());

    it.each(addresses)('%s has no violation and does not scroll sideways', async (path) => {
      const { page, trouble } = tab;
      trouble.length = 0;
      await page.goto(root.slice(0, -1) + path);
      const violations = await page.evaluate(async () => {
        const { axe: found } = globalThis as unknown as { axe: typeof axe };
        // What passes is not told one by one: that takes most of the time on long pages.
        const { violations: all } = await found.run({
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } }, // off unless asked for
        });
        return all.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        );
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(trouble).toEqual([]);
    });
  },
);
