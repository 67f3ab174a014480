import { readdir } from 'node:fs/promises';
import { inject, it, expect } from 'vitest';
import { startBrowser } from './browser.ts';
import { byTurns } from './by-turns.ts';
import { visit } from './visit.ts';

/** Pages that are open at the same time. */
const TABS = 4;

it('opens every page without a message on the console and without a request that leaves the site', async () => {
  const entries = await readdir(inject('siteFolder'), { recursive: true });
  const pages = entries
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replaceAll('\\', '/').slice(0, -10)}`);
  const waiting = [...byTurns(pages)];
  const count = waiting.length;
  const browser = await startBrowser();
  const crawl = () =>
    visit(browser, '/', async ({ page, trouble }) => {
      const found: string[] = [];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const before = trouble.length;
        const answer = await page.goto(path, { waitUntil: 'load' });
        if (answer?.status() !== 200) found.push(`${path}: ${answer?.status() ?? 'no answer'}`);
        found.push(...trouble.slice(before).map((what) => `${path}: ${what}`));
      }
      return found;
    });
  try {
    expect((await Promise.all(Array.from({ length: TABS }, crawl))).flat()).toEqual([]);
  } finally {
    await browser.close();
  }
  expect(count).toBeGreaterThan(300);
}, 300_000);
