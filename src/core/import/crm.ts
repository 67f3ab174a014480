import { kinds } from '#schemas/index.ts';
import type { Text } from '#schemas/field.ts';
import { excerpt } from '../diagnostics/collector.ts';
import { editFrontMatter } from '../edit/front-matter.ts';
import { putInOrder } from '../edit/put-in-order.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { ID } from './columns.ts';
import { readCell, type PeopleByName } from './read-cell.ts';
import type { Table, TableProblem, TableRow } from './read-table.ts';

const { schema } = kinds.opportunity;
const { shape } = schema;

/** One field of one file that the table would change. */
export interface FieldChange {
  readonly file: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: string | number | boolean;
}

/** What a table would change, or what is wrong with it; then nothing changes. */
export interface CrmImport {
  readonly problems: readonly TableProblem[];
  readonly changes: readonly FieldChange[];
  /** The new texts of files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Rows whose number no file has. */
  readonly strangers: readonly { readonly line: number; readonly id: string }[];
  /** Opportunities with a number that no row has. */
  readonly absent: readonly { readonly file: string; readonly id: string }[];
}

/**
 * Compares a CRM's opportunities with those of the book, by the CRM's number. An empty cell changes nothing; whatever
 * the columns do not name stays in its file to the letter. No file is ever made.
 */
export function importCrm(
  documents: readonly ParsedDocument[],
  table: Table,
  at: ReadonlyMap<string, number>,
): CrmImport {
  const opportunities = documents.filter(({ kind }) => kind === 'opportunity');
  const rows = rowsById(table, at.get(ID) ?? 0);
  const files = filesById(opportunities);
  const people = peopleByName(documents);
  const problems = [...rows.problems, ...files.problems];
  const changes: FieldChange[] = [];
  for (const [id, row] of rows.byId) {
    const document = files.byId.get(id);
    if (!document) continue;
    for (const [field, index] of at) {
      const cell = row.cells[index] ?? '';
      if (field === ID || cell === '') continue;
      const column = table.columns[index] ?? '';
      const read = readCell(cell, column, shape[field as keyof typeof shape], people);
      if ('wrong' in read) problems.push({ line: row.line, column, message: read.wrong });
      else if (document.front.value[field] !== read.value)
        changes.push({ file: document.path, field, before: document.front.value[field], after: read.value });
    }
  }
  problems.sort((a, b) => a.line - b.line);
  return {
    problems,
    changes,
    texts: problems.length > 0 ? new Map() : textsOf(opportunities, changes),
    strangers: [...rows.byId].flatMap(([id, { line }]) => (files.byId.has(id) ? [] : [{ line, id }])),
    absent: [...files.byId].flatMap(([id, { path }]) => (rows.byId.has(id) ? [] : [{ file: path, id }])),
  };
}

function textsOf(documents: readonly ParsedDocument[], changes: readonly FieldChange[]): ReadonlyMap<string, string> {
  const byFile = Map.groupBy(changes, ({ file }) => file);
  const texts = new Map<string, string>();
  for (const document of documents) {
    const own = byFile.get(document.path) ?? [];
    if (own.length === 0) continue;
    const edited = editFrontMatter(document, (front) => {
      for (const { field, after } of own) putInOrder(front, schema, field, after);
    });
    if (edited.kind === 'unreadable') throw new Error(`${document.path} was read and cannot be edited.`);
    texts.set(document.path, edited.text);
  }
  return texts;
}

function rowsById({ rows }: Table, index: number) {
  const byId = new Map<string, TableRow>();
  const problems: TableProblem[] = [];
  for (const row of rows) {
    const id = row.cells[index] ?? '';
    const first = byId.get(id);
    if (id === '') problems.push({ line: row.line, message: noId });
    else if (first) problems.push({ line: row.line, message: twoRows(id, first.line, row.line) });
    else byId.set(id, row);
  }
  return { byId, problems };
}

function filesById(documents: readonly ParsedDocument[]) {
  const byId = new Map<string, ParsedDocument>();
  const problems: TableProblem[] = [];
  for (const document of documents) {
    const written = document.front.value[ID];
    // A number without quotes is a number to YAML; other values are errors that a check names.
    if (typeof written !== 'string' && typeof written !== 'number') continue;
    const id = String(written);
    const first = byId.get(id);
    if (first) problems.push({ line: 0, message: twoFiles(id, first.path, document.path) });
    else byId.set(id, document);
  }
  return { byId, problems };
}

/** Members by file name and by what they are called; a name that two of them have stands for nobody. */
function peopleByName(documents: readonly ParsedDocument[]): PeopleByName {
  const named = documents
    .filter(({ kind }) => kind === 'member')
    .flatMap(({ name, front }) =>
      [name, front.value['name'], front.value['otherName']].flatMap((word) =>
        typeof word === 'string' ? [[word, name] as const] : [],
      ),
    );
  const byName = Map.groupBy(named, ([word]) => word);
  return new Map(
    [...byName].flatMap(([word, [only, ...more]]) => (only && more.length === 0 ? [[word, only[1]]] : [])),
  );
}

const noId: Text = { 'zh-CN': '这一行没有 CRM 编号。', en: 'The row has no CRM number.' };

function twoRows(id: string, first: number, second: number): Text {
  return {
    'zh-CN': `第 ${first} 行和第 ${second} 行都是 \`${excerpt(id)}\`；一个商机只能有一行。`,
    en: `Lines ${first} and ${second} are both \`${excerpt(id)}\`; an opportunity has one row.`,
  };
}

function twoFiles(id: string, first: string, second: string): Text {
  return {
    'zh-CN': `\`${first}\` 和 \`${second}\` 的 \`crmId\` 都是 \`${excerpt(id)}\`；改正其中一个。`,
    en: `\`${first}\` and \`${second}\` both have the \`crmId\` \`${excerpt(id)}\`; correct one.`,
  };
}
