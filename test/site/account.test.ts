import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

const PLAN = '/accounts/bedrock-petroleum/';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const read = (path: string) => readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8');
const here = (page: Page) => page.locator('[data-contents] [aria-current]').allTextContents();

describe('Every finding about an account', () => {
  it.each(['', 'en/'])('leads from the list to where its matter stands (/%s)', (lang) => {
    const links = new Set(
      [...read(`${lang}findings`).matchAll(/href="([^"#]+#finding-[^"]+)"/g)].map(([, href = '']) => href),
    );
    const lost = [...links].filter((href) => {
      const [page = '', id = ''] = href.split('#');
      return read(page).split(`id="${id}"`).length !== 2;
    });
    expect(links.size).toBeGreaterThan(80);
    expect(lost).toEqual([]);
  });
});

describe('The page of an account', () => {
  it('answers on the first screen: where it stands, what to do, what to trust', () =>
    visit(browser, PLAN, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const part of ['.standing', '.freshness', '.verdict-lists']) {
        const box = await page.locator(part).boundingBox();
        expect([part, (box?.y ?? 800) < 600]).toEqual([part, true]);
      }
      expect(await page.locator('.standing a').count()).toBe(2);
    }));

  it('marks in the contents the part that the reader is at', () =>
    visit(browser, `/en${PLAN}`, async ({ page, trouble }) => {
      const contents = page.locator('[data-contents]');
      await contents.getByRole('link', { name: 'Goals and actions' }).click();
      await expect.poll(async () => (await here(page)).join()).toContain('Goals and actions');
      expect(await contents.evaluate((row) => Math.round(row.getBoundingClientRect().top))).toBe(0);
      await page.evaluate(() => document.getElementById('background')?.scrollIntoView());
      await expect.poll(async () => (await here(page)).join()).toContain('Background');
      expect((await here(page)).length).toBe(1);
      expect(trouble).toEqual([]);
    }));

  it('says why a score is what it is, by keyboard', () =>
    visit(browser, `/en${PLAN}`, async ({ page }) => {
      const why = page.locator('.verdict-figures .why').first();
      await why.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await why.getByText('How many of the lenses').isVisible()).toBe(true);
      expect(await why.getByRole('link').count()).toBeGreaterThan(0);
    }));

  it('is whole without scripts', () =>
    visit(
      browser,
      PLAN,
      async ({ page }) => {
        expect(await page.locator('.part').count()).toBe(5);
        expect(await page.locator('[data-contents] a').count()).toBe(5);
        await page.getByRole('link', { name: '编辑此页' }).waitFor();
      },
      { javaScriptEnabled: false },
    ));

  it('is light: 20 kB in the median of the book, 60 kB at most', () => {
    const sizes = globSync('{accounts,en/accounts}/*/index.html', { cwd: inject('siteFolder') })
      .map((path) => gzipSync(readFileSync(join(inject('siteFolder'), path)), { level: 9 }).length)
      .toSorted((a, b) => a - b);
    expect(sizes.length).toBe(24);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(20_000);
    expect(sizes.at(-1)).toBeLessThanOrEqual(60_000);
  });
});
