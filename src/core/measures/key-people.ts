import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** What a key person's file must say besides name, influence, preference and contact (method: R3). */
export type KeyAttribute = 'roles' | 'coverage' | 'relationship';

/** Whether a person's influence reaches the book's bound for key people (settings: `limits.keyInfluence`). */
export function isKey(person: TypedDocument<'person'>, book: Book): boolean {
  return person.data.influence >= book.settings.data.limits.keyInfluence;
}

/** The key people of an account, in the order of their names. */
export function keyPeople(plan: AccountPlan, book: Book): readonly TypedDocument<'person'>[] {
  return [...plan.people.values()].filter((person) => isKey(person, book));
}

/** Which of the attributes of R3 a person's file leaves open; the schema asks for the others. */
export function missingAttributes({ data }: TypedDocument<'person'>): readonly KeyAttribute[] {
  const missing: KeyAttribute[] = [];
  if (data.roles.length === 0) missing.push('roles');
  if (data.coverage.length === 0) missing.push('coverage');
  if (!data.relationship) missing.push('relationship');
  return missing;
}

/** How many of our team cover the person; a name that stands twice counts once (method: R4). */
export function threads({ data }: TypedDocument<'person'>): number {
  return new Set(data.coverage).size;
}
