import Papa from 'papaparse';
import { fileValue, headOf } from '#core/export/file-value.ts';
import type { Cell, Column, List } from '#core/views/list/list.ts';

/**
 * The list as a file for spreadsheets: what was meant, not what was shown. Numbers and days are plain; a byte-order
 * mark tells spreadsheets that it is UTF-8.
 */
export function csvOf({ columns, rows }: List): string {
  const lines = [
    columns.map((column) => harmless(headOf(column))),
    ...rows.map(({ cells }) => columns.map((column, index) => valueOf(column, cells[index]))),
  ];
  return `\uFEFF${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

function valueOf(column: Column, cell: Cell | undefined): string | number {
  const value = fileValue(column, cell);
  return typeof value === 'number' ? value : harmless(value);
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before whatever could begin one, in half width or
 * full, small, raised or lowered, behind spaces, quotes and invisible characters too. A spreadsheet that separates by something other than commas
 * cuts cells apart, quotes or not, so the same goes for what follows a separator or a line break. (Papaparse's own guard
 * passes text of several lines and all of this.)
 */
export function harmless(text: string): string {
  return text.replace(/(?<=^|[;|\t\r\n])(?=[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−])/gu, "'");
}
