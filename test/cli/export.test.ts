import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { bookJson } from '#core/export/book-json.ts';
import { bookSchema } from '#core/export/book-schema.ts';
import { narrowed } from '#core/export/narrowed.ts';
import { workbookOf } from '#core/export/workbook.ts';
import type { List } from '#core/views/list/list.ts';
import { AS_OF, compileBook, edited } from '../core/book.ts';
import { demoBook } from '../core/demo.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

const late = edited('accounts/acme/goals.md', 'due: 2026-12-15', 'due: 2026-11-01');
const run = (folder: string, ...args: readonly string[]) => keyfolio(folder, ['export', ...args, '--as-of', AS_OF]);

interface Exported {
  readonly documents: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly [key: string]: unknown;
}

function exported(account?: string): Exported {
  const { draft: book, ...compilation } = compileBook(late);
  if (!book) throw new Error('the changed book has no settings');
  return JSON.parse(
    bookJson({ ...compilation, book, lang: 'en', ...(account !== undefined && { account }) }),
  ) as Exported;
}

describe('the book as JSON', () => {
  const { documents, ...head } = exported();

  test('says first what it is and as of when', () => {
    expect({ ...head, indicators: undefined }).toEqual({
      version: 1,
      asOf: AS_OF,
      language: 'en',
      company: 'Lantu',
      currency: 'CNY',
      findings: [],
      unchecked: [],
    });
  });

  test('holds every document with its front matter, its body and what the check found', () => {
    expect(documents['goals']).toMatchObject([
      {
        path: 'accounts/acme/goals.md',
        account: 'acme',
        data: { actions: { submit: { due: '2026-11-01', status: 'doing' } } },
        body: 'Two goals, three actions.',
        findings: [
          {
            rule: 'plan/action-overdue',
            severity: 'warning',
            line: 23,
            column: 10,
            message: 'The action `submit` is 15 days overdue.',
          },
        ],
      },
    ]);
    expect(documents['opportunity']?.map(({ name }) => name)).toEqual(['well', 'yard']);
  });

  test('holds what is computed of an account', () => {
    expect(documents['account']?.[0]?.['indicators']).toContainEqual({
      name: 'weighted-gap',
      label: 'Weighted relationship gap',
      unit: 'score',
      value: 17,
    });
  });

  test('of one account holds its documents only', () => {
    const one = exported('acme');
    expect([one['account'], one.documents['settings'], one.documents['person']?.length]).toEqual(['acme', [], 5]);
  });

  test('follows its schema, the demo book as well', () => {
    const demo = { book: demoBook(), asOf: AS_OF, diagnostics: [], unchecked: [], sources: new Map() };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const follows = ajv.compile(JSON.parse(bookSchema()) as object);
    const book = bookJson({ ...demo, lang: 'zh-CN' });
    for (const one of [exported(), exported('acme'), JSON.parse(book)]) {
      follows(one);
      expect(follows.errors).toBe(null);
    }
  });
});

const STAMP = new Date(`${AS_OF}T00:00:00Z`);
const list: List = {
  name: 'deals',
  title: 'Deals: a/b [1] and a title that is too long for a sheet',
  says: '',
  empty: '',
  columns: [
    { key: 'account', label: 'Account', kind: 'text' },
    { key: 'value', label: 'Value', kind: 'number', unit: 'CNY' },
    { key: 'close', label: 'Close', kind: 'day' },
    { key: 'next', label: '下一步', kind: 'wide' },
  ],
  rows: [
    {
      id: '1',
      cells: [
        { text: 'Acme', choices: [{ value: 'acme', label: 'Acme' }] },
        { text: '¥4M', sort: 4_000_000 },
        { text: '2027-03-15', small: 'in 119 days' },
        { text: '=HYPERLINK("https://x")', small: '@SUM' },
      ],
    },
    {
      id: '2',
      cells: [
        { text: '+1', choices: [{ value: 'plus', label: '+1' }] },
        { text: 'unknown' },
        { text: 'never', sort: '' },
        { text: '<b> & "quotes" \u0001 🀄' },
      ],
    },
  ],
};

describe('a workbook', () => {
  test('holds numbers as numbers, days as days and everything else as text, for another reader too', async () => {
    const workbook = Buffer.from(await workbookOf([list, { ...list, rows: [] }], STAMP));
    const sheets = await readExcelFile(workbook);
    expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
      [
        'Deals a b 1 and a title that is',
        [
          ['Account', 'Value (CNY)', 'Close', '下一步'],
          ['Acme', 4_000_000, new Date('2027-03-15T00:00:00Z'), '=HYPERLINK("https://x") (@SUM)'],
          ['+1', 'unknown', null, '<b> & "quotes" \u0001 🀄'],
        ],
      ],
      ['Deals a b 1 and a title that 2', [['Account', 'Value (CNY)', 'Close', '下一步']]],
    ]);
  });

  test('never holds a formula, and keeps text as text when somebody edits it', async () => {
    const { sheets } = await readXlsx(await workbookOf([list], STAMP), { readStyles: true });
    const [sheet] = sheets;
    const cells = [...(sheet?.cells ?? [])];
    expect(cells.filter(([, { formula }]) => formula !== undefined)).toEqual([]);
    const formats = Map.groupBy(cells, ([, { style }]) => style?.numFmt);
    expect([...formats].map(([format, of]) => [format, of.map(([at]) => at).join(' ')])).toEqual([
      ['@', '0,0 0,1 0,2 0,3 1,0 1,3 2,0 2,1 2,2 2,3'],
      ['yyyy-mm-dd', '1,2'],
    ]);
    expect({ ...sheet, rows: [], cells: [] }).toMatchObject({
      freezePane: { rows: 1 },
      autoFilter: { range: 'A1:D3' },
      columns: [{ width: 9 }, { width: 13 }, { width: 12 }, { width: 32 }],
    });
  });

  test('has the same bytes each time', async () => {
    const [once, again] = [await workbookOf([list], STAMP), await workbookOf([list], STAMP)];
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

test('a list of one account has its rows only; one that is not about accounts is left out', () => {
  expect(narrowed(list, 'acme')?.rows.map(({ id }) => id)).toEqual(['1']);
  expect(narrowed({ ...list, columns: list.columns.slice(1) }, 'acme')).toBe(undefined);
});

describe('keyfolio export', () => {
  const folder = bookFolder(late);

  test('csv writes a file for each list', async () => {
    expect(await run(folder, 'csv', '--out', 'lists', '--account', 'acme')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Wrote 12 files: lists\n',
    });
    expect(readdirSync(join(folder, 'lists')).sort().join(' ')).toBe(
      'accounts.csv actions.csv calendar-accounts.csv calendar.csv changes.csv closed.csv closing.csv findings.csv opportunities.csv people.csv re-justify.csv white-space.csv',
    );
    expect(readFileSync(join(folder, 'lists/people.csv'), 'utf8').split('\r\n')[0]).toBe(
      '\uFEFFName,Account,Roles,Layer,Stance,Influence,Weighted gap,Last contact,Contact overdue,What closes the gap,Owner,Covered by',
    );
  });

  test('ics prints a calendar, mermaid writes a file for each picture', async () => {
    expect((await run(folder, 'ics')).stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await run(folder, 'mermaid')).stderr).toMatch(/^Wrote \d+ files: export\/mermaid\n$/);
    expect(readFileSync(join(folder, 'export/mermaid/acme/influence.mmd'), 'utf8')).toMatch(/^flowchart/);
  });

  test('writes nothing of a book that cannot be read whole', async () => {
    const broken = bookFolder({ 'accounts/acme/people/max.md': '---\nname: Max\n---\n' });
    const { status, stdout, stderr } = await run(broken, 'json');
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([
      1,
      '',
      'error  schema/missing                    content/accounts/acme/people/max.md:1:1',
    ]);
  });

  test.each([
    [['xslx'], '没有形式“xslx”。是不是 `xlsx`？\nThere is no form "xslx". Did you mean `xlsx`?\n'],
    [
      ['json', '--account', 'acem'],
      '没有客户“acem”。是不是 `acme`？\nThere is no account "acem". Did you mean `acme`?\n',
    ],
    [
      ['csv', '--out', 'content/lists'],
      '--out 不能在 content 里：那里只放计划。\n--out must not be in content: that is for plans only.\n',
    ],
    [['ics', '--schema'], '--schema 只用于 json。\n--schema is for json only.\n'],
  ])('%j is explained', async (args, stderr) => {
    expect(await run(folder, ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('prints the schema without any book', async () => {
    const { status, stdout } = await keyfolio(emptyFolder(), ['export', 'json', '--schema']);
    expect([status, stdout]).toEqual([0, bookSchema()]);
  });
});
