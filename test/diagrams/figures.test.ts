import { beforeAll, describe, expect, it } from 'vitest';
import { accountFigures, bookFigures, opportunityFigures } from '#core/diagrams/figures.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { loadLayout, type Layout } from '#core/diagrams/graphviz.ts';
import type { Book } from '#core/link/book.ts';
import type { Lang } from '#schemas/field.ts';
import { demoBook } from '../core/demo.ts';
import { ACCOUNTS, largeBook } from './large-book.ts';

let layout: Layout;
beforeAll(async () => {
  layout = await loadLayout();
});

/** Every picture of a book, those of one page together. */
function pagesOf(book: Book, lang: Lang): readonly (readonly Figure[])[] {
  const context = { book, asOf: '2026-11-16', lang, layout };
  return [
    bookFigures(context),
    ...[...book.accounts.values()].flatMap((plan) => [
      accountFigures(plan, context),
      ...[...plan.opportunities.values()].map((project) => opportunityFigures(plan, project, context)),
    ]),
  ];
}

/** What no picture may hold: numbers that are none, styles that the site's policy forbids, names used twice. */
function faults(figures: readonly Figure[]): readonly string[] {
  const names = figures.map(({ name }) => name);
  const ids = figures.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} twice`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
    ...figures.flatMap(({ name, title, says, svg, table }) => [
      ...(/NaN|undefined|Infinity| style=|<style|<script/.test(svg) ? [`${name}: a fault in the drawing`] : []),
      ...(title === '' || says === '' ? [`${name} says nothing`] : []),
      ...(table?.rows.some((row) => row.length !== table.head.length)
        ? [`${name}: a row that does not fit its head`]
        : []),
    ]),
  ];
}

describe('every picture', () => {
  it.each(['zh-CN', 'en'] as const)('of the demo book in %s is sound, and the same when drawn again', (lang) => {
    const book = demoBook();
    const pages = pagesOf(book, lang);
    expect(pages.flatMap((figures) => faults(figures))).toEqual([]);
    expect(pages.flat().length).toBe(173);
    expect(pagesOf(book, lang)).toEqual(pages);
  });

  it(`of ${ACCOUNTS} generated accounts is sound`, { timeout: 240_000 }, () => {
    const pages = pagesOf(largeBook(), 'zh-CN');
    expect(pages.flatMap((figures) => faults(figures))).toEqual([]);
    expect({ [ACCOUNTS]: pages.flat().length }).toEqual(ACCOUNTS === 500 ? { 500: 6383 } : { 100: 1280 });
  });
});
