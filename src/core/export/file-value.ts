import type { Cell, Column } from '../views/list/list.ts';

/**
 * What a file holds of a cell: what was meant, not what was shown. Numbers are numbers, days are `YYYY-MM-DD`, and the
 * smaller line of a sentence belongs to it: a next step is nothing without its day.
 */
export function fileValue({ kind }: Column, cell: Cell | undefined): string | number {
  if (!cell) return '';
  if (kind === 'number') return typeof cell.sort === 'number' ? cell.sort : cell.text;
  if (kind === 'day') return String(cell.sort ?? cell.text);
  return kind === 'wide' && cell.small !== undefined && cell.small !== '' ? `${cell.text} (${cell.small})` : cell.text;
}

/** The head of a column in a file: with what it counts in where cells on the page show it themselves. */
export function headOf({ label, unit }: Column): string {
  return unit === undefined ? label : `${label} (${unit})`;
}
