import { concepts, type ConceptId, type Home } from '#schemas/concepts/index.ts';
import type { Text } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { teachingPages, type Book } from '../link/book.ts';
import { accountIndicators, bookIndicators, opportunityIndicators } from '../measures/indicators/registry.ts';
import { rules } from '../rules/registry.ts';
import { fieldsOf } from '../validate/schema-walk.ts';

/** Where the product keeps its promise to a concept of the method. */
export interface ConceptHomes {
  readonly id: ConceptId;
  readonly label: Text;
  /** Fields that record it, as `kind.path`. */
  readonly fields: readonly string[];
  /** Rules that check it, and fields whose schema refuses what it forbids. */
  readonly rules: readonly string[];
  /** Computed values, by name. */
  readonly values: readonly string[];
  /** Method pages that explain it, below the content folder. */
  readonly pages: readonly string[];
  /** What the concept asks for and nobody gives. */
  readonly missing: readonly Home[];
}

/** Every concept of the method with its homes, in the method's order. */
export function conceptHomes(book: Book): readonly ConceptHomes[] {
  const fields = new Index();
  const checks = new Index();
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const { path, meta } of fieldsOf(kinds[kind].schema)) {
      const name = [kind, ...path].join('.');
      for (const id of meta.method ?? []) fields.add(id, name);
      for (const id of meta.refuses ?? []) checks.add(id, name);
    }
  }
  for (const { name, method } of rules) for (const id of method) checks.add(id, name);
  const values = new Index();
  for (const { name, method } of [...accountIndicators, ...opportunityIndicators, ...bookIndicators]) {
    for (const id of method) values.add(id, name);
  }
  const pages = new Index();
  for (const { original } of teachingPages(book)) for (const id of original.data.concepts) pages.add(id, original.path);
  return (Object.keys(concepts) as ConceptId[]).map((id) => {
    const homes = { field: fields.of(id), rule: checks.of(id), value: values.of(id) };
    return {
      id,
      label: concepts[id].label,
      fields: homes.field,
      rules: homes.rule,
      values: homes.value,
      pages: pages.of(id),
      missing: concepts[id].asks.filter((home) => homes[home].length === 0),
    };
  });
}

/** Names under the concepts that they belong to. */
class Index {
  private readonly names = new Map<ConceptId, string[]>();

  add(id: ConceptId, name: string): void {
    const known = this.names.get(id);
    if (!known) this.names.set(id, [name]);
    else if (!known.includes(name)) known.push(name);
  }

  of(id: ConceptId): readonly string[] {
    return this.names.get(id) ?? [];
  }
}
