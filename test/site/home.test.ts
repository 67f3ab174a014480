import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const SCREEN = { viewport: { width: 1280, height: 720 } };

/** The rows of the list that are left after its filter. */
function rows(page: Page): Promise<number> {
  return page.locator('.list tbody tr:visible').count();
}

describe.each(['/', '/en/'])('the overview at %s', (address) => {
  it('stands on one screen at 1280 × 720, header included, and on a light page', () =>
    visit(
      browser,
      address,
      async ({ page, trouble }) => {
        const measured = await page.evaluate(() => ({
          bottom: document.querySelector('main')?.getBoundingClientRect().bottom ?? Infinity,
          width: document.documentElement.scrollWidth,
          nodes: document.querySelectorAll('*').length,
        }));
        expect(measured.bottom).toBeLessThanOrEqual(720);
        expect(measured.width).toBe(1280);
        expect(measured.nodes).toBeLessThanOrEqual(1500);
        expect(trouble).toEqual([]);
      },
      SCREEN,
    ));

  it('prints on one sheet', () =>
    visit(browser, address, async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    }));

  it('leads from each figure to as many rows as it says', () =>
    visit(browser, address, async ({ page }) => {
      const figures = await page.locator('.home-figures li > a').evaluateAll((links) =>
        links.map((link) => ({
          href: link.getAttribute('href') ?? '',
          value: link.querySelector('strong')?.textContent ?? '',
          label: link.querySelector('span')?.textContent ?? '',
        })),
      );
      expect(figures.length).toBe(7);
      // The values of money stand for the opportunities that the first one counts; a share stands for no rows.
      const open = /\d+/.exec(figures[0]?.label ?? '')?.[0] ?? '';
      for (const [index, { href, value }] of figures.entries()) {
        if (value.endsWith('%')) continue;
        await page.goto(href);
        expect([href, String(await rows(page))]).toEqual([href, index < 2 ? open : value.replaceAll(',', '')]);
      }
    }));

  it('leads from each cell of the matrix and each kind of change to its rows', () =>
    visit(browser, address, async ({ page }) => {
      const links = await page.locator('.matrix td a, .change-counts a').evaluateAll((found) =>
        found.map((link) => ({
          href: link.getAttribute('href') ?? '',
          count: link.querySelector('strong')?.textContent ?? '',
        })),
      );
      expect(links.length).toBeGreaterThan(8);
      for (const { href, count } of links) {
        await page.goto(href);
        expect([href, String(await rows(page))]).toEqual([href, count]);
      }
    }));

  it('says why by keyboard, one figure at a time, without moving anything', () =>
    visit(
      browser,
      address,
      async ({ page }) => {
        const bottom = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().bottom);
        const before = await bottom();
        for (const index of [0, 6]) {
          await page.locator('.home-figures summary').nth(index).focus();
          await page.keyboard.press('Enter');
          const open = page.locator('details[open] > div');
          expect(await open.count()).toBe(1);
          const box = await open.boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
        }
        expect(await bottom()).toBe(before);
      },
      SCREEN,
    ));

  it('reads from top to bottom at 320 px, and an explanation stays on the screen', () =>
    visit(
      browser,
      address,
      async ({ page }) => {
        await page.locator('.home-figures summary').nth(3).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const tops = await page
          .locator('.home > *')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      },
      { viewport: { width: 320, height: 720 } },
    ));
});
