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
const MANY = 100;

/** Takes a front matter as its schema wants it, or tells what is wrong with it. */
export type Parser = (value: unknown) => z.ZodSafeParseResult<Record<string, unknown>>;
const compiled = new Map<z.ZodObject, Parser>();

/**
 * How to read the front matter of these documents. A schema that many of them follow is compiled into one function before
 * the first is read: what the function accepts, it accepts in half the time, and all else goes the ordinary way with the
 * same issues. For few documents zod is told to write no functions at all.
 */
export function parsersOf(documents: Iterable<{ readonly kind: Kind; readonly translation?: true }>) {
  const uses = new Map<z.ZodObject, number>();
  for (const document of documents) {
    const schema = schemaOf(document);
    uses.set(schema, (uses.get(schema) ?? 0) + 1);
  }
  return (schema: z.ZodObject): Parser => {
    const known = compiled.get(schema);
    if (known) return known;
    const ordinary: Parser = (value) => schema.safeParse(value, { jitless: true });
    if ((uses.get(schema) ?? 0) < MANY) return ordinary;
    const fast = z.compile(schema);
    const parser: Parser = (value) => fast.safeParse(value, { jitless: true });
    compiled.set(schema, parser);
    return parser;
  };
}

/** References, names and past days of a kind's schema. */
export function factsOf(document: { readonly kind: Kind; readonly translation?: true }): SchemaFacts {
  if (document.translation) return NO_FACTS;
  const known = facts.get(document.kind) ?? schemaFacts(kinds[document.kind].schema);
  facts.set(document.kind, known);
  return known;
}
