import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const DARK = 'rgb(27, 26, 23)';
const PAPER = 'rgb(251, 250, 247)';

it('follows the system while a page is open, until a reader chooses', () =>
  visit(browser, '/', async ({ page }) => {
    expect(await ground(page)).toBe(PAPER);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(page)).toBe(DARK);
    const choice = page.getByRole('combobox', { name: '外观' });
    await choice.selectOption({ label: '浅色' });
    expect(await ground(page)).toBe(PAPER);
    await page.reload();
    expect(await ground(page)).toBe(PAPER);
    expect(await choice.inputValue()).toBe('light');
    await choice.selectOption({ label: '系统' });
    expect(await ground(page)).toBe(DARK);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }));

it('is dark before anything of the page is painted, and before its style sheets have come', () =>
  visit(browser, '/', async ({ page }) => {
    await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
    // Style sheets that come only when they are let through: what the browser paints meanwhile must be dark already.
    const { promise: letThrough, resolve: arrive } = Promise.withResolvers<void>();
    await page.route('**/*.css', async (route) => {
      await letThrough;
      await route.continue();
    });
    await page.goto('/accounts/', { waitUntil: 'commit' });
    // Asked again and again, not at each frame: there is none while the style sheets are awaited.
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark', undefined, { polling: 20 });
    const early = await page.evaluate(() => ({
      styled: document.styleSheets.length > 0 && document.body !== null,
      painted: performance.getEntriesByName('first-paint').length,
      scheme: document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content,
    }));
    arrive();
    expect(early).toEqual({ styled: false, painted: 0, scheme: 'dark' });
    await page.waitForLoadState();
    expect(await ground(page)).toBe(DARK);
  }));

it('prints on white, whatever the screen shows', () =>
  visit(
    browser,
    '/',
    async ({ page }) => {
      await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await ground(page)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(35, 33, 28)');
    },
    { colorScheme: 'dark' },
  ));
