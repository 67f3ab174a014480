import * as z from 'zod';
import { kinds, methodWords, type Kind } from '#schemas/index.ts';
import { schemaFacts, type SchemaFacts } from './schema-walk.ts';

const facts = new Map<Kind, SchemaFacts>();
const NO_FACTS: SchemaFacts = { refs: { below: [] }, declares: [], past: [] };

/** The schema that a document's front matter must follow; a translation has words only. */
export function schemaOf(document: { readonly kind: Kind; readonly translation?: true }): z.ZodObject {
  return document.translation ? methodWords : kinds[document.kind].schema;
}

/** With fewer documents than this, writing the function of a schema takes longer than it saves. */
const MANY = 16;
const uses = new Map<z.ZodObject, number>();
const compiled = new Map<z.ZodObject, z.ZodObject>();

/**
 * The schema as zod compiles it into one function, once its kind has many documents: what the function accepts, it
 * accepts in half the time, and all else goes the ordinary way with the same issues.
 */
export function parserOf(schema: z.ZodObject): z.ZodObject {
  const known = compiled.get(schema);
  if (known) return known;
  const count = (uses.get(schema) ?? 0) + 1;
  uses.set(schema, count);
  if (count < MANY) return schema;
  const parser = z.compile(schema);
  compiled.set(schema, parser);
  return parser;
}

/** References, names and past days of a kind's schema. */
export function factsOf(document: { readonly kind: Kind; readonly translation?: true }): SchemaFacts {
  if (document.translation) return NO_FACTS;
  const known = facts.get(document.kind) ?? schemaFacts(kinds[document.kind].schema);
  facts.set(document.kind, known);
  return known;
}
