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

/** What has the focus, and whether a reader can see that it has. */
function focused(page: Page): Promise<{ readonly what: string; readonly isSeen: boolean; readonly place: number }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    // A link in a drawing shows its focus by the shape within it.
    const look = () =>
      [element, ...element.querySelectorAll('rect, path, circle')]
        .map((part) => getComputedStyle(part))
        .map(({ outlineStyle, outlineWidth, stroke, strokeWidth }) =>
          [outlineStyle === 'none' ? '' : outlineWidth, stroke, strokeWidth].join(' '),
        )
        .join();
    const withFocus = look();
    const isMarked = !(element instanceof HTMLElement || element instanceof SVGElement) || hasChanged(element);
    function hasChanged(held: HTMLElement | SVGElement): boolean {
      held.blur();
      const without = look();
      held.focus();
      return without !== withFocus;
    }
    return {
      what: `${element.nodeName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
      isSeen: isOnScreen && isMarked,
      place: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}

/** Results come in steps, the literal ones first: waits until no more come. */
async function resultsAreThere(page: Page): Promise<void> {
  const results = page.locator('.results a');
  await results.first().waitFor();
  let before = 0;
  const isSettled = async (): Promise<boolean> => {
    const known = before;
    before = await results.count();
    return before === known;
  };
  await expect.poll(isSettled, { interval: 500, timeout: 15_000 }).toBe(true);
}

describe.each(['/', '/accounts/bedrock-petroleum/', '/en/search/?q=data'])('%s by Tab alone', (path) => {
  it('comes to every control once, sees each, and gets out at the end', { timeout: 120_000 }, () =>
    visit(browser, path, async ({ page, trouble }) => {
      if (path.includes('search')) await resultsAreThere(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const count = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
            (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      const unseen: string[] = [];
      const places = new Set<number>();
      for (let step = 0; step < count + 40; step++) {
        await page.keyboard.press('Tab');
        const { what, isSeen, place } = await focused(page);
        if (what.startsWith('BODY') || places.has(place)) break;
        places.add(place);
        if (!isSeen) unseen.push(what);
      }
      expect(unseen).toEqual([]);
      expect(places.size).toBeGreaterThanOrEqual(count);
      expect(trouble).toEqual([]);
    }),
  );
});

it('skips to the content', () =>
  visit(browser, '/accounts/', async ({ page }) => {
    await page.keyboard.press('Tab');
    expect((await focused(page)).what).toBe('A 跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }));

describe('the search that opens over a page', () => {
  it.each(['Control+k', '/'])('opens by %s, chooses by arrows, follows by Enter', (key) =>
    visit(browser, '/accounts/', async ({ page, trouble }) => {
      await page.keyboard.press(key);
      const field = page.getByRole('combobox', { name: '搜索客户、关系人、商机与方法' });
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.type('基岩石油');
      const first = page.getByRole('listbox').getByRole('option', { selected: true });
      await expect.poll(() => first.getAttribute('href'), { timeout: 15_000 }).toBe('/accounts/bedrock-petroleum/');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).pathname).toBe('/accounts/bedrock-petroleum/');
      expect(trouble).toEqual([]);
    }),
  );

  it('gives the focus back when it is closed, and keeps nothing of what was sought', () =>
    visit(browser, '/', async ({ page }) => {
      const open = page.locator('[data-search-open]');
      await open.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.type('周启明');
      await page
        .getByRole('option', { name: /周启明/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    }));

  it('groups what it finds, and has no violation', () =>
    visit(
      browser,
      '/en/',
      async ({ page }) => {
        await page.keyboard.press('Control+k');
        await page.locator('dialog[open] input').fill('data');
        await page.getByRole('option', { name: /See all/ }).waitFor();
        expect(await page.getByRole('listbox').getByRole('group').count()).toBeGreaterThan(2);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { run } = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } })
            .axe;
          return (await run()).violations.map(({ id }) => id);
        });
        expect(violations).toEqual([]);
      },
      { bypassCSP: true },
    ));

  it('is a plain link to the search page without scripts', () =>
    visit(
      browser,
      '/en/accounts/',
      async ({ page }) => {
        await page.locator('[data-search-open]').click();
        expect(new URL(page.url()).pathname).toBe('/en/search/');
      },
      { javaScriptEnabled: false },
    ));
});

describe('single keys', () => {
  it('lists the keys by ?, and goes to a page by g and its key', () =>
    visit(browser, '/accounts/', async ({ page, trouble }) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: '快捷键' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('g');
      await page.keyboard.press('h');
      await expect.poll(() => new URL(page.url()).pathname).toBe('/');
      expect(trouble).toEqual([]);
    }));

  it('can be turned off for good, while Ctrl+K goes on', () =>
    visit(browser, '/', async ({ page }) => {
      await page.getByRole('button', { name: '快捷键' }).click();
      await page.getByRole('checkbox', { name: '使用单键快捷键' }).uncheck();
      await page.getByRole('button', { name: '关闭' }).click();
      await page.reload();
      await page.keyboard.press('/');
      await page.keyboard.press('?');
      expect(await page.locator('dialog').count()).toBe(0);
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open]').waitFor();
    }));

  it('are letters where somebody types', () =>
    visit(browser, '/search/', async ({ page }) => {
      await page.getByRole('searchbox').pressSequentially('g/?');
      expect(await page.getByRole('searchbox').inputValue()).toBe('g/?');
      expect(await page.locator('dialog').count()).toBe(0);
    }));
});
