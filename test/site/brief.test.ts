import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { addressOf, serveSite } from '#site/server.ts';
import { startBrowser } from './browser.ts';
import { longestBook } from './longest-book.ts';
import { notOf, sheetsOf } from './printed.ts';
import { visit } from './visit.ts';

let browser: Browser;
let accounts: readonly string[];
beforeAll(async () => {
  browser = await startBrowser();
  accounts = (await readdir(join(inject('siteFolder'), 'accounts'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
});
afterAll(() => browser.close());

/** The same in one language each, by turns; `--mode every` asks for both. */
const byTurn = (base: string, ids: readonly string[], page: string) =>
  import.meta.env.MODE === 'every'
    ? inBoth(base, ids, page)
    : ids.map((id, place) => `${base}${place % 2 === 0 ? '' : 'en/'}accounts/${id}/${page}/`);

const inBoth = (base: string, ids: readonly string[], page: string) =>
  ['', 'en/'].flatMap((lang) => ids.map((id) => `${base}${lang}accounts/${id}/${page}/`));

it('prints the brief of every account on exactly one sheet, A4 and Letter, in both languages', async () => {
  const sheets = await sheetsOf(browser, inBoth(inject('siteUrl'), accounts, 'brief'));
  expect(sheets.size).toBe(accounts.length * 4);
  expect(notOf(1, sheets)).toEqual([]);
});

it('prints the briefing one step a sheet, after a cover', async () => {
  const some = ['bedrock-petroleum', 'jinfan-securities', 'yunling-bank'];
  const sheets = await sheetsOf(browser, inBoth(inject('siteUrl'), some, 'briefing'));
  expect(notOf(1 + 9, sheets)).toEqual([]);
});

it('prints one sheet whatever the plan holds, with every field as long as the schema allows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-longest-'));
  const content = join(folder, 'content');
  for (const [path, text] of longestBook()) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  const out = join(folder, 'site');
  const built = spawnSync(
    process.execPath,
    ['src/cli/keyfolio.mjs', 'build', '--content', content, '--out', out, '--lang', 'en'],
    { encoding: 'utf8' },
  );
  expect(existsSync(join(out, 'index.html')), built.stdout + built.stderr).toBe(true);
  const server = await serveSite(out, 0);
  const ids = await readdir(join(content, 'accounts'));
  expect(notOf(1, await sheetsOf(browser, byTurn(addressOf(server), ids, 'brief')))).toEqual([]);
  expect(notOf(1 + 9, await sheetsOf(browser, byTurn(addressOf(server), ids, 'briefing')))).toEqual([]);
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
}, 180_000);

it('prints only the agenda on one sheet when it is asked for', () =>
  visit(browser, '/accounts/bedrock-petroleum/reviews/', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: '打印议程' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['printing'])).toBe('agenda');
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page(?![a-z])/g)).toHaveLength(1);
  }));
