import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it.each(['http://keyfolio.example/', 'https://192.0.2.1/'])('notes a request to %s and lets it not out', (elsewhere) =>
  visit(
    browser,
    '/404.html',
    async ({ page, trouble }) => {
      const answer = await page.evaluate((url) => fetch(url).then(String, String), elsewhere);
      expect(answer).toBe('TypeError: Failed to fetch');
      expect(trouble).toEqual([
        `request to ${elsewhere}`,
        'console: Failed to load resource: net::ERR_NAME_NOT_RESOLVED',
      ]);
    },
    { bypassCSP: true },
  ),
);
