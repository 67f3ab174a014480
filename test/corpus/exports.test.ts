import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import * as z from 'zod';
import { workbookOf } from '#core/export/workbook.ts';
import type { Lang } from '#schemas/field.ts';
import type { List } from '#core/views/list/list.ts';
import { csvOf } from '#site/csv.ts';
import { changesFeed } from '#site/feeds/atom.ts';
import { calendarFile } from '#site/feeds/ics.ts';
import { AS_OF } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const caseSchema = z.strictObject({ name: z.string(), cell: z.string(), csv: z.string() });
const CASES = z.array(caseSchema).parse(parse(readFileSync(new URL('k-exports.yaml', import.meta.url), 'utf8')));

/** A list whose rows hold the cells, as the only text and beside a number. */
const list: List = {
  name: 'cells',
  title: 'Cells',
  says: '',
  empty: '',
  columns: [
    { key: 'text', label: 'Text', kind: 'text' },
    { key: 'number', label: 'Number', kind: 'number' },
  ],
  rows: CASES.map(({ cell }, at) => ({ id: String(at), cells: [{ text: cell }, { text: '-5', sort: -5 }] })),
};

describe('a text of a plan in a file for spreadsheets', () => {
  const { data } = Papa.parse<string[]>(csvOf(list).replace('\ufeff', ''), { skipEmptyLines: true });
  test.each(CASES.map((row, at) => ({ ...row, at })))('$name', ({ csv, at }) => {
    expect(data[at + 1]).toEqual([csv, '-5']);
  });

  test('is text in a workbook, and numbers stay numbers', async () => {
    const workbook = await workbookOf([list], new Date(`${AS_OF}T00:00:00Z`));
    const [sheet] = await readExcelFile(Buffer.from(workbook));
    const types = new Set((sheet?.data ?? []).slice(1).map((row) => row.map((cell) => typeof cell).join(' ')));
    expect([...types]).toEqual(['string number']);
    expect(Buffer.from(workbook).includes('<f>')).toBe(false);
  });
});

describe('a text of a plan in a feed', () => {
  const { book } = acme();
  const site = { book, context: (lang: Lang) => ({ book, asOf: AS_OF, lang, diagnostics: [] }) };
  const link = (label: string) => ({ label, href: '/accounts/acme/' });

  test('is one text of one event in a calendar, whose lines are no longer than 75 bytes', () => {
    const entries = CASES.map(({ cell }, at) => ({
      id: `acme/${at}`,
      kind: 'action' as const,
      kindLabel: 'Action',
      isOverdue: false,
      what: link(cell),
      note: cell,
      account: link('Acme'),
      accountName: 'Acme',
      tier: 'A' as const,
    }));
    const file = calendarFile(site, 'en', 'Acme', entries);
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents();
    expect(events.map(({ name }) => name)).toEqual(CASES.map(() => 'vevent'));
    const names = new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name)));
    expect([...names]).toEqual(['uid', 'dtstamp', 'dtstart', 'summary', 'description', 'categories', 'transp']);
  });

  test('is one title of one entry in a feed of changes, which is well-formed XML', async () => {
    const rows = CASES.map(({ cell }) => ({
      date: AS_OF,
      accountId: 'acme',
      account: link('Acme'),
      tier: 'A' as const,
      kind: 'stage' as const,
      change: cell,
      text: cell,
      href: '/',
      value: 0,
    }));
    const feed = changesFeed(site, 'en', rows);
    expect((await validateXML({ xml: feed, normalization: 'format' })).errors).toEqual([]);
    expect(feed.match(/<entry>/g)).toHaveLength(CASES.length);
    expect(feed.match(/<title>/g)).toHaveLength(CASES.length + 1);
  });
});
