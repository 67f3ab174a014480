import { planPart } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { completenessItems, type CompletenessItem } from './completeness-items.ts';
import type { PlanPart } from './plan-parts.ts';
import { tierPage } from './tier-lens.ts';

/** A part that the tier requires, with what it holds and what it lacks. */
export interface PartCompleteness {
  readonly part: PlanPart;
  readonly items: readonly CompletenessItem[];
  /** Share of the items that are there, 0–1. */
  readonly score: number;
}

/** How complete a plan is for its declared tier. */
export interface Completeness {
  /** The required parts in the order of the method. */
  readonly parts: readonly PartCompleteness[];
  /** The mean of the parts, 0–1. */
  readonly score: number;
}

/** Measures each part that the declared tier requires by the items that apply to the tier (method: P3, P6). */
export function completeness(plan: AccountPlan, book: Book, asOf: Day): Completeness {
  const { declared } = plan.account.data.tier;
  const requires = tierPage(book, declared)?.requires;
  if (!requires) return { parts: [], score: 0 };
  const scope = { plan, book, asOf, requires, top: declared === 'A' };
  const parts = planPart.names
    .filter((part) => requires.parts.includes(part))
    .map((part) => {
      const items = completenessItems[part](scope);
      return { part, items, score: items.filter(({ done }) => done).length / items.length };
    });
  return { parts, score: parts.reduce((sum, { score }) => sum + score, 0) / parts.length };
}
