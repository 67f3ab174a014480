import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

const PLAN = '/accounts/bedrock-petroleum/';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The people who are not dimmed, by their names in the content. */
const lit = (page: Page, where: string) =>
  page
    .locator(`${where} [data-person]:not(.is-dim)`)
    .evaluateAll((people) => people.map((person) => person.getAttribute('data-person') ?? '').toSorted());

const said = (page: Page) => page.locator('.influence-filter output').textContent();

it('picks people out of map and table, tells how many, and goes back with the back button', () =>
  visit(browser, PLAN, async ({ page, trouble }) => {
    expect((await lit(page, '.gaps')).length).toBe(15);
    await page.getByRole('combobox', { name: '角色' }).selectOption({ label: '批准者' });
    await expect.poll(() => new URL(page.url()).search).toBe('?role=approver');
    expect(await lit(page, '.gaps')).toEqual(['chen-guodong', 'lin-shufen']);
    expect(await lit(page, '.influence-map')).toEqual(['chen-guodong', 'lin-shufen']);
    expect(await said(page)).toBe('17 人中突出 2 人：陈国栋、林淑芬');
    await page.getByRole('combobox', { name: '立场' }).selectOption({ label: '反对' });
    await expect.poll(() => new URL(page.url()).search).toBe('?role=approver&stance=against');
    expect(await lit(page, '.influence-map')).toEqual(['lin-shufen']);
    await page.goBack();
    await expect.poll(() => lit(page, '.influence-map')).toEqual(['chen-guodong', 'lin-shufen']);
    expect(await page.getByRole('combobox', { name: '立场' }).inputValue()).toBe('');
    await page.goBack();
    await expect.poll(async () => (await lit(page, '.gaps')).length).toBe(15);
    expect(await said(page)).toBe('');
    expect(trouble).toEqual([]);
  }));

it('works by keyboard alone, and is cleared by it', () =>
  visit(browser, `/en${PLAN}`, async ({ page, trouble }) => {
    await page.getByLabel('Contact overdue').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?stale=yes');
    expect(await said(page)).toBe('1 of 17 people highlighted: Lin Shufen');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe(`/en${PLAN}`);
    await page.getByRole('button', { name: 'Clear', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('role');
    expect((await lit(page, '.gaps')).length).toBe(15);
    expect(trouble).toEqual([]);
  }));

it('opens with what the address asks for, dims the lines of others, and stays accessible', () =>
  visit(
    browser,
    `${PLAN}?team=he-jing&gap=yes`,
    async ({ page, trouble }) => {
      expect(await said(page)).toMatch(/^17 人中突出 \d 人：/);
      const lines = page.locator('.influence-map [data-from]');
      const dim = page.locator('.influence-map [data-from].is-dim');
      expect(await dim.count()).toBeGreaterThan(0);
      expect(await dim.count()).toBeLessThan(await lines.count());
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe
          .run;
        return (await run()).violations.map(({ id }) => id);
      });
      // What is dimmed is not asked for; it is plain again under the pointer and the keyboard.
      expect(violations.filter((id) => id !== 'color-contrast')).toEqual([]);
      expect(trouble).toEqual([]);
    },
    { bypassCSP: true },
  ));

it('is not there without scripts, and nothing is dimmed', () =>
  visit(
    browser,
    `${PLAN}?role=approver`,
    async ({ page }) => {
      expect(await page.locator('.influence-filter').isVisible()).toBe(false);
      expect((await lit(page, '.gaps')).length).toBe(15);
    },
    { javaScriptEnabled: false },
  ));

it('copies the Mermaid source of a picture by keyboard and says so', () =>
  visit(
    browser,
    PLAN,
    async ({ page, trouble }) => {
      const source = page.locator('#figure-force-field .map-source');
      await source.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => source.getByRole('status').textContent()).toBe('已复制');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await source.locator('code').textContent());
      expect(trouble).toEqual([]);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

it('a map wider than the phone opens at the first card of its top row', () =>
  visit(
    browser,
    PLAN,
    async ({ page, trouble }) => {
      const seen = await page.locator('.map-scroll:has(> .influence-map)').evaluate((scroll) => {
        const [frame, card] = [scroll, scroll.querySelector('[data-person="chen-guodong"]')].map((box) =>
          box?.getBoundingClientRect(),
        );
        const isWider = scroll.scrollWidth > scroll.clientWidth;
        return { isWider, isWhole: !!frame && !!card && card.left >= frame.left && card.right <= frame.right };
      });
      expect(seen).toEqual({ isWider: true, isWhole: true });
      expect(trouble).toEqual([]);
    },
    { viewport: { width: 320, height: 800 } },
  ));
