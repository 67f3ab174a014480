import type { buyingRole } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { personFreshness } from './freshness.ts';
import { isKey } from './key-people.ts';
import { gapSteps } from './relationship-gap.ts';

/** On which side of our project a person stands (method: E5). */
export type Side = 'for' | 'neutral' | 'against';

/** What a reader of the influence map looks for: each mark picks people out of it (method: R1–R5). */
export interface PersonMarks {
  readonly roles: readonly (typeof buyingRole.names)[number][];
  readonly side: Side;
  /** Names of our people who cover the person. */
  readonly team: readonly string[];
  readonly uncovered: boolean;
  /** A key person whom nobody has met for longer than the tier allows (method: A15). */
  readonly stale: boolean;
  /** The relation is not yet the one we want. */
  readonly gap: boolean;
}

/** The marks of one person as of a day. */
export function personMarks(person: TypedDocument<'person'>, plan: AccountPlan, book: Book, asOf: Day): PersonMarks {
  const { roles, stance, coverage } = person.data;
  return {
    roles,
    side: stance > 0 ? 'for' : stance < 0 ? 'against' : 'neutral',
    team: coverage,
    uncovered: coverage.length === 0,
    stale: isKey(person, book) && personFreshness(person, plan, book, asOf).overdue,
    gap: gapSteps(person) > 0,
  };
}
