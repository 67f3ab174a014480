import Papa from 'papaparse';
import type { Text } from '#schemas/field.ts';

/** One row of a table with the line of the file that it begins on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table: the names of its columns, and its rows without empty ones. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What is wrong at a line of a table, perhaps in one column. */
export interface TableProblem {
  readonly line: number;
  readonly column?: string;
  readonly message: Text;
}

/** Most rows that a table may have. */
const MAX_ROWS = 100_000;

/**
 * Reads a table whose first line names its columns; cells are separated by commas, semicolons or tabs, and a line
 * `sep=;` that spreadsheets write may come first. Nothing but problems when a row cannot be cut into cells.
 */
export function readTable(text: string): Table | readonly TableProblem[] {
  const separator = /^sep=(.)\r?\n/i.exec(text);
  const start = separator?.[0].length ?? 0;
  const problems: TableProblem[] = [];
  const rows: TableRow[] = [];
  const lineOf = lineCounter(text, start);
  let from = 0;
  Papa.parse<string[]>(text.slice(start), {
    delimiter: separator?.[1] ?? separatorOf(text),
    step: ({ data, errors, meta }, parser) => {
      const line = lineOf(from);
      from = meta.cursor;
      const cells = data.map((cell) => cell.trim());
      if (errors.some(({ type }) => type === 'Quotes')) problems.push({ line, message: openQuote });
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      if (rows.length > MAX_ROWS) {
        problems.push({ line, message: tooManyRows });
        parser.abort();
      }
    },
  });
  const [head, ...body] = rows;
  const columns = head?.cells ?? [];
  for (const { line, cells } of body) {
    if (cells.slice(columns.length).some((cell) => cell !== ''))
      problems.push({ line, message: tooManyCells(cells.length, columns.length) });
  }
  return problems.length > 0 ? problems : { columns, rows: body };
}

/** What cuts the first line into the most cells. (Papaparse's own guess fails on tables of two columns.) */
function separatorOf(text: string): string {
  const cellsBy = (delimiter: string) => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [',', ';', '\t'].reduce((best, next) => (cellsBy(next) > cellsBy(best) ? next : best));
}

/** Tells lines of offsets that only grow. */
function lineCounter(text: string, start: number): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', at); end !== -1 && end < start + offset; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
    }
    return line;
  };
}

const openQuote: Text = {
  'zh-CN': '引号没有成对，这一行分不出单元格。',
  en: 'A quotation mark is not closed: the line cannot be cut into cells.',
};
const tooManyRows: Text = { 'zh-CN': `超过 ${MAX_ROWS} 行。`, en: `More than ${MAX_ROWS} rows.` };

function tooManyCells(found: number, expected: number): Text {
  return {
    'zh-CN': `有 ${found} 个单元格，表头只有 ${expected} 个。金额里有逗号时，单元格要加引号。`,
    en: `${found} cells, but the head names ${expected}. A cell that holds a comma must be quoted.`,
  };
}
