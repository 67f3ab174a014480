import type * as z from 'zod';
import type { Text } from '#schemas/field.ts';
import { dayMeant, isCalendarDay } from '#schemas/primitives.ts';
import { excerpt, quoted } from '../diagnostics/collector.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { choiceMeant } from '../validate/choice-meant.ts';
import { metaOf, unwrap } from '../validate/schema-walk.ts';
import { readAmount } from './read-amount.ts';

/** A value for a field, or what is wrong with the cell. */
export type CellValue = { readonly value: string | number | boolean } | { readonly wrong: Text };

/** Files of people by what they are called, in either language. */
export type PeopleByName = ReadonlyMap<string, string>;

/** Reads a cell as the field wants it. What it becomes, the schema of the field accepts. */
export function readCell(cell: string, column: string, schema: z.core.$ZodType, people: PeopleByName): CellValue {
  const read = meaning(cell, column, schema, people);
  if ('wrong' in read) return read;
  const { success } = (schema as z.ZodType).safeParse(read.value);
  return success ? read : { wrong: refused(cell) };
}

function meaning(cell: string, column: string, schema: z.core.$ZodType, people: PeopleByName): CellValue {
  const { day, choices, ref } = metaOf(schema);
  if (day) return readDay(cell);
  if (choices) {
    const value = choiceMeant(cell, Object.keys(choices), choices);
    return value === undefined ? { wrong: noChoice(cell, Object.keys(choices)) } : { value };
  }
  if (ref) {
    const value = people.get(cell) ?? people.get(cell.toLowerCase());
    return value === undefined ? { wrong: nobody(cell, [...people.keys()]) } : { value };
  }
  switch (kindOf(schema)) {
    case 'number': {
      const value = readAmount(cell.replace(/[%％]$/, ''), column);
      return value === undefined ? { wrong: noNumber(cell) } : { value };
    }
    case 'boolean': {
      const value = TRUTH.get(cell.toLowerCase());
      return value === undefined ? { wrong: noChoice(cell, ['是', '否', 'yes', 'no']) } : { value };
    }
    default:
      return { value: cell };
  }
}

/** What a field holds, when one cell can say it. */
export function kindOf(schema: z.core.$ZodType): 'number' | 'boolean' | 'text' | undefined {
  const inner = unwrap(schema);
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  const { type } = inner._zod.def;
  if (type === 'number' || type === 'boolean') return type;
  return type === 'string' || type === 'enum' ? 'text' : undefined;
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['是', 'yes', 'true', 'y', '1', '√'].map((word) => [word, true] as const),
  ...['否', 'no', 'false', 'n', '0', '×'].map((word) => [word, false] as const),
]);

/** A day, with or without midnight behind it. */
function readDay(cell: string): CellValue {
  const text = cell.normalize('NFKC').replace(/[ T]0?0:00(?::00(?:\.0+)?)?Z?$/, '');
  const value = isCalendarDay(text) ? text : dayMeant(text);
  if (value !== undefined) return { value };
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return { wrong: serialNumber(cell) };
  return { wrong: noDay(cell) };
}

function serialNumber(cell: string): Text {
  return {
    'zh-CN': `\`${cell}\` 是表格软件内部的日期序号，两种软件的起点不同。把这一列设为日期格式（2026-01-05）再导出。`,
    en: `\`${cell}\` is the number by which a spreadsheet counts days, and they do not count alike. Format the column as a date (2026-01-05) and export again.`,
  };
}

function noDay(cell: string): Text {
  return {
    'zh-CN': `\`${excerpt(cell)}\` 不是能确定的日期；写成 年-月-日，例如 2026-01-05 或 2026/1/5。`,
    en: `\`${excerpt(cell)}\` is not a day that can be told for certain; write year-month-day, such as 2026-01-05 or 2026/1/5.`,
  };
}

function noNumber(cell: string): Text {
  return {
    'zh-CN': `\`${excerpt(cell)}\` 不是能确定的数；写成 15800000、15,800,000 或 1,580万。`,
    en: `\`${excerpt(cell)}\` is not a number that can be told for certain; write 15800000 or 15,800,000.`,
  };
}

function noChoice(cell: string, values: readonly string[]): Text {
  const known = quoted(values);
  return {
    'zh-CN': `\`${excerpt(cell)}\` 不在取值里；可用：${known['zh-CN']}，或它们的中英文名称。`,
    en: `\`${excerpt(cell)}\` is none of the values; use ${known.en}, or their labels in either language.`,
  };
}

function nobody(cell: string, known: readonly string[]): Text {
  const near = didYouMean(cell, known);
  return {
    'zh-CN': `我方没有 \`${excerpt(cell)}\` 这个人，或有人重名；写文件名或姓名。${near?.['zh-CN'] ?? ''}`,
    en: `None of us, or more than one, is called \`${excerpt(cell)}\`; write the file name or the full name. ${near?.en ?? ''}`,
  };
}

function refused(cell: string): Text {
  return { 'zh-CN': `这个字段不接受 \`${excerpt(cell)}\`。`, en: `The field does not take \`${excerpt(cell)}\`.` };
}
