import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const DECK = '/accounts/bedrock-petroleum/briefing/';
const VIEWPORT = { viewport: { width: 1280, height: 720 } };

it('turns the slides by keyboard and keeps the step in the address', () =>
  visit(
    browser,
    DECK,
    async ({ page, trouble }) => {
      const at = () => new URL(page.url()).hash;
      const turns = [
        ['ArrowRight', '#step-1'],
        [' ', '#step-2'],
        ['PageDown', '#step-3'],
        ['ArrowLeft', '#step-2'],
        ['PageUp', '#step-1'],
        ['End', '#step-9'],
        ['ArrowRight', '#step-9'],
        ['Escape', ''],
        ['Home', ''],
      ] as const;
      for (const [key, hash] of turns) {
        await page.keyboard.press(key);
        await expect.poll(at, { message: key }).toBe(hash);
      }
      expect(trouble).toEqual([]);
    },
    VIEWPORT,
  ));

it('opens at the step of the address and fills the screen with it', () =>
  visit(
    browser,
    `${DECK}#step-6`,
    async ({ page }) => {
      const box = await page.locator('#step-6').boundingBox();
      expect(box && [box.x, box.y, box.width, box.height].map(Math.round)).toEqual([0, 0, 1280, 720]);
      const map = await page.locator('#step-6 svg.map').boundingBox();
      expect(map && map.y + map.height <= 720).toBe(true);
    },
    VIEWPORT,
  ));

it('is one long page without scripts, with every step of the settings', () =>
  visit(
    browser,
    DECK,
    async ({ page }) => {
      expect(await page.locator('.slide:not(.is-cover) h2').allTextContents()).toHaveLength(9);
      expect(await page.locator('.slide svg.map').count()).toBe(4);
      expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0);
    },
    { javaScriptEnabled: false },
  ));
