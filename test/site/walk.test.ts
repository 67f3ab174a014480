import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('leads from home to the account, its influence map and a stakeholder', () =>
  visit(browser, '/', async ({ page, trouble }) => {
    await page.getByRole('table').getByRole('link', { name: '基岩石油', exact: true }).click();
    await expect.poll(() => page.url()).toContain('/accounts/bedrock-petroleum/');
    expect(await page.locator('h1').textContent()).toContain('基岩石油');
    await page.locator('.influence-map a[aria-label^="周启明"]').click();
    await expect.poll(() => page.url()).toContain('/accounts/bedrock-petroleum/people/zhou-qiming/');
    expect(await page.locator('h1').textContent()).toContain('周启明');
    expect(trouble).toEqual([]);
  }));

it('reaches the stakeholder by keyboard alone', () =>
  visit(browser, '/accounts/bedrock-petroleum/', async ({ page }) => {
    const card = page.locator('.influence-map a').first();
    await card.focus();
    const label = await card.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/people/');
    expect(label).toContain((await page.locator('h1').textContent())?.trim());
  }));

it('shows the five parts in their order', () =>
  visit(browser, '/accounts/bedrock-petroleum/', async ({ page }) => {
    const ids = await page.locator('section.part').evaluateAll((parts) => parts.map(({ id }) => id));
    expect(ids).toEqual(['team', 'background', 'maps', 'relations', 'goals']);
  }));

it('switches the language on the same page', () =>
  visit(browser, '/accounts/bedrock-petroleum/people/zhou-qiming/', async ({ page }) => {
    await page.getByRole('link', { name: '切换到英文' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/en/accounts/bedrock-petroleum/people/zhou-qiming/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').textContent()).toContain('Zhou Qiming');
  }));

it('holds maps, tables and contents without scripts', () =>
  visit(
    browser,
    '/accounts/bedrock-petroleum/',
    async ({ page }) => {
      expect(await page.locator('.influence-map .card').count()).toBe(19);
      expect(await page.getByRole('region', { name: '客户关系差距分析表' }).locator('tbody tr').count()).toBe(15);
    },
    { javaScriptEnabled: false },
  ));
