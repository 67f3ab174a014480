import type { Kind } from '#schemas/index.ts';
import { planItems } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { tierByWindow, tierPage, type Tier } from '../measures/tier-lens.ts';
import { DRAFTED } from './place.ts';

/** Whoever others refer to comes first. */
const FIRST: readonly Kind[] = ['relationships', 'person', 'strategy'];

/**
 * The kinds of document that a plan lacks for a tier: those that hold what the tier's page requires, and an opportunity
 * where the tier needs one that is to close in time (method: B5).
 */
export function kindsWanted(plan: AccountPlan, tier: Tier, book: Book, asOf: Day): readonly Kind[] {
  const required = tierPage(book, tier)?.requires.items ?? [];
  const wanted = new Set<string>(required.map((item) => planItems[item].field.split('.')[0] ?? ''));
  if (tierByWindow(plan, book, asOf).tier !== tier) wanted.add('opportunity');
  const order = [...FIRST, ...DRAFTED.filter((kind) => !FIRST.includes(kind))];
  return order.filter((kind) => wanted.has(kind) && kind !== 'review' && !has(plan, kind));
}

function has(plan: AccountPlan, kind: Kind): boolean {
  if (kind === 'person') return plan.people.size > 0;
  return kind in plan && plan[kind as keyof AccountPlan] !== undefined; // documents of their own stand under their kind
}
