import * as z from 'zod';
import { field, type RefTarget, type Text } from './field.ts';

/** Upper bounds that keep one hostile or careless file from costing a reader or a build dearly. */
const LIMITS = { line: 300, paragraph: 2000, items: 200 } as const;

/** Days of each month, February in a common year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for `YYYY-MM-DD` that names a day of the Gregorian calendar between 1900 and 2199. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0));
}

/** The day that a text such as `2026/1/5` or `2026年1月5日` means: year, month, day, in this order only. */
export function dayMeant(text: string): string | undefined {
  const found = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号])$/.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', , month = found[5] ?? '', date = found[6] ?? ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : undefined;
}

/**
 * A schema that many fields share. It has an entry in the registry from the start, so that `field` copies it
 * before it gives it a name: building each anew would take most of the time that loading the schemas takes.
 */
function common<T extends z.ZodType>(schema: T): T {
  z.globalRegistry.add(schema, {});
  return schema;
}

const LINE = common(
  z
    .string()
    .min(1)
    .max(LIMITS.line)
    .regex(/^\S(?:[^\r\n]*\S)?$/u),
);
const PARAGRAPH = common(z.string().trim().min(1).max(LIMITS.paragraph));
const DAY = z.string().refine(isCalendarDay).meta({ day: true });
const PAST_DAY = DAY.meta({ day: true, past: true });
const MONEY = z.number().min(0).max(1e12).meta({ money: true });
const WHOLE = new Map<string, z.ZodInt>();

/** A line of text: not empty, at most 300 characters, no line break. */
export const line = () => LINE;

/** A few sentences: not empty, at most 2,000 characters. */
export const paragraph = () => PARAGRAPH;

/** A calendar day as `YYYY-MM-DD`. It stays a text; no time zone can move it. */
export const day = () => DAY;

/** A calendar day on which something happened. */
export const pastDay = () => PAST_DAY;

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): z.ZodInt {
  const range = `${min} ${max}`;
  const known = WHOLE.get(range) ?? common(z.int().min(min).max(max));
  WHOLE.set(range, known);
  return known;
}

/** An amount in the book's currency (settings: `currency`), in whole units, never negative. */
export const money = () => MONEY;

/** A list with at most 200 items. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.items);

/** The file name of a document, or the key of an item: lower-case ASCII words joined by hyphens. */
export const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to a document or item of one of these kinds, by its name. */
export const ref = (...targets: [RefTarget, ...RefTarget[]]) => z.string().max(80).regex(NAME).meta({ ref: targets });

/** Items that others may refer to: a record from name to item. */
export const named = <T extends z.ZodType>(declares: RefTarget, item: T) =>
  z.record(z.string().max(80).regex(NAME), item).meta({ declares });

/**
 * Where a claim about the customer comes from. It is an assumption until someone there confirmed it
 * (method: G4, G8).
 */
export const provenance = {
  source: field(line(), '来源', 'Source', {
    edition: 'executive',
    hint: {
      'zh-CN': '谁说的、哪份公开材料；写到能复查',
      en: 'Who said it or which public document; precise enough to check',
    },
  }),
  date: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  confirmedBy: field(ref('person').optional(), '客户方确认人', 'Confirmed by', { edition: 'training' }),
  confirmedOn: field(pastDay().optional(), '确认日期', 'Confirmed on', { edition: 'training' }),
};

/** A step with its owner and its day: what was agreed to do next (method: E7). */
export const nextStep = () =>
  z.strictObject({
    what: field(line(), '做什么', 'What', { edition: 'executive' }),
    owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
    due: field(day(), '期限', 'Due', { edition: 'training' }),
  });

/** An object with one field for each value of an enumeration, in its order, with its words and what else holds of all. */
export function each<const N extends string, T extends z.ZodType>(
  of: { readonly names: readonly N[]; readonly labels: Readonly<Record<N, Text>> },
  schema: T,
  more: z.GlobalMeta,
): z.ZodObject<Record<N, T>, z.core.$strict> {
  const shape = Object.fromEntries(
    of.names.map((name) => [name, field(schema, of.labels[name]['zh-CN'], of.labels[name].en, more)]),
  ) as Record<N, T>; // one key per value, by construction
  return z.strictObject(shape);
}

/** One sentence about the customer with its provenance. */
export const claim = () =>
  z.strictObject({ text: field(paragraph(), '内容', 'Text', { edition: 'executive' }), ...provenance });
