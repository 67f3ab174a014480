import type * as z from 'zod';
import { kinds, methodWords, type Kind } from '#schemas/index.ts';
import { schemaFacts, type SchemaFacts } from './schema-walk.ts';

const facts = new Map<Kind, SchemaFacts>(
  (Object.keys(kinds) as Kind[]).map((kind) => [kind, schemaFacts(kinds[kind].schema)]),
);
const NO_FACTS: SchemaFacts = { refs: [], declares: [] };

/** The schema that a document's front matter must follow; a translation has words only. */
export function schemaOf(document: { readonly kind: Kind; readonly translation?: true }): z.ZodObject {
  return document.translation ? methodWords : kinds[document.kind].schema;
}

/** References and names of a kind's schema. */
export function factsOf(document: { readonly kind: Kind; readonly translation?: true }): SchemaFacts {
  return document.translation ? NO_FACTS : (facts.get(document.kind) ?? NO_FACTS);
}
