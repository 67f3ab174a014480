import { siteWords } from '../../text/site-words.ts';
import type { ObjectShape, Shape } from '../../validate/schema-shape.ts';
import type { Block, Card, Column, Labelled, Value } from './model.ts';
import type { FormScope } from './references.ts';
import { inTable, isProvenance, isShort, isValue, provenanceOf, provenanceValue, valueOf } from './value.ts';

type Fields = ObjectShape['fields'];
type Data = Readonly<Record<string, unknown>>;

/** A table with more columns than this, or with more columns of sentences, cannot be read. */
const MOST_COLUMNS = 10;
const MOST_SENTENCES = 3;

/** A list of objects: lines when each says one thing, a table when they are flat and few columns do, else cards. */
export function listBlock(
  scope: FormScope,
  labelled: Labelled,
  fields: Fields,
  items: readonly Data[],
  blocksOf: (scope: FormScope, fields: Fields, data: Data) => readonly Block[],
): readonly Block[] {
  if (items.length === 0) return [];
  if (fields.length === 1) {
    const [name, shape] = fields[0] ?? ['', undefined];
    const pieces = items.flatMap((item) => (shape && valueOf(scope, shape, item[name])?.pieces) ?? []);
    return pieces.length === 0 ? [] : [{ type: 'rows', values: [{ ...labelled, value: { form: 'lines', pieces } }] }];
  }
  if (fields.every(([, shape]) => isValue(shape))) {
    const table = tableOf(scope, fields, items);
    const sentences = table.columns.filter(({ form }) => form === 'wide').length;
    if (table.columns.length <= MOST_COLUMNS && sentences <= MOST_SENTENCES)
      return [{ ...labelled, type: 'table', ...table }];
  }
  return [{ ...labelled, type: 'cards', cards: items.map((item) => cardOf(scope, fields, item, blocksOf)) }];
}

/** An object whose fields all hold the same: one line each, by the field's name; nothing for other objects. */
export function matrixBlock(
  scope: FormScope,
  labelled: Labelled,
  fields: Fields,
  data: Data,
): readonly Block[] | undefined {
  const [, first] = fields[0] ?? [];
  if (fields.length < 2 || first?.type !== 'object' || !first.fields.every(([, shape]) => isValue(shape)))
    return undefined;
  const names = first.fields.map(([name]) => name).join();
  const isMatrix = fields.every(
    ([, shape]) => shape.type === 'object' && shape.fields.map(([name]) => name).join() === names,
  );
  if (!isMatrix) return undefined;
  const items = fields.map(([name]) => (data[name] ?? {}) as Data); // the schema took the data
  if (items.every((item) => Object.keys(item).length === 0)) return [];
  const { columns, rows } = tableOf(scope, first.fields, items);
  return [
    {
      ...labelled,
      type: 'table',
      columns: [{ label: '', ours: false, form: 'short' }, ...columns],
      rows: rows.map((cells, index) => [rowName(fields[index], scope), ...cells]),
    },
  ];
}

function rowName(field: Fields[number] | undefined, { context }: FormScope): Value {
  const [name = '', shape] = field ?? [];
  return { form: 'words', pieces: [{ text: shape?.meta.label?.[context.lang] ?? name }] };
}

/** The columns that hold something, and their cells. */
function tableOf(scope: FormScope, fields: Fields, items: readonly Data[]): Pick<TableBlock, 'columns' | 'rows'> {
  const { lang } = scope.context;
  const columns = fields
    .filter(([name]) => !isProvenance(name, fields))
    .map(([name, shape]): { readonly column: Column; readonly cells: readonly (Value | undefined)[] } => {
      const cells = items.map((item) => {
        const value = valueOf(scope, shape, item[name]);
        return value && inTable(value, item[name]);
      });
      return {
        column: { label: shape.meta.label?.[lang] ?? name, ours: shape.meta.ours === true, form: formOf(shape, cells) },
        cells,
      };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  if (isProvenance('source', fields)) {
    const cells = items.map((item) => {
      const provenance = provenanceOf(scope, fields, item);
      return provenance && provenanceValue(scope, provenance);
    });
    columns.push({ column: { label: siteWords(lang).source, ours: false, form: 'wide' }, cells });
  }
  return {
    columns: columns.map(({ column }) => column),
    rows: items.map((_, index) => columns.map(({ cells }) => cells[index])),
  };
}

type TableBlock = Extract<Block, { type: 'table' }>;

function formOf(shape: Shape, cells: readonly (Value | undefined)[]): Column['form'] {
  if (shape.type === 'number') return 'figure';
  return cells.every((cell) => cell === undefined || isShort(cell)) ? 'short' : 'wide';
}

/** One thing under its first field, which names it. */
function cardOf(
  scope: FormScope,
  fields: Fields,
  item: Data,
  blocksOf: (scope: FormScope, fields: Fields, data: Data) => readonly Block[],
): Card {
  const [title, ...rest] = fields;
  const provenance = provenanceOf(scope, fields, item);
  return {
    title: (title && valueOf(scope, title[1], item[title[0]])) ?? { form: 'words', pieces: [] },
    blocks: blocksOf(scope, rest, item),
    ...(provenance && { provenance }),
  };
}
