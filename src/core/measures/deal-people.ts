import type { buyingRole } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { personFreshness } from './freshness.ts';
import { isKey } from './key-people.ts';

type BuyingRole = (typeof buyingRole.names)[number];

/**
 * Who plays a part in an opportunity, with the roles there: its own roles, else those of the account; and whoever has a
 * main concern in it (method: R2, O4). Nobody while no role is known.
 */
export function dealRoles(
  plan: AccountPlan,
  { data }: TypedDocument<'opportunity'>,
): ReadonlyMap<string, readonly BuyingRole[]> {
  const own = Map.groupBy(data.roles, ({ person }) => person);
  const roles = new Map<string, readonly BuyingRole[]>(
    own.size > 0
      ? [...own].map(([name, held]) => [name, held.map(({ role }) => role)])
      : [...plan.people.values()]
          .filter((person) => person.data.roles.length > 0)
          .map((person) => [person.name, person.data.roles]),
  );
  if (roles.size === 0) return roles;
  for (const { person } of data.concerns)
    if (!roles.has(person)) roles.set(person, plan.people.get(person)?.data.roles ?? []);
  return roles;
}

/** A key person of an opportunity who is not won: against us, or without contact for longer than the tier allows. */
export interface NotWon {
  readonly person: TypedDocument<'person'>;
  readonly isAgainst: boolean;
  /** Days since the last contact where they are too many; absent too when there never was one. */
  readonly days?: number;
  readonly isStale: boolean;
}

/** The key people of an opportunity who are not won, those of most influence first (method: R2, R3, E5, A15). */
export function notWon(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  book: Book,
  asOf: Day,
): readonly NotWon[] {
  return [...dealRoles(plan, opportunity).keys()]
    .flatMap((name) => plan.people.get(name) ?? [])
    .filter((person) => isKey(person, book))
    .map((person): NotWon => {
      const { overdue, days } = personFreshness(person, plan, book, asOf);
      return {
        person,
        isAgainst: person.data.stance < 0,
        isStale: overdue,
        ...(overdue && days !== undefined && { days }),
      };
    })
    .filter(({ isAgainst, isStale }) => isAgainst || isStale)
    .sort((a, b) => b.person.data.influence - a.person.data.influence);
}
