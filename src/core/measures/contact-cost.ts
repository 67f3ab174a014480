import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';

/** What our contacts with an account cost and whom they reached. */
export interface ContactCost {
  /** Σ cost of the contacts, in the book's currency. */
  readonly cost: number;
  /** How many contacts state a cost. */
  readonly contacts: number;
  /** Σ influence of the people met at these contacts, each counted once. */
  readonly influence: number;
  /** `cost ÷ influence`; absent when nobody known was met. */
  readonly perPoint?: number;
}

/** The cost of the contacts until `asOf` that state one; nothing where none does (method: C3). */
export function contactCost(plan: AccountPlan, asOf: Day): ContactCost | undefined {
  const paid = plan.touchpoints.filter(({ data, date }) => data.cost !== undefined && (date ?? '') <= asOf);
  if (paid.length === 0) return undefined;
  const met = new Set(paid.flatMap(({ data }) => data.people));
  const cost = paid.reduce((sum, { data }) => sum + (data.cost ?? 0), 0);
  const influence = [...met].reduce((sum, name) => sum + (plan.people.get(name)?.data.influence ?? 0), 0);
  return { cost, contacts: paid.length, influence, ...(influence > 0 && { perPoint: cost / influence }) };
}
