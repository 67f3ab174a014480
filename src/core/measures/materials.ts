import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { tierPage } from './tier-lens.ts';

/** How old the materials for the customer are, against the cadence of the tier. */
export interface MaterialsAge {
  /** Days allowed between two updates (method page of the tier). */
  readonly every: number;
  /** The one updated last, on or before the as-of day; absent when there is none. */
  readonly newest?: { readonly index: number; readonly on: Day; readonly days: number };
  /** The newest is older than the cadence allows, or there is none. */
  readonly overdue: boolean;
}

/** The age of the newest material; nothing where the tier expects no updates (method: B11, E9). */
export function materialsAge(plan: AccountPlan, book: Book, asOf: Day): MaterialsAge | undefined {
  const { tier, materials } = plan.account.data;
  const every = tierPage(book, tier.declared)?.cadence.materials;
  if (every === undefined) return undefined;
  const [newest] = materials
    .map(({ updatedOn }, index) => ({ index, on: updatedOn, days: daysBetween(updatedOn, asOf) }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => a.days - b.days);
  return { every, ...(newest && { newest }), overdue: newest === undefined || newest.days > every };
}
