import type * as z from 'zod';
import type { RefTarget } from '#schemas/field.ts';

/** A place in a schema: keys, with `*` for every item of a list or record. */
export type Pattern = readonly string[];

/** What a schema says about references and names, found by walking it once. */
export interface SchemaFacts {
  readonly refs: readonly { readonly pattern: Pattern; readonly targets: readonly RefTarget[] }[];
  readonly declares: readonly { readonly pattern: Pattern; readonly target: RefTarget }[];
}

/** Walks a schema and collects every reference and every record whose keys are names. */
export function schemaFacts(schema: z.core.$ZodType): SchemaFacts {
  const refs: { pattern: Pattern; targets: readonly RefTarget[] }[] = [];
  const declares: { pattern: Pattern; target: RefTarget }[] = [];
  const walk = (current: z.core.$ZodType, pattern: Pattern): void => {
    const meta = metaOf(current);
    if (meta.ref) refs.push({ pattern, targets: meta.ref });
    if (meta.declares) declares.push({ pattern, target: meta.declares });
    const bare = unwrap(current);
    for (const [key, child] of childrenOf(bare)) walk(child, [...pattern, key]);
  };
  walk(schema, []);
  return { refs, declares };
}

/** The schema at a path of a value, wrappers included, or nothing for an unknown key. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const children: ReadonlyMap<string, z.core.$ZodType> = current ? new Map(childrenOf(unwrap(current))) : new Map();
    current = children.get(String(step)) ?? children.get('*');
  }
  return current;
}

/** The keys that a schema knows: those of an object, or of a record whose keys are fixed; none for others. */
export function keysOf(schema: z.core.$ZodType): readonly string[] {
  const def = defOf(unwrap(schema));
  if (def.type === 'object') return Object.keys(def.shape);
  const key = def.type === 'record' ? defOf(def.keyType) : undefined;
  return key?.type === 'enum' ? Object.values(key.entries).map(String) : [];
}

/** What is registered about a schema, its wrappers and what they wrap. */
export function metaOf(schema: z.core.$ZodType): z.GlobalMeta {
  const def = defOf(schema);
  const inner = 'innerType' in def ? metaOf(def.innerType) : {};
  const own = (schema as z.ZodType).meta?.() ?? {};
  return { ...inner, ...own };
}

/** The schema below optional, default and prefault. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema);
  return 'innerType' in def ? unwrap(def.innerType) : schema;
}

function childrenOf(schema: z.core.$ZodType): readonly [string, z.core.$ZodType][] {
  const def = defOf(schema);
  if (def.type === 'object') return Object.entries(def.shape);
  if (def.type === 'array') return [['*', def.element]];
  if (def.type === 'record') return [['*', def.valueType]];
  return [];
}

function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps the definition there
  return (schema as z.core.$ZodTypes)._zod.def; // every schema that zod builds is one of these
}
