import type * as z from 'zod';
import { kinds, type Kind } from '#schemas/index.ts';
import { metaOf, unwrap } from './schema-walk.ts';

/** What is known of every field, whatever it holds. */
interface ShapeFacts {
  readonly meta: z.GlobalMeta;
  /** It may be left out: optional, or filled in with a default. */
  readonly isOptional: boolean;
  /** What stands for a field that was left out; only where it says more than "nothing". */
  readonly fallback?: string | number | boolean;
}

/** A schema in plain words: all that pages and references need to know of it, without zod. */
export type Shape = ShapeFacts &
  (
    | { readonly type: 'object'; readonly fields: readonly (readonly [name: string, shape: Shape])[] }
    | { readonly type: 'list'; readonly item: Shape; readonly min: number }
    | { readonly type: 'record'; readonly item: Shape; readonly keys: z.GlobalMeta }
    | { readonly type: 'choice'; readonly values: readonly string[] }
    | { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly isWhole: boolean }
    | { readonly type: 'text'; readonly max?: number }
    | { readonly type: 'boolean' }
  );

/** The shape of a record or object that holds more fields. */
export type ObjectShape = Extract<Shape, { type: 'object' }>;

const known = new Map<Kind, ObjectShape>();

/** The shape of a kind's front matter. */
export function kindShape(kind: Kind): ObjectShape {
  const before = known.get(kind);
  if (before) return before;
  const shape = shapeOf(kinds[kind].schema);
  if (shape.type !== 'object') throw new Error(`Front matter is a map: ${kind}`);
  known.set(kind, shape);
  return shape;
}

/** Reads a schema once, wrappers included. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const facts: ShapeFacts = { meta: metaOf(schema), ...presence(schema) };
  const bare = unwrap(schema);
  const def = defOf(bare);
  const { min, max } = boundsOf(def);
  switch (def.type) {
    case 'object':
      return {
        ...facts,
        type: 'object',
        fields: Object.entries(def.shape).map(([name, child]) => [name, shapeOf(child)] as const),
      };
    case 'array':
      return { ...facts, type: 'list', item: shapeOf(def.element), min: min ?? 0 };
    case 'record':
      return { ...facts, type: 'record', item: shapeOf(def.valueType), keys: metaOf(def.keyType) };
    case 'enum':
      return { ...facts, type: 'choice', values: Object.values(def.entries).map(String) };
    case 'number':
      return {
        ...facts,
        type: 'number',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        isWhole: 'format' in def && def.format === 'safeint',
      };
    case 'boolean':
      return { ...facts, type: 'boolean' };
    default:
      return { ...facts, type: 'text', ...(max !== undefined && { max }) };
  }
}

/** The bounds that its checks set: of a number's value, of a text's or list's length. */
function boundsOf(def: z.core.$ZodTypes['_zod']['def']): { readonly min?: number; readonly max?: number } {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition of a check there
  const checks = (def.checks ?? []).map((check) => check._zod.def as z.core.$ZodChecks['_zod']['def']); // all built in
  let [min, max]: [number | undefined, number | undefined] = [undefined, undefined];
  for (const check of checks) {
    if (check.check === 'greater_than') min = Number(check.value);
    else if (check.check === 'less_than') max = Number(check.value);
    else if (check.check === 'min_length') min = check.minimum;
    else if (check.check === 'max_length') max = check.maximum;
  }
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function presence(schema: z.core.$ZodType): Pick<ShapeFacts, 'isOptional' | 'fallback'> {
  const def = defOf(schema);
  if (def.type !== 'optional' && def.type !== 'default' && def.type !== 'prefault') return { isOptional: false };
  const given = def.type === 'optional' ? undefined : def.defaultValue;
  const says = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
  return { isOptional: true, ...(says && { fallback: given }) };
}

function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  return (schema as z.core.$ZodTypes)._zod.def; // every schema that zod builds is one of these
}
