import { addDays, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { personFreshness } from './freshness.ts';
import { keyPeople } from './key-people.ts';

/** When somebody should hear from us again; the days are absent when they never did. */
export interface NextContact {
  readonly person: TypedDocument<'person'>;
  /** The last contact. */
  readonly last?: TypedDocument<'touchpoint'>;
  /** The day by which the tier's cadence asks for contact (method: B10–B12). */
  readonly due?: Day;
  /** The day on which the impact of the last contact is used up (method: E6). */
  readonly fades?: Day;
  /** The earlier of both: when the next contact does most good. */
  readonly suggested?: Day;
}

/** The next contact with one person. */
export function nextContact(person: TypedDocument<'person'>, plan: AccountPlan, book: Book, asOf: Day): NextContact {
  const { last, on, due } = personFreshness(person, plan, book, asOf);
  if (!last || on === undefined) return { person };
  const lasts = last.data.persistenceDays;
  const fades = lasts === undefined ? undefined : addDays(on, lasts);
  const suggested = earliest([due, fades]);
  return {
    person,
    last,
    ...(due !== undefined && { due }),
    ...(fades !== undefined && { fades }),
    ...(suggested !== undefined && { suggested }),
  };
}

/** The next contact with each key person, in the order of their names. */
export function nextContacts(plan: AccountPlan, book: Book, asOf: Day): readonly NextContact[] {
  return keyPeople(plan, book).map((person) => nextContact(person, plan, book, asOf));
}

/** The earliest of some days; absent ones do not count. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}
