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

/** Whether enough of us cover the person (settings: `limits.coveringMembers`). */
export function isThreaded(person: TypedDocument<'person'>, book: Book): boolean {
  return threads(person) >= book.settings.data.limits.coveringMembers;
}

/** How much of the coverage of an account's key people lies with one of us (method: R4, IND-single-thread). */
export interface CoverageLoad {
  readonly member: string;
  /** The key people whom this member covers. */
  readonly people: readonly TypedDocument<'person'>[];
  /** Of all pairs of a key person and somebody of us who covers them, 0–1. */
  readonly share: number;
}

/** The coverage by member, the heaviest first; equals in the order in which they cover somebody. */
export function coverageLoads(plan: AccountPlan, book: Book): readonly CoverageLoad[] {
  const covered = new Map<string, TypedDocument<'person'>[]>();
  let pairs = 0;
  for (const person of keyPeople(plan, book)) {
    for (const member of new Set(person.data.coverage)) {
      covered.set(member, [...(covered.get(member) ?? []), person]);
      pairs += 1;
    }
  }
  return [...covered]
    .map(([member, people]) => ({ member, people, share: people.length / pairs }))
    .sort((a, b) => b.share - a.share);
}

/** Whether a member carries more of the coverage than one of us may (settings: `limits.coverageShare`). */
export function coversTooMuch({ share }: CoverageLoad, book: Book): boolean {
  return share > book.settings.data.limits.coverageShare;
}

/** Everybody at whom an influence line or a reporting line begins or ends (method: R1). */
export function connectedPeople(plan: AccountPlan): ReadonlySet<string> {
  const lines = (plan.relationships?.data.influences ?? []).filter(({ from, to }) => from !== to);
  const reports = [...plan.people.values()].flatMap(({ name, data }) =>
    data.reportsTo === undefined || data.reportsTo === name ? [] : [name, data.reportsTo],
  );
  return new Set([...lines.flatMap(({ from, to }) => [from, to]), ...reports]);
}
