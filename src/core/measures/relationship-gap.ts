import { relationLevel } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** How much of an account's weighted gap one of us carries. */
export interface GapLoad {
  readonly owner: string;
  /** Σ gap × influence of the people whose relationship this member owns. */
  readonly weighted: number;
  /** Of the account's whole weighted gap, 0–1. */
  readonly share: number;
}

/** Steps from the present relation to the wanted one; 0 when reached, surpassed or not assessed (method: R4–R6). */
export function gapSteps({ data: { relationship } }: TypedDocument<'person'>): number {
  if (!relationship) return 0;
  return Math.max(
    0,
    relationLevel.names.indexOf(relationship.target) - relationLevel.names.indexOf(relationship.current),
  );
}

/** The gap in steps × influence 1–5: where an investment weighs most (method: R5). */
export function weightedGap(person: TypedDocument<'person'>): number {
  return gapSteps(person) * person.data.influence;
}

/** People with a gap, the heaviest first; equals stay in the order of their names. */
export function peopleWithGap(plan: AccountPlan): readonly TypedDocument<'person'>[] {
  return [...plan.people.values()]
    .filter((person) => gapSteps(person) > 0)
    .sort((a, b) => weightedGap(b) - weightedGap(a));
}

/** The weighted gap by relationship owner, the heaviest load first (method: R4, “spread over the team”). */
export function gapLoads(plan: AccountPlan): readonly GapLoad[] {
  const loads = new Map<string, number>();
  let total = 0;
  for (const person of peopleWithGap(plan)) {
    const owner = person.data.relationship?.owner;
    if (owner === undefined) continue;
    const weighted = weightedGap(person);
    loads.set(owner, (loads.get(owner) ?? 0) + weighted);
    total += weighted;
  }
  return [...loads]
    .map(([owner, weighted]) => ({ owner, weighted, share: weighted / total }))
    .sort((a, b) => b.weighted - a.weighted);
}
