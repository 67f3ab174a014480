/**
 * Prints the brief of every account of a generated book in both languages on A4 and on Letter, and says how many do
 * not take exactly one sheet. With `--longest` every field is as long as the schema allows.
 *
 *     node test/bench/briefs.ts [--accounts 500] [--seed 7] [--longest]
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addressOf, serveSite } from '#site/server.ts';
import { startBrowser } from '../site/browser.ts';
import { longestBook } from '../site/longest-book.ts';
import { notOf, sheetsOf } from '../site/printed.ts';
import { measure } from './measure.ts';
import { writeBook } from './write-book.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '500' },
    seed: { type: 'string', default: '7' },
    longest: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'keyfolio-briefs-'));
try {
  const content = join(folder, 'content');
  if (values.longest) {
    for (const [path, text] of longestBook()) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
  } else await writeBook(Number(values.accounts), Number(values.seed), content);
  const out = join(folder, 'site');
  measure(['src/cli/keyfolio.mjs', 'build', '--content', content, '--out', out], PROJECT);
  const server = await serveSite(out, 0);
  const browser = await startBrowser();
  const base = addressOf(server);
  const accounts = readdirSync(join(content, 'accounts'));
  const addresses = ['', 'en/'].flatMap((lang) => accounts.map((id) => `${base}${lang}accounts/${id}/brief/`));
  const sheets = await sheetsOf(browser, addresses);
  const wrong = notOf(1, sheets);
  process.stdout.write(`${sheets.size} briefs printed, ${wrong.length} not on one sheet\n${wrong.join('\n')}\n`);
  await browser.close();
  server.closeAllConnections();
  server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
