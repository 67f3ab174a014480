import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { urlOf } from '#core/address/url.ts';
import { teachingPages, type Book } from '#core/link/book.ts';
import { pinyinOf, typedPinyin } from '#core/text/pinyin.ts';
import { demoBook } from '../core/demo.ts';
import { startBrowser } from './browser.ts';
import { drawnQueries, type Query } from './search-queries.ts';
import { searchedPages, type SearchedPage } from './searched-pages.ts';
import { visit } from './visit.ts';

const ENGINE = join(import.meta.dirname, '../../src/client/search');
const book = demoBook();
const queries = drawnQueries(book);
/** The queries that are asked from the pages of a language: by turns, since both ask one engine; `--mode every` asks all of both. */
const askedFrom = (lang: 'zh-CN' | 'en') =>
  queries.filter((_, place) => import.meta.env.MODE === 'every' || (place % 2 === 0) === (lang === 'zh-CN'));

let browser: Browser;
let truth: readonly SearchedPage[];
beforeAll(async () => {
  browser = await startBrowser();
  truth = await visit(browser, '/404.html', async ({ page }) => {
    const files = await readdir(inject('siteFolder'), { recursive: true });
    const paths = files
      .filter((file) => basename(file) === 'index.html')
      .map((file) => `/${file.replaceAll('\\', '/').slice(0, -10)}`);
    return searchedPages(page, paths);
  });
});
afterAll(() => browser.close());

interface Found {
  readonly literal: readonly string[];
  readonly near: readonly string[];
}

/** Asks the very engine of the site: its modules are served beside the built pages. */
async function asked(page: Page, lang: 'zh-CN' | 'en', texts: readonly string[]): Promise<readonly Found[]> {
  const modules = '**/engine-under-test/*.ts';
  await page.route(modules, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    const source =
      file === 'start.ts'
        ? "import { answers } from './engine.ts';\nglobalThis.answers = answers;"
        : await readFile(join(ENGINE, file), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  await page.addScriptTag({ url: '/engine-under-test/start.ts', type: 'module' });
  // The index is read as readers read it, without this test in between.
  await page.unroute(modules);
  return page.evaluate(
    async ([questions, reader]) => {
      const { answers } = globalThis as unknown as typeof import('../../src/client/search/engine.ts');
      const found: { literal: string[]; near: string[] }[] = [];
      for (const text of questions) {
        const answer = { literal: [] as string[], near: [] as string[] };
        for await (const { literal, near } of answers(text, {}, reader)) {
          answer.literal = literal.map(({ path }) => path);
          answer.near = near.map(({ path }) => path);
        }
        found.push(answer);
      }
      return found;
    },
    [texts, lang] as const,
  );
}

/** The pages that hold every word of a query; a file's name leads to its own page. */
function trueFor({ text, from }: Query): readonly SearchedPage[] {
  const folded = text.normalize('NFKC').toLowerCase().trim();
  const words = from === 'two words' ? folded.split(' ') : [folded];
  return truth.filter(
    (page) =>
      page.isWhole &&
      (words.every((word) => page.text.includes(word)) || (from === 'file' && page.path.endsWith(`/${folded}/`))),
  );
}

/** The pages that hold a query in their text or in the names that lead to them. */
function saying({ text }: Query): ReadonlySet<string> {
  const words = text.normalize('NFKC').toLowerCase().split(' ');
  const pages = truth.filter((page) => words.every((word) => `${page.text} ${page.names}`.includes(word)));
  return new Set(pages.map(({ path }) => path));
}

/** The pages of which one must come first: those called so, else those whose name holds it, else any true page. */
function rightFirst(query: Query, pages: readonly SearchedPage[]): ReadonlySet<string> {
  const folded = query.text.normalize('NFKC').toLowerCase();
  const called = truth.filter(({ titles }) => titles.includes(folded));
  const named = truth.filter(({ titles }) => titles.some((title) => title.includes(folded)));
  const best = called.length > 0 ? called : named.length > 0 ? named : pages;
  return new Set(best.map(({ path }) => path));
}

describe.each([
  { from: '/', lang: 'zh-CN' },
  { from: '/en/', lang: 'en' },
] as const)('the search from $from', ({ from, lang }) => {
  it('finds the pages that say what was asked, the right one first', { timeout: 180_000 }, () =>
    visit(browser, from, async ({ page }) => {
      const mine = askedFrom(lang);
      const answers = await asked(
        page,
        lang,
        mine.map(({ text }) => text),
      );
      const rows = mine.flatMap((query, place) => {
        const pages = [...new Map(trueFor(query).map((one) => [one.path, one])).values()];
        const { literal = [], near = [] } = answers[place] ?? {};
        if (pages.length === 0) return [];
        const all = new Set([...literal, ...near]);
        const known = literal.filter((path) => truth.some((one) => one.path === path && one.isWhole));
        const said = saying(query);
        const right = known.filter((path) => said.has(path));
        return {
          query,
          pages: pages.length,
          missed: pages.flatMap(({ path }) => (all.has(path) ? [] : path)),
          hits: pages.filter(({ path }) => all.has(path)).length,
          precision: known.length === 0 ? 1 : right.length / known.length,
          isFirstRight: rightFirst(query, pages).has([...literal, ...near][0] ?? ''),
        };
      });
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const figures = {
        queries: rows.length,
        recall: mean(rows.map(({ hits, pages }) => hits / pages)),
        precision: mean(rows.map(({ precision }) => precision)),
        firstRight: mean(rows.map(({ isFirstRight }) => Number(isFirstRight))),
      };
      console.info(`search from ${from}`, figures);
      expect(queries.length).toBeGreaterThanOrEqual(120);
      expect(rows.length).toBeGreaterThanOrEqual(mine.length * 0.9);
      expect(rows.filter(({ hits }) => hits === 0)).toEqual([]);
      const short = rows.filter((row) => row.hits < row.pages || !row.isFirstRight);
      expect(figures.recall, JSON.stringify(short)).toBeGreaterThanOrEqual(0.99);
      expect(figures.firstRight, JSON.stringify(short)).toBeGreaterThanOrEqual(0.95);
    }),
  );
});

/** Every word of the glossary and every page that teaches, with the ways in which people ask for it. */
function namedThings({
  terms,
  ...rest
}: Book): readonly { readonly path: string; readonly asked: readonly string[] }[] {
  const pages = teachingPages({ terms, ...rest }).filter(({ original }) => original.kind !== 'course');
  return [
    ...[...terms.values()].map((term) => ({
      path: urlOf('zh-CN', term),
      asked: [term.data.zh, term.data.en, ...typedPinyin(term.data.pinyin)],
    })),
    ...pages.map(({ original, english }) => ({
      path: urlOf('zh-CN', original),
      asked: [
        original.data.title,
        english?.data.title ?? original.data.title,
        ...typedPinyin(pinyinOf(original.data.title)),
      ],
    })),
  ];
}

it('finds every term and every lesson by its Chinese, its English and its pinyin', { timeout: 300_000 }, () =>
  visit(browser, '/', async ({ page }) => {
    // Each run asks for every eighth; `--mode every` asks for all.
    const things = namedThings(book).filter((_, place) => import.meta.env.MODE === 'every' || place % 8 === 0);
    const questions = things.flatMap((thing) => thing.asked.map((text) => ({ text, path: thing.path })));
    const answers = await asked(
      page,
      'zh-CN',
      questions.map(({ text }) => text),
    );
    const missed = questions.filter(({ path }, place) => !answers[place]?.literal.includes(path));
    expect(missed).toEqual([]);
    expect(questions.length).toBeGreaterThan(100);
  }),
);
