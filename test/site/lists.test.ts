import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LIST_NAMES } from '#site/lists.ts';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The names of the rows that are there, in their order. */
const names = (page: Page, list = '.list') =>
  page
    .locator(`${list} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => row.querySelector('th')?.firstElementChild?.textContent?.trim() ?? ''));
const said = (page: Page) => page.locator('.list output').first().textContent();
const search = (page: Page) => new URL(page.url()).search;

describe('the list of accounts', () => {
  it('sorts at a heading: up, down, and as it came', () =>
    visit(browser, '/accounts/', async ({ page, trouble }) => {
      const own = await names(page);
      expect(own[0]).toBe('基岩石油');
      const heading = page.getByRole('columnheader', { name: '客户', exact: true });
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      expect(await names(page)).toEqual(own.toSorted(new Intl.Collator('zh-CN').compare));
      expect(search(page)).toBe('?sort=account');
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      expect(await names(page)).toEqual(own.toSorted(new Intl.Collator('zh-CN').compare).toReversed());
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBeNull();
      expect([await names(page), search(page)]).toEqual([own, '']);
      // Of numbers the largest are asked for first; accounts without open business are last both ways.
      await page.getByRole('button', { name: '未结商机' }).click();
      const largest = await names(page);
      expect([largest[0], search(page)]).toEqual(['基岩石油', '?sort=-value']);
      await page.getByRole('button', { name: '未结商机' }).click();
      expect((await names(page)).slice(-4)).toEqual(largest.slice(-4));
      expect(trouble).toEqual([]);
    }));

  it('filters by words and by values, tells how many are left, and goes back with the back button', () =>
    visit(browser, '/accounts/', async ({ page, trouble }) => {
      expect(await said(page)).toBe('共 12 行');
      await page.getByRole('combobox', { name: '等级' }).selectOption('B');
      expect(await names(page)).toEqual(['马洛铁路', '云岭银行', '澄江水务']);
      expect([await said(page), search(page)]).toEqual(['12 行中的 3 行', '?tier=B']);
      await page.getByRole('searchbox', { name: '筛选' }).pressSequentially('yun');
      expect(await names(page)).toEqual(['云岭银行']);
      expect(search(page)).toBe('?tier=B&q=yun');
      await page.goBack();
      await expect.poll(() => names(page)).toHaveLength(3);
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      await page.goBack();
      await expect.poll(() => names(page)).toHaveLength(12);
      await page.goForward();
      await expect.poll(() => said(page)).toBe('12 行中的 3 行');
      expect(await page.getByRole('combobox', { name: '等级' }).inputValue()).toBe('B');
      expect(trouble).toEqual([]);
    }));

  it('opens with what the address asks for, and ignores what it does not know', () =>
    visit(browser, '/en/accounts/?tier=A&sort=-gap&owner=nobody&stage=%3Cb%3E', async ({ page, trouble }) => {
      expect(await names(page)).toEqual(['Bedrock Petroleum', 'Shuofeng Wind', 'Jichuan Gas']);
      expect(await said(page)).toBe('3 of 12 rows');
      expect(await page.getByRole('columnheader', { name: 'Weighted gap' }).getAttribute('aria-sort')).toBe(
        'descending',
      );
      expect(trouble).toEqual([]);
    }));

  it('works by keyboard alone, says when nothing is left, and is cleared', () =>
    visit(browser, '/en/accounts/', async ({ page, trouble }) => {
      await page.getByRole('searchbox', { name: 'Filter' }).focus();
      await page.keyboard.type('no such account');
      expect(await said(page)).toBe('None of 12 rows fits; ask for less, or clear.');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).pathname).toBe('/en/accounts/');
      await page.getByRole('button', { name: 'Clear' }).focus();
      await page.keyboard.press('Enter');
      expect([await said(page), search(page)]).toEqual(['12 rows', '']);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.getByRole('button', { name: 'Account', exact: true }).focus();
      await page.keyboard.press('Space');
      expect((await names(page))[0]).toBe('Aster Biologics');
      expect(trouble).toEqual([]);
    }));

  it('shows a phone held upright what its reader decides by, and every column once it is turned', () =>
    visit(
      browser,
      '/en/accounts/',
      async ({ page, trouble }) => {
        const headings = () => page.locator('.list thead th:visible').allTextContents();
        const turn = page.getByText('Turn the phone to see every column.');
        expect([await headings(), await turn.isVisible()]).toEqual([
          ['Account', 'Last contact', 'Open opportunities'],
          true,
        ]);
        const cells = (row: number) =>
          page.locator('.list tbody tr').nth(row).locator('th:visible, td:visible').count();
        expect([await cells(0), await cells(11)]).toEqual([3, 3]);
        await page.setViewportSize({ width: 640, height: 320 });
        expect([await headings(), await turn.isVisible()]).toEqual([
          await page.locator('.list thead th').allTextContents(),
          false,
        ]);
        expect(await cells(0)).toBe(11);
        expect(trouble).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    ));

  it.each(['/changes/', '/calendar/', '/findings/'])(
    'leaves names of four characters room on one line of a phone: %s',
    (address) =>
      visit(
        browser,
        address,
        async ({ page }) => {
          const rooms = await page.locator('.list[data-list] tbody td:not(.wide) > a:visible').evaluateAll((links) =>
            links.map((link) => {
              const { paddingLeft, paddingRight, fontSize } = getComputedStyle(link);
              const own = parseFloat(paddingLeft) + parseFloat(paddingRight);
              const cell = getComputedStyle(link.parentElement ?? link);
              const around = parseFloat(cell.paddingLeft) + parseFloat(cell.paddingRight);
              return ((link.parentElement?.clientWidth ?? 0) - own - around) / parseFloat(fontSize);
            }),
          );
          expect(rooms.length).toBeGreaterThan(0);
          expect(rooms.filter((characters) => characters < 4)).toEqual([]);
        },
        { viewport: { width: 320, height: 640 } },
      ),
  );

  it('is a whole table without scripts, with its file', () =>
    visit(
      browser,
      '/accounts/?tier=A',
      async ({ page }) => {
        expect(await names(page)).toHaveLength(12);
        expect(await page.locator('.list form').isVisible()).toBe(false);
        expect(await page.getByRole('link', { name: '下载 CSV' }).isVisible()).toBe(true);
        expect(await page.locator('.list thead button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});

describe('the other indexes', () => {
  it('show the rows that a figure speaks of', () =>
    visit(browser, '/actions/', async ({ page, trouble }) => {
      const late = page.locator('.verdict-figures > div').first();
      const count = Number(await late.locator('strong').textContent());
      await late.getByRole('link').click();
      await expect.poll(() => search(page)).toBe('?state=overdue');
      await expect.poll(() => names(page)).toHaveLength(count);
      expect(trouble).toEqual([]);
    }));

  it('show what closes in a quarter', () =>
    visit(browser, '/opportunities/closing/', async ({ page, trouble }) => {
      await page.getByRole('link', { name: '2026 Q4' }).click();
      await expect.poll(() => search(page)).toBe('?quarter=2026-Q4');
      const quarters = () =>
        page.locator('.list tbody tr').evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent?.trim()));
      await expect.poll(quarters).toEqual(['2026 Q4', '2026 Q4']);
      expect(trouble).toEqual([]);
    }));

  it('keep two lists of one page apart in its address', () =>
    visit(browser, '/opportunities/closed/', async ({ page, trouble }) => {
      const [closed, reasons] = [page.locator('[data-list=closed]'), page.locator('[data-list=reasons]')];
      const all = await reasons.locator('tbody tr').count();
      await closed.getByRole('combobox', { name: '结果' }).selectOption('lost');
      await reasons.getByRole('button', { name: '成交率' }).click();
      expect(search(page)).toBe('?closed.result=lost&reasons.sort=-rate');
      expect(await closed.locator('tbody tr').count()).toBe(3);
      expect(await reasons.locator('tbody tr').count()).toBe(all);
      await page.reload();
      expect(await closed.locator('tbody tr').count()).toBe(3);
      expect(trouble).toEqual([]);
    }));

  it.each([
    '/opportunities/',
    '/opportunities/closing/',
    '/white-space/',
    '/people/',
    '/re-justify/',
    '/team/',
    '/team/li-lei/',
  ])('stay accessible while something is asked for: %s', (path) =>
    visit(
      browser,
      `${path}?sort=account&q=a`,
      async ({ page, trouble }) => {
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe
            .run;
          return (await run()).violations.map(({ id }) => id);
        });
        expect(violations).toEqual([]);
        expect(trouble).toEqual([]);
      },
      { bypassCSP: true, viewport: { width: 320, height: 640 } },
    ),
  );
});

describe('a list of many rows', () => {
  /** The list of people with its rows written so often that the script takes it for a long one. */
  const TIMES = 8;
  /** Rows come by and by, and other tests keep the machine busy. */
  const COMING = { timeout: 10_000 };
  const visitLong = (act: (page: Page, own: readonly string[]) => Promise<void>) =>
    visit(browser, '/people/', async ({ page, trouble }) => {
      const own = await names(page);
      await page.route(/\/people\/(\?|$)/, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/(?<=<tbody>).*(?=<\/tbody>)/s, (rows) => rows.repeat(TIMES));
        await route.fulfill({ response, body });
      });
      await page.reload();
      expect(await names(page)).toHaveLength(own.length * TIMES);
      await act(
        page,
        own.toSorted(new Intl.Collator('zh-CN').compare).flatMap((name) => Array(TIMES).fill(name)),
      );
      expect(trouble).toEqual([]);
    });
  const press = (page: Page) => page.getByRole('button', { name: '姓名', exact: true }).click();

  it('shows first what its reader sees, then moves all of them, below headings as wide as before', () =>
    visitLong(async (page, sorted) => {
      const widths = () =>
        page.locator('.list .table-scroll th[data-key]').evaluateAll((heads) => heads.map((head) => head.clientWidth));
      const before = await widths();
      // What comes after the first picture never comes.
      await page.evaluate(() => Object.assign(globalThis, { setTimeout: () => 0 }));
      await press(page);
      const heading = page.locator('.list-cover th[data-key]').first();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      expect(await names(page, '.list-cover')).toEqual(sorted.slice(0, 40));
      expect(
        await page.locator('.list-cover th[data-key]').evaluateAll((heads) => heads.map((head) => head.clientWidth)),
      ).toEqual(before);
      await page.reload();
      await expect.poll(() => names(page), COMING).toEqual(sorted);
      expect([await page.locator('.list-cover').count(), await widths()]).toEqual([0, before]);
    }));

  it('takes what is asked last for what is meant', () =>
    visitLong(async (page, sorted) => {
      await page.evaluate(() => {
        for (const button of document.querySelectorAll('th button')) (button as HTMLElement).click();
      });
      await press(page);
      await expect.poll(() => names(page), COMING).toEqual(sorted);
      expect(await page.locator('[aria-sort]').count()).toBe(1);
    }));

  it('goes to paper whole', () =>
    visitLong(async (page, sorted) => {
      const printed = await page.evaluate(() => {
        document.querySelector<HTMLElement>('th button')?.click();
        dispatchEvent(new Event('beforeprint'));
        return [...document.querySelectorAll('.list tbody tr')].map((row) =>
          row.querySelector('th')?.firstElementChild?.textContent?.trim(),
        );
      });
      expect(printed).toEqual(sorted);
    }));
});

describe('the files', () => {
  it('are there in both languages, UTF-8 with its mark, lines ended as spreadsheets do, and hold every row', async () => {
    for (const folder of ['', 'en']) {
      const lists = join(inject('siteFolder'), folder, 'lists');
      expect((await readdir(lists)).toSorted()).toEqual(LIST_NAMES.map((name) => `${name}.csv`).toSorted());
      for (const name of LIST_NAMES) {
        const bytes = await readFile(join(lists, `${name}.csv`));
        expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' });
        expect(errors, name).toEqual([]);
        expect(new Set(data.map(({ length }) => length)).size, name).toBe(1);
        // A number may be negative; everything else begins with no sign of a formula.
        for (const cell of data.flat())
          expect(/^[\s"]*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)), `${name}: ${cell}`).toBe(false);
      }
    }
  });

  it('come as files of their own kind, with as many rows as the page', () =>
    visit(browser, '/people/', async ({ page }) => {
      const response = await page.request.get('/lists/people.csv');
      expect(response.headers()['content-type']).toMatch(/^text\/csv/);
      const lines = Papa.parse<string[]>((await response.text()).trimEnd(), { newline: '\r\n' }).data;
      expect(lines.length - 1).toBe((await names(page)).length);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: '下载 CSV' }).click();
      expect((await download).suggestedFilename()).toBe('people.csv');
    }));
});
