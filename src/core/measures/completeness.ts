import type { Text } from '#schemas/field.ts';
import { planItem, planItems, planPart, type PlanItemName, type PlanPart } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { holdsItem } from './completeness-items.ts';
import { tierPage } from './tier-lens.ts';

/** One thing that the tier asks of a part, and whether the plan holds it. */
export interface CompletenessItem {
  readonly name: PlanItemName;
  readonly label: Text;
  readonly done: boolean;
}

/** A part that the tier requires, with what it holds and what it lacks. */
export interface PartCompleteness {
  readonly part: PlanPart;
  readonly items: readonly CompletenessItem[];
  /** Share of the items that are there, 0–1; 1 when the tier asks for none. */
  readonly score: number;
}

/** How complete a plan is for its declared tier. */
export interface Completeness {
  /** The required parts in the order of the method. */
  readonly parts: readonly PartCompleteness[];
  /** The mean of the parts, 0–1. */
  readonly score: number;
}

/** Measures each part that the declared tier requires by the items that its method page lists (method: P3, P6). */
export function completeness(plan: AccountPlan, book: Book, asOf: Day): Completeness {
  const requires = tierPage(book, plan.account.data.tier.declared)?.requires;
  if (!requires) return { parts: [], score: 0 };
  const parts = planPart.names
    .filter((part) => requires.parts.includes(part))
    .map((part) => {
      const items = planItem.names
        .filter((name) => planItems[name].part === part && requires.items.includes(name))
        .map((name) => ({ name, label: planItem.labels[name], done: holdsItem[name]({ plan, book, asOf }) }));
      return { part, items, score: items.length === 0 ? 1 : items.filter(({ done }) => done).length / items.length };
    });
  return { parts, score: parts.reduce((sum, { score }) => sum + score, 0) / parts.length };
}
