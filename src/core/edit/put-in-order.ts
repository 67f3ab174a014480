import { isScalar, type Pair } from 'yaml';
import type * as z from 'zod';
import { keysOf } from '../validate/schema-walk.ts';
import type { FrontMatter } from './yaml-style.ts';

/**
 * Gives a key of the first level a value. A key that is there keeps its place and its comment; a new one comes before
 * the first that the schema lists after it.
 */
export function putInOrder(front: FrontMatter, schema: z.ZodObject, key: string, value: unknown): void {
  if (front.has(key)) {
    front.set(key, value);
    return;
  }
  const known = keysOf(schema);
  const place = known.indexOf(key);
  const keyOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');
  const { items } = front.contents;
  const next = items.findIndex((pair) => known.indexOf(keyOf(pair)) > place);
  items.splice(next === -1 ? items.length : next, 0, front.createPair(key, value) as (typeof items)[number]);
}
