import type { Day } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import type { Due } from './due.ts';
import { opportunityDues } from './opportunities.ts';
import { peopleDues } from './people.ts';
import { rhythmDues, upkeepDues } from './rhythm.ts';
import { actionDues, developmentDues, jointPlanDues } from './tasks.ts';

/** Everything of an account that has to happen by a day, what is due first before the rest (method: P12, P5, B10–B12). */
export function dues(plan: AccountPlan, book: Book, asOf: Day): readonly Due[] {
  return [
    ...rhythmDues(plan, book, asOf),
    ...peopleDues(plan, book, asOf),
    ...actionDues(plan, asOf),
    ...developmentDues(plan),
    ...opportunityDues(plan, asOf),
    ...jointPlanDues(plan),
    ...upkeepDues(plan, book, asOf),
  ].sort((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.id, b.id));
}
