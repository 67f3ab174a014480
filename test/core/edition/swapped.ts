/** Two books that differ only in what an edition hides. */
import type * as z from 'zod';
import type { Edition } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { identify } from '#core/parse/kind-of.ts';
import { metaOf } from '#core/validate/schema-walk.ts';
import type { Files } from '../book.ts';
import { defOf, isProse, states } from './every-kind.ts';

type Held = Readonly<Record<string, unknown>>;

/** What stands in place of hidden words and names: `secret` makes a new one for each. */
export interface Swap {
  readonly edition: Edition;
  readonly secret: () => string;
}

/** The front matter of a document of `files`, which hold JSON. */
export function frontOf(files: Files, path: string): Held {
  const text = String(files[path]);
  const front: unknown = JSON.parse(
    path.endsWith('.yaml') ? text : text.replace(/^---\n/, '').replace(/\n---\n[\s\S]*$/, ''),
  );
  return front as Held; // front matter is a map
}

/** Book `a` with everything that an edition does not show taken from book `b`, or made secret. */
export function swapped(a: Files, b: Files, swap: Swap): Files {
  const files = Object.keys(a).flatMap((path) => {
    const kind = identify(path)?.kind;
    if (a[path] === null || kind === undefined || path.startsWith('method/')) return [[path, a[path] ?? null] as const];
    const data = merged(kinds[kind].schema, frontOf(a, path), frontOf(b, path), swap, released(frontOf(a, path)));
    return [[path, written(path, data, hidesBody(kind, frontOf(a, path)) ? swap.secret() : '正文。')] as const];
  });
  return Object.fromEntries(files);
}

function written(path: string, data: unknown, body: string): string {
  return path.endsWith('.yaml') ? JSON.stringify(data) : `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;
}

function hidesBody(kind: Kind, front: Held): boolean {
  return kinds[kind].path.startsWith('accounts/') ? !released(front)(['body']) : !('body' in kinds[kind]);
}

/** Whether the author released what stands at these keys. */
export function released({ training }: Held): (keys: readonly string[]) => boolean {
  const paths = Array.isArray(training) ? training.map(String) : [];
  return (keys) => paths.some((path) => `${keys.join('.')}.`.startsWith(`${path}.`));
}

function merged(
  schema: z.core.$ZodType,
  a: Held,
  b: Held,
  swap: Swap,
  isReleased: (keys: readonly string[]) => boolean,
  keys: readonly string[] = [],
): Held {
  const def = defOf(schema);
  if (def.type !== 'object') return a;
  const entries = Object.entries(def.shape).map(([key, field]) => {
    const below = [...keys, key];
    return [key, mergedField(field, a[key], b[key], key, swap, isReleased, below)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mergedField(
  field: z.core.$ZodType,
  a: unknown,
  b: unknown,
  key: string,
  swap: Swap,
  isReleased: (keys: readonly string[]) => boolean,
  keys: readonly string[],
): unknown {
  const { edition, secret } = swap;
  const isTraining = edition === 'training';
  const isOpen = states(field, edition) || (isTraining && isReleased(keys));
  // What tells an edition what to show is not swapped: marks of the author, and whether a claim has a source.
  if (key === 'training' || key === 'source' || key === 'date')
    return a !== undefined && !isOpen && isProse(field) ? secret() : a;
  const { names } = metaOf(field);
  // The customer reads the names of those who own and sign, whoever they are.
  if (edition === 'customer' && names === 'person') return a;
  if (isTraining && names && names !== 'company' && a !== undefined) return secret();
  if (!isOpen) return isProse(field) && b !== undefined ? secret() : hidden(b, field, secret);
  if (a === undefined) return undefined;
  const def = defOf(field);
  const [first, second] = [a, b ?? a];
  if (def.type === 'object') return merged(field, first as Held, second as Held, swap, isReleased, keys);
  if (def.type === 'array' && defOf(def.element).type === 'object') {
    const others = second as readonly Held[];
    return (first as readonly Held[]).map((item, at) =>
      merged(def.element, item, others[at % Math.max(others.length, 1)] ?? item, swap, isReleased, keys),
    );
  }
  if (def.type === 'record' && defOf(def.valueType).type === 'object') {
    const others = second as Readonly<Record<string, Held>>;
    return Object.fromEntries(
      Object.entries(first as Readonly<Record<string, Held>>).map(([name, item]) => [
        name,
        merged(def.valueType, item, others[name] ?? item, swap, isReleased, keys),
      ]),
    );
  }
  if (isTraining && isProse(field) && metaOf(field).edition !== 'training' && !isReleased(keys)) return secret();
  return a;
}

/** A hidden value of the other book, with its words made secret. */
function hidden(value: unknown, field: z.core.$ZodType, secret: () => string): unknown {
  const def = defOf(field);
  if (value === undefined) return undefined;
  if (def.type === 'object')
    return Object.fromEntries(
      Object.entries(value as Held).map(([key, held]) => [key, hidden(held, def.shape[key] ?? field, secret)]),
    );
  if (def.type === 'array') return (value as readonly unknown[]).map((item) => hidden(item, def.element, secret));
  return isProse(field) ? secret() : value;
}
