import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AS_OF } from '../core/book.ts';
import { JOINT_PLAN } from './edition-book.ts';
import { bookFolder, emptyFolder, keyfolio, type Run } from './run.ts';

const KEY = { KEYFOLIO_TRAINING_KEY: 'a secret of the test' };
const build = (folder: string, ...args: readonly string[]) =>
  keyfolio(folder, ['build', '--as-of', AS_OF, '--lang', 'en', ...args], KEY);

/** How a run ended, and the last line that it said. */
const endOf = (run: Run | undefined) => [run?.status, run?.stderr.split('\n').at(-2)];

/** A built site: its pages by address, and every other file. */
function siteIn(folder: string): { readonly pages: ReadonlyMap<string, string>; readonly files: readonly string[] } {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1)}`)
    .sort();
  const isPage = (path: string) => path.endsWith('.html');
  const pages = all
    .filter(isPage)
    .map((path) => [path.replace(/index\.html$/, ''), readFileSync(join(folder, path), 'utf8')] as const);
  return { pages: new Map(pages), files: all.filter((path) => !isPage(path)) };
}

/** Links of a site from its root that lead to no page and no file of it. */
function deadLinks({ pages, files }: ReturnType<typeof siteIn>): readonly string[] {
  const there = new Set([...pages.keys(), ...files]);
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/(?:href|src)="(\/[^"?#]*)/g)]
      .map(([, address = '']) => decodeURI(address))
      .filter((address) => !there.has(address))
      .map((address) => `${page} → ${address}`),
  );
}

/** Pages that do not say, in their language, which edition they are of: in the head, and on paper. */
function unnamed({ pages }: ReturnType<typeof siteIn>, zh: string, en: string): readonly string[] {
  return [...pages].flatMap(([page, html]) => {
    const name = page.startsWith('/en/') ? en : zh;
    const [, onPaper = ''] = /data-classification="([^"]*)"/.exec(html) ?? [];
    return onPaper.endsWith(name) && html.includes(`<small class="edition">${name}</small>`) ? [] : [page];
  });
}

describe('two editions of a book that are built at the same time', () => {
  let folder: string;
  let [training, customer]: (Run | undefined)[] = [];
  beforeAll(async () => {
    folder = bookFolder(JOINT_PLAN);
    [training, customer] = await Promise.all([
      build(folder, '--edition', 'training'),
      build(folder, '--edition', 'customer', '--account', 'acme'),
    ]);
  }, 180_000);

  test('each say where they are, and leave nothing else', () => {
    expect(endOf(training)).toEqual([0, expect.stringMatching(/^The site is in dist-training; \d+ /)]);
    expect(endOf(customer)).toEqual([0, 'The site is in dist-customer-acme.']);
    expect(readdirSync(folder).sort()).toEqual([
      '.dist-customer-acme-releases',
      '.dist-training-releases',
      'content',
      'dist-customer-acme',
      'dist-training',
    ]);
  });

  test('are never replaced by, or taken back to, one for other readers', async () => {
    const before = readFileSync(join(folder, 'dist-customer-acme/manifest.json'), 'utf8');
    const over = await build(folder, '--edition', 'executive', '--out', 'dist-customer-acme');
    expect(endOf(over)).toEqual([
      2,
      'dist-customer-acme is the site of --edition customer --account acme, which is for other readers; name another folder with --out.',
    ]);
    expect(endOf(await keyfolio(folder, ['rollback', '--out', 'dist-customer-acme']))).toEqual([
      2,
      'There is no release before the one in dist-customer-acme; the site is unchanged.',
    ]);
    expect(readFileSync(join(folder, 'dist-customer-acme/manifest.json'), 'utf8')).toBe(before);
  });

  test('the one for trainees names nobody of the book and leads nowhere else', () => {
    const site = siteIn(join(folder, 'dist-training'));
    expect(deadLinks(site)).toEqual([]);
    expect(unnamed(site, '培训版', 'Training edition')).toEqual([]);
    expect(
      [...site.pages].filter(([page, html]) => /acme|sign anything|secret of the test/i.test(page + html)),
    ).toEqual([]);
    expect(site.files.filter((path) => /\.ics$|\.atom$/.test(path))).toEqual([]);
    expect([...site.pages.keys()].filter((page) => /^\/(?:findings|changes|compliance)\//.test(page))).toEqual([]);
    const account = [...site.pages.keys()].find((page) => /^\/accounts\/[^/]+\/$/.test(page));
    expect(site.pages.get(account ?? '')).not.toContain('Open findings');
  });

  test('the one for a customer is the joint plan on one page, without search and what it needs', () => {
    const site = siteIn(join(folder, 'dist-customer-acme'));
    expect([...site.pages.keys()]).toEqual(['/404.html', '/en/', '/']);
    expect(site.files.filter((path) => !path.startsWith('/_assets/'))).toEqual([
      '/_headers',
      '/favicon.svg',
      '/manifest.json',
      '/theme.js',
    ]);
    expect(deadLinks(site)).toEqual([]);
    expect(unnamed(site, '客户版', 'Customer edition')).toEqual([]);
    const english = site.pages.get('/en/') ?? '';
    for (const text of ['Acme', 'Fewer stops.', 'First batch', 'Ann', 'Kim', '2026-12-10', '¥5K'])
      expect(english).toContain(text);
    expect(english).not.toContain('sign anything');
    const headers = readFileSync(join(folder, 'dist-customer-acme/_headers'), 'utf8');
    expect([...site.pages.values(), headers].join('')).not.toContain('wasm-unsafe-eval');
  });
});

describe('an edition of the demo book', () => {
  const demo = join(import.meta.dirname, '../../content');
  test('for executives has its findings, and no page kept for the team', async () => {
    const folder = emptyFolder();
    expect(endOf(await build(folder, '--content', demo, '--edition', 'executive'))).toEqual([
      0,
      expect.stringMatching(/^The site is in dist-executive; \d+ /),
    ]);
    const site = siteIn(join(folder, 'dist-executive'));
    expect(deadLinks(site)).toEqual([]);
    expect(unnamed(site, '高管版', 'Executive edition')).toEqual([]);
    expect(site.pages.get('/findings/')).toContain('<h1>');
    expect([...site.pages.keys()].filter((page) => /^\/(?:settings|changes|compliance|design)\//.test(page))).toEqual(
      [],
    );
  }, 180_000);

  test.runIf(import.meta.env.MODE === 'every')(
    'for trainees leads nowhere else',
    async () => {
      const folder = emptyFolder();
      expect(endOf(await build(folder, '--content', demo, '--edition', 'training'))[0]).toBe(0);
      const site = siteIn(join(folder, 'dist-training'));
      expect(deadLinks(site)).toEqual([]);
      expect(unnamed(site, '培训版', 'Training edition')).toEqual([]);
    },
    180_000,
  );
});

test('what an edition needs is asked for kindly, and nothing is published without it', async () => {
  const folder = bookFolder();
  const said = async (...args: readonly string[]) => {
    const { status, stderr } = await keyfolio(folder, ['build', '--as-of', AS_OF, ...args]);
    return [status, stderr.split('\n').at(-2)];
  };
  expect(await said('--edition', 'execuitve')).toEqual([
    2,
    'There is no edition "execuitve". Did you mean `executive`?',
  ]);
  expect(await said('--edition', 'customer')).toEqual([
    2,
    'The customer edition is for one account: name it with --account.',
  ]);
  expect(await said('--edition', 'customer', '--account', 'acne')).toEqual([
    2,
    'There is no account "acne". Did you mean `acme`?',
  ]);
  expect(await said('--edition', 'customer', '--account', '../acme')).toEqual([
    2,
    'There is no account "../acme": --account takes the name of a folder in accounts/.',
  ]);
  expect(await said('--edition', 'customer', '--account', 'acme')).toEqual([
    2,
    'Account acme has no joint plan, so its edition would be empty: write accounts/acme/joint-plan.md first.',
  ]);
  expect(await said('--account', 'acme')).toEqual([
    2,
    '--account belongs to the customer edition: --edition customer.',
  ]);
  expect(await said('--edition', 'training')).toEqual([
    2,
    'The environment variable KEYFOLIO_TRAINING_KEY is not set. The training edition draws its pseudonyms from it: set it to a secret of at least 16 characters and keep it safe; with the same secret the names stay the same.',
  ]);
  expect(endOf(await keyfolio(folder, ['rollback', '--out', 'public']))).toEqual([
    2,
    'There is no site in public yet.',
  ]);
  expect(readdirSync(folder).filter((name) => /^dist|public/.test(name))).toEqual([]);
});
