import { kinds } from '#schemas/index.ts';
import type { Text } from '#schemas/field.ts';
import { excerpt } from '../diagnostics/collector.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { metaOf } from '../validate/schema-walk.ts';
import { kindOf } from './read-cell.ts';

const { shape } = kinds.opportunity.schema;

/** The field by which rows and files find each other. */
export const ID = 'crmId';

/** Fields of an opportunity that one cell can hold, besides the number in the CRM. */
export const FIELDS: readonly string[] = Object.entries(shape).flatMap(([key, schema]) =>
  key !== ID && kindOf(schema) !== undefined ? [key] : [],
);

/** Which column holds which field, by the field; or why that cannot be told. */
export type Columns = { readonly at: ReadonlyMap<string, number> } | { readonly wrong: Text };

/** What the user says about columns. */
export interface ColumnWishes {
  /** Columns by field, from `--map`. */
  readonly maps: ReadonlyMap<string, string>;
  /** The fields to write, from `--fields`; without it those of `maps`. No field is written that nobody named. */
  readonly fields?: readonly string[] | undefined;
}

/** Finds the columns of the fields that the user names: as `maps` says, else by the field's key or label. */
export function findColumns(columns: readonly string[], { maps, fields }: ColumnWishes): Columns {
  for (const key of [...maps.keys(), ...(fields ?? [])])
    if (key !== ID && !FIELDS.includes(key)) return { wrong: unknownField(key) };
  if (fields?.includes(ID)) return { wrong: idIsKept };
  const wanted = fields ?? [...maps.keys()].filter((key) => key !== ID);
  if (wanted.length === 0) return { wrong: nothingToWrite(columns) };
  const at = new Map<string, number>();
  for (const key of [ID, ...wanted]) {
    const asked = maps.get(key);
    const named = asked === undefined ? namesOf(key) : [asked];
    const found = columns.flatMap((column, index) =>
      named.includes(asked === undefined ? plain(column) : column) ? [index] : [],
    );
    const [first] = found;
    if (found.length > 1) return { wrong: twice(columns[first ?? 0] ?? '') };
    if (first !== undefined) at.set(key, first);
    else if (asked !== undefined) return { wrong: unknownColumn(asked, columns) };
    else return { wrong: noColumn(key, columns) };
  }
  return { at };
}

function namesOf(key: string): readonly string[] {
  const { label } = metaOf(shape[key as keyof typeof shape]);
  return [key, ...(label ? [label['zh-CN'], label.en] : [])].map(plain);
}

/** The name of a column without its unit. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s*\([^()]*\)$/, '')
    .toLowerCase();
}

function unknownField(key: string): Text {
  const near = didYouMean(key, [ID, ...FIELDS]);
  return {
    'zh-CN': `没有能从表格写入的字段“${excerpt(key)}”。${near?.['zh-CN'] ?? ''}`,
    en: `No field "${excerpt(key)}" can be written from a table. ${near?.en ?? ''}`,
  };
}

function unknownColumn(column: string, columns: readonly string[]): Text {
  const near = didYouMean(column, columns);
  return {
    'zh-CN': `表格里没有列“${excerpt(column)}”。${near?.['zh-CN'] ?? ''}${found(columns)['zh-CN']}`,
    en: `The table has no column "${excerpt(column)}". ${near?.en ?? ''} ${found(columns).en}`,
  };
}

function noColumn(key: string, columns: readonly string[]): Text {
  return {
    'zh-CN': `没有列对应 \`${key}\`：加上 --map ${key}=<列名>。${found(columns)['zh-CN']}`,
    en: `No column is called as \`${key}\` is: add --map ${key}=<column>. ${found(columns).en}`,
  };
}

function nothingToWrite(columns: readonly string[]): Text {
  return {
    'zh-CN': `写哪些字段？例如 --fields value,stage，或 --map value=<列名>。${found(columns)['zh-CN']}`,
    en: `Which fields are to be written? Such as --fields value,stage, or --map value=<column>. ${found(columns).en}`,
  };
}

function twice(column: string): Text {
  return {
    'zh-CN': `有两列都对应“${excerpt(column)}”：改名，或用 --map 指明。`,
    en: `Two columns answer to "${excerpt(column)}": rename one, or name it with --map.`,
  };
}

function found(columns: readonly string[]): Text {
  const names = columns.map((column) => `“${excerpt(column)}”`);
  return { 'zh-CN': `表格的列：${names.join('、')}。`, en: `Columns found: ${names.join(', ')}.` };
}

const idIsKept: Text = {
  'zh-CN': '`crmId` 用来对上文件，不能写入。',
  en: '`crmId` finds the file and is not written.',
};
