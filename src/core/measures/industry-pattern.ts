import { procurementStep } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { whoDecidesWhere } from './procurement.ts';

/** How an account buys beside how its industry usually does. */
export interface IndustryFit {
  /** The units that usually buy in the industry; none where its page does not say. */
  readonly usual: readonly string[];
  /** The departments of the account’s procurement steps, each once, in the order of the steps. */
  readonly departments: readonly string[];
  /** Of the usual units those that stand in no step; none while no step is written. */
  readonly unseen: readonly string[];
  /** Steps of the six whose department is written. */
  readonly known: number;
  /** `open` while a step is not written yet, for the unit may still turn up there; or where nothing can be compared. */
  readonly verdict: 'fits' | 'differs' | 'open';
}

/** Whether a usual buying unit stands in the account’s six steps; one name may hold the other (method: INDUSTRY, C6). */
export function industryFit(plan: AccountPlan, book: Book): IndustryFit {
  const usual = book.industries.get(plan.account.data.industry)?.data.buyerUnits ?? [];
  const named = whoDecidesWhere(plan).flatMap(({ department }) => department ?? []);
  // A step may name several: `Finance、Board`.
  const departments = [...new Set(named.flatMap((text) => text.split('、')))];
  const stands = (unit: string) => departments.some((one) => one.includes(unit) || unit.includes(one));
  const fits = usual.some(stands);
  const isComplete = usual.length > 0 && named.length === procurementStep.names.length;
  const unseen = named.length === 0 ? [] : usual.filter((unit) => !stands(unit));
  return { usual, departments, unseen, known: named.length, verdict: fits ? 'fits' : isComplete ? 'differs' : 'open' };
}
