import { coachCriterion, coachLevel } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

type Person = TypedDocument<'person'>;
type CoachData = NonNullable<Person['data']['coach']>;

/** A person whose file describes the coach relation. */
export interface Coach {
  readonly person: Person;
  readonly coach: CoachData;
}

/** The coaches of an account, in the order of their names (method: R19, ethics 3). */
export function coachesOf(plan: AccountPlan): readonly Coach[] {
  return [...plan.people.values()].flatMap((person) =>
    person.data.coach ? [{ person, coach: person.data.coach }] : [],
  );
}

/** The step of the ladder, 1 for `known` to 5 for `allied` (method: E1). */
export function coachStep(level: CoachData['level']): number {
  return coachLevel.names.indexOf(level) + 1;
}

/**
 * The criteria that are called met without anything that shows it (method: E2, ETH-02). That somebody wants our
 * solution is shown by their business reason, which coach/no-business-reason asks for.
 */
export function criteriaWithoutEvidence({ criteria }: CoachData): readonly (typeof coachCriterion.names)[number][] {
  return coachCriterion.names.filter(
    (name) => name !== 'wantsOurSolution' && criteria[name].met && criteria[name].evidence === undefined,
  );
}
