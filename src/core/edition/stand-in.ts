/** What stands for a field in an edition that may not see it. */
import type * as z from 'zod';
import { unwrap } from '../validate/schema-walk.ts';
import { LEFT_OUT } from '../text/left-out.ts';

/** It stands for a value without which its object would not be whole: the object is hidden with it. */
export const HIDDEN = Symbol('hidden');

/** Words of the author's own: neither a name, nor a reference, nor a day, nor a code. */
export function isFreeText(schema: z.core.$ZodType, { ref, day, names }: z.GlobalMeta): boolean {
  const bare = unwrap(schema);
  return typeOf(bare) === 'string' && !ref && !day && !names && accepts(bare, LEFT_OUT);
}

/** What stands for a field that is not shown: nothing, or the words that say so, or its object is hidden with it. */
export function standIn(schema: z.core.$ZodType, meta: z.GlobalMeta): unknown {
  if (accepts(schema, undefined)) return undefined;
  if (isFreeText(schema, meta)) return LEFT_OUT;
  return accepts(schema, [LEFT_OUT]) ? [LEFT_OUT] : HIDDEN;
}

/** The kind of a schema, without what makes it optional. */
export function typeOf(schema: z.core.$ZodType): string {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  return unwrap(schema)._zod.def.type;
}

const answers = new WeakMap<z.core.$ZodType, Map<string, boolean>>();

/** Whether a schema takes a value; it is asked for every value of the book, so answers are kept. */
function accepts(schema: z.core.$ZodType, value: undefined | string | readonly string[]): boolean {
  const known = answers.get(schema) ?? new Map<string, boolean>();
  answers.set(schema, known);
  const key = String(value);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const answer = (schema as z.ZodType).safeParse(value, { jitless: true }).success;
  known.set(key, answer);
  return answer;
}
