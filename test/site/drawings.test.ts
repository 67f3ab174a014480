import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('a Mermaid fence of the demo book', () => {
  it.each(['/tools/procurement/', '/en/tools/procurement/', '/accounts/bedrock-petroleum/forms/'])(
    'is a picture of its own size on %s, under the policy of the site',
    (path) =>
      visit(browser, path, async ({ page, trouble }) => {
        const picture = page.locator('img.drawing').first();
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
        const [drawn, stated] = await picture.evaluate((img: HTMLImageElement) => [
          img.naturalWidth,
          Number(img.getAttribute('width')),
        ]);
        expect(drawn).toBe(stated);
        expect(await picture.getAttribute('alt')).not.toBe('');
        expect(trouble).toEqual([]);
      }),
  );

  it('is published once for all pages that show it', () => {
    expect(readdirSync(join(inject('siteFolder'), 'drawings'))).toHaveLength(11);
  });
});
