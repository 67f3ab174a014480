import { describe, expect, test } from 'vitest';
import { decodeTable } from '#core/import/decode-table.ts';
import { readTable } from '#core/import/read-table.ts';

const table = { columns: ['a', 'b'], rows: [{ line: 2, cells: ['1', '2'] }] };

describe('a table', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\r\n1\t2\r\n'],
    ['spaces around cells', ' a , b\n 1,2 \n'],
    ['empty lines', 'a,b\n1,2\n\n,\n\n'],
    ['quotes', '"a","b"\r\n"1","2"'],
  ])('with %s', (_, text) => {
    expect(readTable(text)).toEqual(table);
  });

  test('with a line that names the separator, which counts as a line', () => {
    expect(readTable('sep=;\r\na;b\r\n1,5;2\r\n')).toEqual({
      columns: ['a', 'b'],
      rows: [{ line: 3, cells: ['1,5', '2'] }],
    });
  });

  test('tells the line on which a row begins, behind cells of several lines', () => {
    expect(readTable('a,b\n"x\ny",2\n3,4\n')).toEqual({
      columns: ['a', 'b'],
      rows: [
        { line: 2, cells: ['x\ny', '2'] },
        { line: 4, cells: ['3', '4'] },
      ],
    });
  });

  test('is refused with a quotation mark that is not closed, and with more cells than names', () => {
    expect(readTable('a,b\n"1,2\n')).toMatchObject([{ line: 2, message: { en: expect.stringMatching(/not closed/) } }]);
    expect(readTable('a,b\n1,580,2\n')).toMatchObject([
      { line: 2, message: { en: expect.stringMatching(/^3 cells/) } },
    ]);
  });

  test('of nothing has no columns', () => {
    expect(readTable('')).toEqual({ columns: [], rows: [] });
  });
});

describe('the encoding of a table', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('is UTF-8, with or without its mark', () => {
    expect(decodeTable(utf8('金额'))).toEqual({ text: '金额', encoding: 'UTF-8' });
    expect(decodeTable(utf8('\ufeff金额'))).toEqual({ text: '金额', encoding: 'UTF-8' });
  });

  test('or GB18030, as Chinese spreadsheets write it', () => {
    expect(decodeTable(Uint8Array.of(0xbd, 0xf0, 0xb6, 0xee))).toEqual({ text: '金额', encoding: 'GB18030' });
  });

  test('or UTF-16 with its mark', () => {
    expect(decodeTable(Uint8Array.of(0xff, 0xfe, 0xd1, 0x91))).toEqual({ text: '金', encoding: 'UTF-16' });
  });

  test('or none: a spreadsheet file is no table', () => {
    expect(decodeTable(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff, 0xff))).toBeUndefined();
  });
});
