import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Types a query as a reader does and gives the addresses of what is found, first to last. */
function searchFor(
  query: string,
  from: string,
  filter?: { readonly name: string; readonly option: string },
): Promise<readonly string[]> {
  return visit(browser, from, async ({ page, trouble }) => {
    await page.getByRole('searchbox').fill(query);
    if (filter) await page.locator(`select[name=${filter.name}]`).selectOption({ label: filter.option });
    await page.waitForFunction(() => /\d/.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
    while (await page.locator('[data-search-more]').isVisible()) await page.locator('[data-search-more]').click();
    expect(trouble).toEqual([]);
    return page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  });
}

describe.each([
  { from: '/search/', prefix: '' },
  { from: '/en/search/', prefix: '/en' },
])('search from $from', ({ from, prefix }) => {
  it.each([
    { query: '招投标', first: '/stages/tender/' },
    { query: '基岩', first: '/accounts/bedrock-petroleum/' },
    { query: 'bedrock', first: '/accounts/bedrock-petroleum/' },
    { query: '周启明', first: '/accounts/bedrock-petroleum/people/zhou-qiming/' },
    { query: 'Zhou Qiming', first: '/accounts/bedrock-petroleum/people/zhou-qiming/' },
    { query: 'Marlowe', first: '/accounts/marlowe-rail/' },
    { query: '数据底座', first: '/solutions/data-foundation/' },
    { query: '衡洛自控', first: '/competitors/hengluo-control/' },
  ])('finds $query first where it stands', async ({ query, first }) => {
    expect((await searchFor(query, from))[0]).toBe(`${prefix}${first}`);
  });

  it('finds every decision maker by 决策者, and by the English words as well', async () => {
    const chinese = await searchFor('决策者', from);
    const english = await searchFor('decision maker', from);
    for (const found of [chinese, english]) {
      expect(found).toContain(`${prefix}/accounts/bedrock-petroleum/people/zhou-qiming/`);
      expect(found).toContain(`${prefix}/accounts/yunling-bank/people/bai-huai/`);
    }
  });

  it('never leads to the compliance page', async () => {
    expect(await searchFor('合规', from)).not.toContain(`${prefix}/compliance/`);
  });

  it('shows each page once, in the language of the reader', async () => {
    const found = await searchFor('提案', from);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((href) => href.startsWith('/en/') === (prefix === '/en'))).toBe(true);
  });
});

it('narrows by facet, and keeps query and facet in the address', async () => {
  const all = await searchFor('数据', '/search/');
  const inRail = await searchFor('数据', '/search/', { name: 'industry', option: '轨道交通' });
  expect(inRail.length).toBeGreaterThan(0);
  expect(inRail.length).toBeLessThan(all.length);
  expect(inRail.every((href) => href.startsWith('/accounts/marlowe-rail/'))).toBe(true);
});

it('opens a search from its address', () =>
  visit(browser, '/search/?q=%E5%9F%BA%E5%B2%A9&tier=A+%E7%BA%A7', async ({ page }) => {
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('基岩');
    expect(await page.locator('select[name=tier]').inputValue()).toBe('A 级');
  }));

it('says so when nothing is found', () =>
  visit(browser, '/search/', async ({ page }) => {
    await page.getByRole('searchbox').fill('齉齾麤');
    await page.getByText('没有找到“齉齾麤”').waitFor();
    expect(await page.locator('[data-search-results] a').count()).toBe(0);
  }));
