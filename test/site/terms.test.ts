import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const FORMS = '/accounts/bedrock-petroleum/forms/';
const term = (page: Page) => page.locator('a.term', { hasText: '价值评估' }).first();
const card = (page: Page) => page.locator('.definition');

describe('the definition of a field label', () => {
  it('opens by Enter, leads on by Tab, and closes by Escape', () =>
    visit(
      browser,
      FORMS,
      async ({ page, trouble }) => {
        await term(page).focus();
        await page.keyboard.press('Enter');
        await card(page).waitFor();
        expect(await card(page).locator('strong').textContent()).toBe('价值评估六项');
        expect(await card(page).locator('span').textContent()).toMatch(/\p{Script=Han}{10}/u);
        await page.evaluate(axe.source);
        const violations = "axe.run('.definition').then(({ violations }) => violations.map(({ id }) => id))";
        expect(await page.evaluate(violations)).toEqual([]);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
          /\/course\/lessons\/value-assessment\/$/,
        );
        await page.keyboard.press('Escape');
        await expect.poll(() => card(page).count()).toBe(0);
        expect(trouble).toEqual([]);
      },
      { bypassCSP: true },
    ));

  it('opens by touch within the screen of a phone', () =>
    visit(
      browser,
      FORMS,
      async ({ page, trouble }) => {
        await term(page).scrollIntoViewIfNeeded();
        await term(page).tap();
        await card(page).waitFor();
        const box = await card(page).boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 700).toBe(true);
        await term(page).tap();
        await expect.poll(() => card(page).count()).toBe(0);
        expect(trouble).toEqual([]);
      },
      { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true },
    ));

  it('is a page away without scripts', () =>
    visit(
      browser,
      FORMS,
      async ({ page }) => {
        await term(page).click();
        expect(new URL(page.url()).pathname).toBe('/course/lessons/value-assessment/');
        expect(await page.locator('h1').textContent()).toBe('价值评估六项');
      },
      { javaScriptEnabled: false },
    ));
});

it('leads from a finding to the lesson that explains it', () =>
  visit(browser, '/accounts/bedrock-petroleum/', async ({ page }) => {
    const links = await page.locator('.finding-source a[href*="/course/lessons/"]').count();
    expect(links).toBeGreaterThan(0);
  }));
