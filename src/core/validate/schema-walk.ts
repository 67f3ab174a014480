import type * as z from 'zod';
import type { RefTarget } from '#schemas/field.ts';

/** A place in a schema: keys, with `*` for every item of a list or record. */
export type Pattern = readonly string[];

/** What a schema says about references and names, found by walking it once. */
export interface SchemaFacts {
  readonly refs: RefTree;
  readonly declares: readonly { readonly pattern: Pattern; readonly target: RefTarget }[];
  /** Days that record something that has happened. */
  readonly past: readonly Pattern[];
}

/** References by the steps that lead to them, so that one walk of a document meets them all. */
export interface RefTree {
  /** What a value at this place refers to. */
  readonly targets?: readonly RefTarget[] | undefined;
  /** The steps that lead on to references. */
  readonly below: readonly (readonly [step: string, tree: RefTree])[];
}

/** One place in a schema with what is registered about it. */
export interface SchemaField {
  readonly path: Pattern;
  readonly schema: z.core.$ZodType;
  readonly meta: z.GlobalMeta;
}

/** Every place in a schema, the outer before the inner, in the order of the keys; the root is not among them. */
export function fieldsOf(schema: z.core.$ZodType): readonly SchemaField[] {
  const found: SchemaField[] = [];
  const walk = (current: z.core.$ZodType, path: Pattern): void => {
    for (const [key, child] of childrenOf(unwrap(current))) {
      const below = [...path, key];
      found.push({ path: below, schema: child, meta: metaOf(child) });
      walk(child, below);
    }
  };
  walk(schema, []);
  return found;
}

/** Collects a schema's references, the records whose keys are names, and the days of past events. */
export function schemaFacts(schema: z.core.$ZodType): SchemaFacts {
  const fields = fieldsOf(schema);
  return {
    refs: refTree(schema),
    declares: fields.flatMap(({ path, meta }) => (meta.declares ? [{ pattern: path, target: meta.declares }] : [])),
    past: fields.flatMap(({ path, meta }) => (meta.past ? [path] : [])),
  };
}

function refTree(schema: z.core.$ZodType): RefTree {
  const children = childrenOf(unwrap(schema)).map(([step, child]) => [step, refTree(child)] as const);
  const below = children.filter(([, tree]) => tree.targets || tree.below.length > 0);
  return { targets: metaOf(schema).ref, below };
}

/** The schema at a path of a value, wrappers included, or nothing for an unknown key. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = current && childAt(unwrap(current), String(step));
  return current;
}

function childAt(schema: z.core.$ZodType, step: string): z.core.$ZodType | undefined {
  const def = defOf(schema);
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[step] : def.shape['*'];
  return childrenOf(schema)[0]?.[1];
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
  const known = metas.get(schema);
  if (known) return known;
  const meta = gathered(schema);
  metas.set(schema, meta);
  return meta;
}

/** What was gathered before: every label on every page asks, and the registry answers slowly. */
const metas = new WeakMap<z.core.$ZodType, z.GlobalMeta>();

function gathered(schema: z.core.$ZodType): z.GlobalMeta {
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
