import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import type { ObjectShape, Shape } from '../../../validate/schema-shape.ts';
import { isProvenance } from '../../form/value.ts';
import type { SheetBlock, SheetField } from './model.ts';
import { rowsOf } from './rows.ts';
import { sheetField, sheetLabel, type FormScope } from './space.ts';
import { listTable, matrixTable } from './tables.ts';

type Fields = ObjectShape['fields'];
type ObjectField = readonly [name: string, shape: ObjectShape];

/** The empty form of a document: single values first, then the groups and tables, those that it cannot be without before the others. */
export function formBlocks(fields: Fields, scope: FormScope): readonly SheetBlock[] {
  const blocks = blocksIn(fields, scope);
  const values = blocks.flatMap((block) => (block.type === 'fields' ? block.fields : []));
  const rest = blocks.filter(({ type }) => type !== 'fields');
  const isNeeded = (block: SheetBlock) => 'isRequired' in block && block.isRequired;
  return [...fieldsBlock(values), ...rest.filter(isNeeded), ...rest.filter((block) => !isNeeded(block))];
}

/** The fields of a group in the order of the schema. */
function blocksIn(fields: Fields, scope: FormScope): readonly SheetBlock[] {
  const own = fields.filter(([name]) => !isProvenance(name, fields));
  const blocks: SheetBlock[] = [];
  let values: SheetField[] = [];
  for (const run of runsOf(own)) {
    const [first] = run;
    if (!first) continue;
    const [name, shape] = first;
    const value = run.length > 1 ? undefined : valueOf(name, shape, scope);
    if (value) {
      values.push(value);
      continue;
    }
    blocks.push(...fieldsBlock(values));
    values = [];
    if (run.length > 1) blocks.push(matrixTable(run as readonly ObjectField[], scope)); // a run of objects, by `runsOf`
    else blocks.push(...blockOf(name, shape, scope));
  }
  return [...blocks, ...fieldsBlock(values)];
}

/** A place to write a single value or a claim; nothing for what holds more. */
function valueOf(name: string, shape: Shape, scope: FormScope): SheetField | undefined {
  if (isClaim(shape)) {
    return { ...sheetLabel(name, shape, scope.lang), space: { form: 'paragraph' }, wide: true, sourced: true };
  }
  return isWritten(shape) ? sheetField(name, shape, scope) : undefined;
}

/** What needs a line of its own stands behind the short fields. */
function fieldsBlock(fields: readonly SheetField[]): readonly SheetBlock[] {
  if (fields.length === 0) return [];
  return [{ type: 'fields', fields: [...fields.filter(({ wide }) => !wide), ...fields.filter(({ wide }) => wide)] }];
}

/** A list, a record or a group of fields under its name. */
function blockOf(name: string, shape: Shape, scope: FormScope): readonly SheetBlock[] {
  const label = sheetLabel(name, shape, scope.lang);
  if (shape.type === 'object') {
    const blocks = blocksIn(shape.fields, scope);
    const sourced = isProvenance('source', shape.fields);
    const [only] = blocks;
    // A matrix that is all of a group needs no heading above its own.
    if (blocks.length === 1 && only?.type === 'table' && only.label === '') return [{ ...only, ...label }];
    return [{ type: 'group', ...label, blocks, sourced }];
  }
  if (shape.type === 'list' && shape.item.type === 'object') {
    return [listTable(label, shape.item.fields, { rows: rowsOf(scope.kind, name, shape.min > 0) }, scope)];
  }
  if (shape.type === 'record' && shape.item.type === 'object') {
    const { keys, item } = shape;
    if (keys.choices) {
      const rows = Object.values(keys.choices).map((text): ObjectField => ['', { ...item, meta: { label: text } }]);
      return [{ ...matrixTable(rows, scope), ...label }];
    }
    const words = worksheetWords(scope.lang);
    return [
      listTable(
        label,
        item.fields,
        { rows: rowsOf(scope.kind, name, true), key: { label: words.key, hint: words.keyHint } },
        scope,
      ),
    ];
  }
  return [];
}

/** Fields one by one, but objects of one form that follow each other together. */
function runsOf(fields: Fields): readonly (readonly (readonly [string, Shape])[])[] {
  const runs: (readonly [string, Shape])[][] = [];
  let before = '';
  for (const field of fields) {
    const form = formOf(field[1]);
    const last = runs.at(-1);
    if (form !== '' && form === before && last) last.push(field);
    else runs.push([field]);
    before = form;
  }
  return runs;
}

/** The names of an object's fields; empty for all else, and for objects that hold more than single values. */
function formOf(shape: Shape): string {
  if (shape.type !== 'object' || !shape.fields.every(([, field]) => isWritten(field))) return '';
  return shape.fields.map(([name]) => name).join(' ');
}

function isWritten(shape: Shape): boolean {
  if (shape.type === 'list') return isWritten(shape.item);
  return shape.type !== 'object' && shape.type !== 'record';
}

/** One sentence with its source. */
function isClaim(shape: Shape): shape is ObjectShape {
  if (shape.type !== 'object') return false;
  const own = shape.fields.filter(([name]) => !isProvenance(name, shape.fields));
  return own.length === 1 && own.length < shape.fields.length;
}
