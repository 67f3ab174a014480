import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { personFreshness, type Freshness } from './freshness.ts';
import { keyPeople } from './key-people.ts';

/** A key person whom nobody has contacted for longer than the tier allows. */
export interface StalePerson {
  readonly person: TypedDocument<'person'>;
  readonly freshness: Freshness;
}

/** The key people of an account who were last contacted too long before the day, or never (method: A15, B10–B12). */
export function stalePeople(plan: AccountPlan, book: Book, on: Day): readonly StalePerson[] {
  return keyPeople(plan, book)
    .map((person) => ({ person, freshness: personFreshness(person, plan, book, on) }))
    .filter(({ freshness }) => freshness.overdue);
}

/**
 * How many more key people are stale than on an earlier day. Whoever was first contacted after that day is left out: the
 * plan does not tell whether we knew of them then (ours).
 */
export function staleChange(plan: AccountPlan, book: Book, from: Day, to: Day): number {
  const known = (person: TypedDocument<'person'>) =>
    personFreshness(person, plan, book, from).on !== undefined ||
    personFreshness(person, plan, book, to).on === undefined;
  const count = (on: Day) => stalePeople(plan, book, on).filter(({ person }) => known(person)).length;
  return count(to) - count(from);
}
