import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { byTurns } from './by-turns.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What the browser measured of the pictures of a page. */
interface Measured {
  readonly pictures: number;
  readonly texts: number;
  readonly faults: readonly string[];
}

/** Measures every text of every picture where the browser has set it. */
function measure(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const faults: string[] = [];
    let texts = 0;
    const pictures = [...document.querySelectorAll('svg.map')];
    // Line boxes are taller than their glyphs: the middle of the box is what is read.
    const ink = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const spare = (bottom - top) * 0.22;
      return { left: left + 1, right: right - 1, top: top + spare, bottom: bottom - spare };
    };
    for (const picture of pictures) {
      const name = picture.closest('figure')?.id ?? picture.getAttribute('class') ?? '';
      const frame = picture.getBoundingClientRect();
      const labels = [...picture.querySelectorAll('text')]
        .filter(({ textContent }) => textContent.trim() !== '')
        .map((element) => ({ element, words: element.textContent, at: ink(element) }));
      texts += labels.length;
      for (const [index, { element, words, at }] of labels.entries()) {
        if (
          at.left < frame.left - 1 ||
          at.right > frame.right + 1 ||
          at.top < frame.top - 1 ||
          at.bottom > frame.bottom + 1
        )
          faults.push(`${name}: "${words}" leaves the picture`);
        const face = element
          .closest('g:has(> .card-face, > .node-face, > .cell-face)')
          ?.querySelector(':scope > .card-face, :scope > .node-face, :scope > .cell-face')
          ?.getBoundingClientRect();
        if (
          face &&
          (at.left < face.left - 1 || at.right > face.right + 1 || at.top < face.top - 1 || at.bottom > face.bottom + 1)
        )
          faults.push(`${name}: "${words}" leaves its card`);
        for (const other of labels.slice(index + 1))
          if (
            at.left < other.at.right &&
            other.at.left < at.right &&
            at.top < other.at.bottom &&
            other.at.top < at.bottom
          )
            faults.push(`${name}: "${words}" over "${other.words}"`);
      }
    }
    return { pictures: pictures.length, texts, faults };
  });
}

/** The addresses of the pages that hold pictures. */
async function pagesWithPictures(): Promise<readonly string[]> {
  const folder = inject('siteFolder');
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('index.html')).toSorted();
  const held = await Promise.all(
    files.map(async (path) => (await readFile(join(folder, path), 'utf8')).includes('<svg class="map')),
  );
  return files.filter((_, index) => held[index]).map((path) => `/${path.slice(0, -'index.html'.length)}`);
}

describe('the pictures of the demo book', () => {
  it('keep every label inside its card and its picture, and none over another', async () => {
    const pages = byTurns(await pagesWithPictures());
    const measured = await visit(browser, '/', async ({ page }) => {
      const found: Measured[] = [];
      for (const path of pages) {
        await page.goto(path);
        const { pictures, texts, faults } = await measure(page);
        found.push({ pictures, texts, faults: faults.map((fault) => `${path} ${fault}`) });
      }
      return found;
    });
    expect(measured.flatMap(({ faults }) => faults)).toEqual([]);
    const count = (of: (one: Measured) => number) => measured.reduce((sum, one) => sum + of(one), 0);
    expect({ pictures: count(({ pictures }) => pictures) > 150, texts: count(({ texts }) => texts) > 2500 }).toEqual({
      pictures: true,
      texts: true,
    });
  }, 300_000);

  it.each(['/accounts/bedrock-petroleum/charts/', '/en/accounts/bedrock-petroleum/charts/', '/portfolio/'])(
    'of %s print on one A4 sheet each, turned sideways',
    (path) =>
      visit(browser, path, async ({ page }) => {
        const figures = await page.locator('.map-figure').count();
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 1031, height: 688 });
        // The room of a sheet within its margins, in CSS px.
        const tooLarge = await page.evaluate(() =>
          [...document.querySelectorAll('.map-figure')]
            .map((figure) => ({ id: figure.id, height: figure.getBoundingClientRect().height }))
            .filter(({ height }) => height > (182 / 25.4) * 96),
        );
        expect(tooLarge).toEqual([]);
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        const sideways = pdf.toString('latin1').match(/\/MediaBox\s*\[\s*0 0 84[12][.\d]* 59[45]/g) ?? [];
        expect(sideways.length).toBe(figures);
      }),
  );
});
