import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Types a query as a reader does, and waits for its answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
}

/** The addresses of what is found, first to last, without the words to light. */
const foundOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-search-results] > section a')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/#:~:.*/, '')));

/** The addresses of all that a query finds, within what a filter leaves. */
function searchFor(
  query: string,
  from: string,
  filter?: { readonly name: string; readonly option: string },
): Promise<readonly string[]> {
  return visit(browser, from, async ({ page, trouble }) => {
    await ask(page, query);
    if (filter) {
      const option = page.locator(`select[name=${filter.name}] option`, { hasText: filter.option });
      await page.locator(`select[name=${filter.name}]`).selectOption((await option.getAttribute('value')) ?? '');
      await expect.poll(() => page.url()).toContain(`${filter.name}=`);
      await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
    }
    while ((await page.locator('section .search-more').count()) > 0)
      await page.locator('section .search-more').first().click();
    expect(trouble).toEqual([]);
    return foundOn(page);
  });
}

describe.each([
  { from: '/search/', prefix: '' },
  { from: '/en/search/', prefix: '/en' },
])('search from $from', ({ from, prefix }) => {
  it('finds first what was asked for', async () => {
    const wanted = {
      招投标: '/stages/tender/',
      基岩: '/accounts/bedrock-petroleum/',
      bedrock: '/accounts/bedrock-petroleum/',
      周启明: '/accounts/bedrock-petroleum/people/zhou-qiming/',
      'Zhou Qiming': '/accounts/bedrock-petroleum/people/zhou-qiming/',
      Marlowe: '/accounts/marlowe-rail/',
      数据底座: '/solutions/data-foundation/',
      衡洛自控: '/competitors/hengluo-control/',
    };
    const first = await visit(browser, from, async ({ page, trouble }) => {
      const found: [query: string, path: string | undefined][] = [];
      for (const query of Object.keys(wanted)) {
        await ask(page, query);
        found.push([query, (await foundOn(page))[0]]);
      }
      expect(trouble).toEqual([]);
      return Object.fromEntries(found);
    });
    expect(first).toEqual(Object.fromEntries(Object.entries(wanted).map(([query, path]) => [query, prefix + path])));
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

it('counts what each value of a facet would leave', () =>
  visit(browser, '/search/?q=%E5%9F%BA%E5%B2%A9', async ({ page }) => {
    await page.locator('[data-search-results][aria-busy=false] a').first().waitFor();
    const text = (value: string) => page.locator(`select[name=kind] option[value=${value}]`).textContent();
    const [accounts, people, team] = await Promise.all([text('accounts'), text('people'), text('team')]);
    expect(accounts).toMatch(/^客户 \(\d+\)$/);
    expect(people).toMatch(/^关系人 \(1\d\)$/);
    expect(await page.locator('[data-search-results] h2').allTextContents()).toContain(people?.replace(/[()]/g, ''));
    expect(team).toMatch(/^我方团队 \(\d+\)$/);
    expect(await page.locator('select[name=tier] option[value="D 级"]').isDisabled()).toBe(true);
  }));

it('lights up what was asked for, in titles, in the words around it and on the page itself', () =>
  visit(browser, '/search/?q=%E6%8B%9B%E6%8A%95%E6%A0%87', async ({ page }) => {
    await page.locator('[data-search-results][aria-busy=false] a').first().waitFor();
    expect(await page.locator('.found-title mark').first().textContent()).toBe('招投标');
    expect(new Set(await page.locator('.found-text mark').allTextContents())).toEqual(new Set(['招投标']));
    const said = page.locator('[data-search-results] a[href*="#:~:text="]').first();
    expect(decodeURIComponent((await said.getAttribute('href')) ?? '')).toContain('#:~:text=招投标');
  }));

it('shows the way on where the filters leave nothing', () =>
  visit(browser, '/search/?q=%E5%9F%BA%E5%B2%A9&tier=D+%E7%BA%A7', async ({ page }) => {
    await page.getByRole('button', { name: /^去掉“D 级”/ }).click();
    await page.locator('[data-search-results] a[href^="/accounts/bedrock-petroleum/"]').first().waitFor();
    expect(new URL(page.url()).searchParams.has('tier')).toBe(false);
  }));

it('says so when nothing is found, and what may have been meant', () =>
  visit(browser, '/search/', async ({ page }) => {
    await page.getByRole('searchbox').fill('齉齾麤');
    await page.getByText('没有找到“齉齾麤”').waitFor();
    expect(await page.locator('[data-search-results] a').count()).toBe(0);
    await page.getByRole('searchbox').fill('bedrok');
    await page.locator('[data-search-results]').getByRole('link', { name: 'bedrock', exact: true }).click();
    await page.locator('[data-search-results] a[href="/accounts/bedrock-petroleum/"]').waitFor();
  }));

it('loads nothing of the search before somebody searches', () =>
  visit(browser, '/404.html', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/accounts/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|palette|engine|words/.test(path))).toEqual([]);
  }));
