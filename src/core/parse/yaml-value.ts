import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { FORBIDDEN_KEYS, losesDigits, resolvePlain, sharedKey } from './yaml-scalar.ts';

/** A mapping or list that is still open, with the key that waits for its value. */
interface Holder {
  readonly value: Record<string, unknown> | unknown[];
  key: string | undefined;
  /** How many keys were read: more than are held when one of them was written twice. */
  keys: number;
}

/**
 * The plain value of a front matter that is sound in every way, without places: what all but a few documents need,
 * in half the time and memory of a tree. Nothing when there is anything to refuse or to look at more closely.
 */
export function soundValue(source: string, events: readonly Event[]): Readonly<Record<string, unknown>> | undefined {
  const open: Holder[] = [];
  let root: Record<string, unknown> | undefined;
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed && closed.keys > 0 && Object.keys(closed.value).length !== closed.keys) return undefined;
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1 || event.directives.length > 0) return undefined;
      continue;
    }
    if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return undefined;
    const holder = open.at(-1);
    const isKey = holder !== undefined && holder.key === undefined && !Array.isArray(holder.value);
    if (event.type === EVENT_ID.SCALAR) {
      const text = plainText(source, event);
      if (text === undefined || holder === undefined) return undefined;
      if (isKey) {
        if (event.valueStart < 0 || isRefused(text)) return undefined;
        holder.key = sharedKey(text);
        holder.keys++;
        continue;
      }
      const value = event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
      if (typeof value === 'number' && losesDigits(text, value)) return undefined;
      put(holder, value);
      continue;
    }
    if (isKey) return undefined;
    const value: Record<string, unknown> | unknown[] = event.type === EVENT_ID.MAPPING ? {} : [];
    if (holder) put(holder, value);
    else if (Array.isArray(value)) return undefined;
    else root = value;
    open.push({ value, key: undefined, keys: 0 });
  }
  return root;
}

/** The text of a scalar; nothing when escapes might have written what no file may hold. */
function plainText(source: string, event: ScalarEvent): string | undefined {
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) return undefined;
  return getScalarValue(source, event);
}

/** A key that is empty, merges or is forbidden. */
function isRefused(key: string): boolean {
  return key === '' || key === '<<' || FORBIDDEN_KEYS.has(key);
}

function put(holder: Holder, value: unknown): void {
  if (Array.isArray(holder.value)) holder.value.push(value);
  else if (holder.key !== undefined) {
    holder.value[holder.key] = value;
    holder.key = undefined;
  }
}
