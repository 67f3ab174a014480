import { isCalendarDay } from '#schemas/primitives.ts';
import { writeXlsx, type Cell as SheetCell, type WriteSheet } from 'hucre/xlsx';
import { daysBetween, type Day } from '../calendar/day.ts';
import { displayWidth } from '../source/display-width.ts';
import type { Column, List } from '../views/list/list.ts';
import { fileValue, headOf } from './file-value.ts';

/** Narrowest and widest column, in characters. */
const WIDTHS = { least: 8, most: 60 } as const;
/** The longest name that a sheet may have, and what no such name may hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\\p{Cc}\s]+/gu;
/** As text, an edited cell stays text: what looks like a formula is none when somebody presses Enter on it. */
const AS_TEXT = '@';
const AS_DAY = 'yyyy-mm-dd';
/** Workbooks count days from here; no time zone can move them. */
const DAY_ZERO = '1899-12-30';
const HEAD = { font: { name: 'Calibri', size: 11, bold: true }, numFmt: AS_TEXT };

/**
 * Lists as a workbook, a sheet each: numbers are numbers and days are days, all else is text that never becomes a
 * formula. The head stays in sight and filters. The same lists with the same stamp give the same bytes.
 */
export async function workbookOf(lists: readonly List[], stamp: Date): Promise<Uint8Array> {
  const names = sheetNames(lists.map(({ title }) => title));
  return await writeXlsx({
    properties: { creator: 'Keyfolio', created: stamp, modified: stamp },
    sheets: lists.map((list, at) => sheetOf(list, names[at] ?? list.name)),
  });
}

function sheetOf({ columns, rows }: List, name: string): WriteSheet {
  const values = rows.map(({ cells }) => columns.map((column, at) => fileValue(column, cells[at])));
  const cells = new Map<string, Partial<SheetCell>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { value: headOf(column), type: 'string', style: HEAD });
    values.forEach((row, below) => cells.set(`${below + 1},${at}`, cellOf(column, row[at] ?? '')));
  });
  return {
    name,
    columns: columns.map((column, at) => ({ width: widthOf([headOf(column), ...values.map((row) => row[at] ?? '')]) })),
    rows: [columns.map(headOf), ...values],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
  };
}

function cellOf({ kind }: Column, value: string | number): Partial<SheetCell> {
  if (typeof value === 'number') return { value, type: 'number' };
  if (kind === 'day' && isCalendarDay(value))
    return { value: serial(value), type: 'number', style: { numFmt: AS_DAY } };
  return { value, type: 'string', style: { numFmt: AS_TEXT } };
}

function serial(day: Day): number {
  return daysBetween(DAY_ZERO, day);
}

/** As wide as the widest line in it. */
function widthOf(values: readonly (string | number)[]): number {
  const widest = Math.max(...values.flatMap((value) => String(value).split('\n').map(displayWidth)));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest + 2));
}

/** The letters of a column, counted from 1: A, Z, AA. */
function letters(column: number): string {
  const [rest, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + last)}`;
}

/** Names that sheets may have, each only once, whatever the case. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title
      .replace(NOT_IN_NAMES, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    let name = clean.slice(0, LONGEST_NAME).trim();
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) {
      const mark = ` ${nth}`;
      name = `${clean.slice(0, LONGEST_NAME - mark.length).trim()}${mark}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
