/**
 * Runs Lighthouse (mobile preset) on six page types of a built site and prints the scores beside the numbers to hold.
 * Lighthouse is fetched by npx, in this exact version: it brings more packages than the rest of the project, and only
 * this command needs it.
 *
 *     npm run build && npm run lighthouse [-- --site dist]
 */
import { execFile } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { parseArgs, promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { addressOf, serveSite } from '#site/server.ts';
import { chromium } from '../site/browser.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = [
  '/',
  '/accounts/bedrock-petroleum/',
  '/accounts/bedrock-petroleum/brief/',
  '/opportunities/',
  '/en/accounts/bedrock-petroleum/people/zhou-qiming/',
  '/tiers/a/',
] as const;
/** The scores to hold, of 100. */
const TARGETS = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof TARGETS;
const CATEGORIES: readonly Category[] = ['performance', 'accessibility', 'best-practices'];

/** The part of a report that is read here. */
interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

async function report(url: string): Promise<Report> {
  const { executablePath, args, env } = await chromium();
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${args.join(' ')}`,
    ],
    { env: { ...env, CHROME_PATH: executablePath }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report; // written by Lighthouse itself
}

/** Serves a site as a host does: text goes out compressed. */
async function serveCompressed(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const files = await serveSite(folder, 0);
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await fetch(new URL(path, addressOf(files)));
    const type = headers.get('content-type') ?? '';
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' });
    const packed = createGzip();
    packed.pipe(response);
    packed.end(body ? await buffer(body) : '');
  };
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const close = () => {
    for (const one of [server, files]) one.close();
  };
  return { address: addressOf(server), close };
}

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const { address, close } = await serveCompressed(values.site);
const rows: string[] = [];
for (const path of PAGES) {
  const { categories, audits } = await report(new URL(path, address).href);
  const scores = CATEGORIES.map((name) => Math.round((categories[name].score ?? 0) * 100));
  const times = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
    (audit) => audits[audit]?.displayValue ?? '–',
  );
  rows.push(`| ${[path, ...scores, ...times].join(' | ')} |`);
}
close();
process.stdout.write(
  [
    '| page | performance | accessibility | best practices | LCP | TBT | CLS |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
    `| to hold | ≥ ${CATEGORIES.map((name) => TARGETS[name]).join(' | ≥ ')} | | | |`,
    '',
  ].join('\n'),
);
