import type { AccountPlan } from '../link/book.ts';
import type { Path } from '../parse/document.ts';
import { factsOf } from '../validate/kind-schema.ts';
import type { RefTree } from '../validate/schema-walk.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { documentsOf } from './written-texts.ts';

/** A place of the front matter that names a person. */
export interface PersonReference {
  readonly document: AnyDocument;
  readonly path: Path;
}

/** Every place of an account's front matter that names the person, document after document (method: ETH-11). */
export function referencesTo(person: string, plan: AccountPlan): readonly PersonReference[] {
  return documentsOf(plan).flatMap((document) => {
    const found: Path[] = [];
    visit(document.data, factsOf(document).refs, [], person, found);
    return found.map((path) => ({ document, path }));
  });
}

/** Follows the steps that lead to references; the data fits them, for the schema has accepted it. */
function visit(value: unknown, { targets, below }: RefTree, path: Path, person: string, found: Path[]): void {
  if (value === person && targets?.includes('person')) found.push(path);
  if (typeof value !== 'object' || value === null) return;
  const held = value as Readonly<Record<string, unknown>>;
  for (const [step, tree] of below) {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => visit(item, tree, [...path, index], person, found));
    } else {
      const keys = step === '*' ? Object.keys(held) : [step];
      for (const key of keys) visit(held[key], tree, [...path, key], person, found);
    }
  }
}
