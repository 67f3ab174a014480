import { expect, test } from 'vitest';
import { rules } from '#core/rules/registry.ts';
import { projectCompilation } from '#core/edition/project-compilation.ts';
import { accountIndicators, bookIndicators } from '#core/measures/indicators/registry.ts';
import { nameIn } from '#core/text/names.ts';
import type { ViewContext } from '#core/views/context.ts';
import { findingRows } from '#core/views/findings.ts';
import { viewsOf } from '#core/views/indicators/value.ts';
import { findingsList } from '#core/views/lists/findings.ts';
import { shownText } from '#core/text/segments.ts';
import { readerNames } from '#core/views/reader-names.ts';
import { demo } from '../../core/demo.ts';

const LANGS = ['zh-CN', 'en'] as const;

/** The demo book as an edition's English readers see it. */
function seen(edition: 'team' | 'executive'): ViewContext {
  const { book, asOf, diagnostics } = projectCompilation(demo, edition);
  if (!book) throw new Error('The demo book has errors: run `npm run check`.');
  return { book, asOf, lang: 'en', edition, diagnostics };
}

const said = (context: ViewContext) =>
  findingRows(context).map(({ message, help }) =>
    [...message, ...help].map(({ text, stands }) => stands ?? text).join(''),
  );

/** Names that English readers know otherwise, where they stand by themselves. */
const asWritten = (context: ViewContext, texts: readonly string[]) => {
  const names = [...readerNames(context).keys()];
  expect(names).toContain('林淑芬');
  // A sentence of an author stays as it is written.
  return texts.filter((text) => names.some((name) => text.includes(name)) && !/，|。/.test(text));
};

test('English pages call everybody by the name that their readers know', () => {
  const context = seen('team');
  expect(asWritten(context, said(context))).toEqual([]);
  const inputs = [
    ...viewsOf(context, bookIndicators, context.book, [], ''),
    ...[...context.book.accounts.values()].flatMap((plan) => viewsOf(context, accountIndicators, plan, [], '')),
  ].flatMap(({ inputs: all }) => all.map(({ label, value }) => `${label}: ${value}`));
  expect(asWritten(context, inputs)).toEqual([]);
  expect(nameIn('en', { name: '林淑芬', otherName: 'Lin Shufen' })).toBe('Lin Shufen');
});

test.each(['team', 'executive'] as const)('no finding of the %s names a key where it means something', (edition) => {
  const keys = LANGS.flatMap((lang) =>
    findingRows({ ...seen(edition), lang }).flatMap(({ message }) =>
      message.flatMap(({ text, isCode, stands }) => (isCode && stands === undefined ? [text] : [])),
    ),
  );
  expect(keys.filter((key) => /^[a-z][\w.-]*$/.test(key) && !rules.some(({ name }) => name === key))).toEqual([]);
});

test('a meaning stands once: no bracket repeats it, and none holds only a key', () => {
  const texts = LANGS.flatMap((lang) =>
    findingRows({ ...seen('team'), lang }).map(({ message }) => shownText(message)),
  );
  expect(texts.filter((text) => /“([^”]+)”[（ (]+\1|[（(]“[^”]*”[）)]/.test(text))).toEqual([]);
  expect(texts).toContain('还没有“形象层”、“使用层”的人，也没有查明行动。');
});

test('executives read what is open and not how a file is mended, the accounts of the highest tier first', () => {
  const context = seen('executive');
  const rows = findingRows(context);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.flatMap(({ help }) => help)).toEqual([]);
  const tiers = findingsList(context).rows.map(({ cells }) => cells[3]?.badge ?? '');
  expect(tiers).toEqual(tiers.toSorted());
  expect(findingsList(context).says).toBe('What the plans leave open, the accounts of the highest tier first.');
});
