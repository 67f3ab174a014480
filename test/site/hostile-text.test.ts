import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkMarkup } from '#proof/markup/check-markup.ts';
import { sayProblem } from '#proof/markup/problem.ts';
import { addressOf, serveSite } from '#site/server.ts';
import { startBrowser } from './browser.ts';
import { byTurns } from './by-turns.ts';
import { hostileBook, RAN } from './hostile-book.ts';
import { noteRequestsElsewhere } from './visit.ts';

/** Pages that are open at the same time. */
const TABS = 4;

let parent: string;
let site: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'keyfolio-hostile-'));
  const content = join(parent, 'content');
  for (const [path, text] of Object.entries(hostileBook())) {
    if (text === null) continue;
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  site = join(parent, 'dist');
  const command = ['src/cli/keyfolio.mjs', 'build', '--content', content, '--out', site];
  await promisify(execFile)(process.execPath, command);
  server = await serveSite(site, 0);
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  if (parent) await rm(parent, { recursive: true, force: true });
});

/** The files of the built site, by their paths. */
async function emittedFiles(): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** A browser's window on the site, and everything that no text may bring about in it. */
async function watched(): Promise<{ readonly context: BrowserContext; readonly trouble: string[] }> {
  const context = await browser.newContext({ baseURL: addressOf(server) });
  const trouble: string[] = [];
  noteRequestsElsewhere(context, addressOf(server), trouble);
  context.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // The browser reports there what its policy has stopped.
  context.on('console', (message) => trouble.push(`console: ${message.text()}`));
  context.on('weberror', (error) => trouble.push(`error: ${error.error().message}`));
  context.on('page', (page) => page.on('popup', (popup) => trouble.push(`window: ${popup.url()}`)));
  return { context, trouble };
}

describe('a site of hostile texts', () => {
  test('holds nothing that no site may hold', async () => {
    const problems: string[] = [];
    for (const path of await emittedFiles())
      problems.push(
        ...checkMarkup({ path, bytes: await readFile(join(site, path)) }).map((problem) => sayProblem(problem, 'en')),
      );
    expect(problems).toEqual([]);
  });

  test('runs no script, asks nothing, reports nothing and leads nowhere on any page', async () => {
    const pages = (await emittedFiles()).filter((path) => path.endsWith('index.html'));
    const waiting = [...byTurns(pages.map((path) => `/${path.slice(0, -'index.html'.length)}`))];
    const crawl = async () => {
      const { context, trouble } = await watched();
      const page = await context.newPage();
      const found: string[] = [];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const before = trouble.length;
        await page.goto(path);
        if (new URL(page.url()).pathname !== path) found.push(`${path} leads to ${page.url()}`);
        if (await page.evaluate((name) => name in window, RAN)) found.push(`${path} ran a script`);
        found.push(...trouble.slice(before).map((what) => `${path} ${what}`));
      }
      await context.close();
      return found;
    };
    expect((await Promise.all(Array.from({ length: TABS }, crawl))).flat()).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
  }, 120_000);

  test('answers searches with text', async () => {
    const { context, trouble } = await watched();
    const page = await context.newPage();
    await page.goto('/en/search/?q=window');
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await page.locator('[data-search-results] :is(script, img, iframe, style)').count()).toBe(0);
    expect(await page.evaluate((name) => name in window, RAN)).toBe(false);
    expect(trouble).toEqual([]);
    await context.close();
  });

  test('shows an author’s picture of its stated size, and what is in it does nothing', async () => {
    const { context, trouble } = await watched();
    const page = await context.newPage();
    await page.goto('/accounts/acme/');
    const pictures = page.locator('img.picture');
    await pictures.first().scrollIntoViewIfNeeded();
    await expect
      .poll(() => pictures.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth)))
      .toEqual([1, 8]);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
