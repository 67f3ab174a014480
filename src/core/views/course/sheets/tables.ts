import { joined } from '../../../text/format.ts';
import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import type { ObjectShape, Shape } from '../../../validate/schema-shape.ts';
import { isProvenance } from '../../form/value.ts';
import type { SheetColumn, SheetLabel, SheetTable } from './model.ts';
import { codesOf, sheetColumn, sheetLabel, type SheetScope } from './space.ts';

type Fields = ObjectShape['fields'];

/** Widths of columns and of an upright sheet of paper between its margins, in mm. */
const WIDTHS: Readonly<Record<SheetColumn['width'], number>> = { narrow: 18, medium: 26, wide: 40, widest: 58 };
const PAPER = 182;
/** The names of rows. */
const ROW_NAMES = 38;
/** More rows than this have room for a line each, not for a sentence. */
const TALL_ROWS = 7;

/** A list of things with several fields each, or of named things: as many columns as the paper has room for. */
export function listTable(
  label: SheetLabel,
  fields: Fields,
  { rows, key }: { readonly rows: number; readonly key?: { readonly label: string; readonly hint: string } },
  scope: SheetScope,
): SheetTable {
  const named: SheetColumn[] = key
    ? [{ ...key, isRequired: true, ours: false, space: { form: 'line' }, width: 'medium' }]
    : [];
  const { columns, notes, height } = columnsOf(fields, named, PAPER, scope);
  return {
    type: 'table',
    ...label,
    columns,
    notes,
    height: rows > TALL_ROWS ? 'middle' : height,
    rows: Array.from({ length: rows }, () => ''),
  };
}

/** Things of one form side by side: a row for each. */
export function matrixTable(rows: readonly (readonly [string, ObjectShape])[], scope: SheetScope): SheetTable {
  const [first] = rows;
  const { columns, notes, height } = columnsOf(first?.[1].fields ?? [], [], PAPER - ROW_NAMES, scope);
  return {
    type: 'table',
    label: '',
    hint: '',
    isRequired: false,
    ours: false,
    columns,
    notes,
    height,
    rows: rows.map(([name, shape]) => sheetLabel(name, shape, scope.lang).label),
  };
}

/** The columns for which there is room, the required ones before all others; what is left out is named below. */
function columnsOf(
  fields: Fields,
  first: readonly SheetColumn[],
  room: number,
  scope: SheetScope,
): Pick<SheetTable, 'columns' | 'notes' | 'height'> {
  const words = worksheetWords(scope.lang);
  const own = fields.filter(([name]) => !isProvenance(name, fields));
  const sourced = own.length < fields.length;
  const all = own.map(([name, shape]) => ({ name, shape, column: sheetColumn(name, shape, scope) }));
  let left = room - widthOf(first) - (sourced ? WIDTHS.medium : 0);
  const taken = new Set<string>();
  for (const wanted of [true, false]) {
    for (const { name, column } of all) {
      if (column.isRequired !== wanted || taken.has(name)) continue;
      const width = WIDTHS[column.width];
      if (!wanted && width > left) continue;
      taken.add(name);
      left -= width;
    }
  }
  const shown = all.filter(({ name }) => taken.has(name));
  const others = all.filter(({ name }) => !taken.has(name)).map(({ column }) => column.label);
  const source: readonly SheetColumn[] = sourced
    ? [{ label: words.sourceColumn, hint: '', isRequired: true, ours: false, space: { form: 'line' }, width: 'medium' }]
    : [];
  const columns = [...first, ...shown.map(({ column }) => column), ...source];
  return {
    columns,
    notes: [
      ...[...first, ...shown.map(({ column }) => column)].flatMap(({ label, hint }) =>
        hint === '' ? [] : [words.codes(label, hint)],
      ),
      ...shown.flatMap(({ shape, column }) => codes(shape, column, scope)),
      ...(others.length > 0 ? [words.also(joined(others, scope.lang))] : []),
    ],
    height: columns.some(({ space }) => space.form === 'paragraph' || space.form === 'lines') ? 'tall' : 'middle',
  };
}

function codes(shape: Shape, { label }: SheetColumn, scope: SheetScope): readonly string[] {
  const values = codesOf(shape, scope);
  return values.length === 0 ? [] : [worksheetWords(scope.lang).codes(label, joined(values, scope.lang))];
}

function widthOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + WIDTHS[width], 0);
}
