import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** One page of each type. */
const TYPES = [
  '/',
  '/accounts/',
  '/accounts/bedrock-petroleum/',
  '/accounts/jinfan-securities/',
  '/accounts/bedrock-petroleum/people/zhou-qiming/',
  '/accounts/bedrock-petroleum/opportunities/rod-pump-health/',
  '/accounts/bedrock-petroleum/charts/',
  '/accounts/bedrock-petroleum/forms/',
  '/accounts/bedrock-petroleum/indicators/',
  '/accounts/bedrock-petroleum/joint-plan/',
  '/accounts/bedrock-petroleum/reviews/',
  '/portfolio/',
  '/competitors/',
  '/competitors/hengluo-control/',
  '/partners/',
  '/plays/',
  '/glossary/',
  '/phases/',
  '/phases/relate/',
  '/roles/coach/',
  '/tools/assessment/',
  '/reviews/',
  '/reviews/monthly-operation/',
  '/compliance/',
  '/settings/',
  '/reference/',
  '/reference/opportunity/',
  '/tiers/',
  '/tiers/a/',
  '/stages/',
  '/stages/tender/',
  '/team/',
  '/team/li-lei/',
  '/solutions/data-foundation/',
  '/industries/oil-and-gas/',
  '/findings/',
  '/rules/',
  '/search/',
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const)('in $colorScheme at $width px', ({ colorScheme, width }) => {
  it.each(TYPES.flatMap((path) => [path, `/en${path}`]))('%s has no violation and does not scroll sideways', (path) =>
    visit(
      browser,
      path,
      async ({ page, trouble }) => {
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run;
          return (await run()).violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          );
        });
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(trouble).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 }, bypassCSP: true },
    ),
  );
});
