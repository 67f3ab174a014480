import { relationLevel } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** How much of an account's weighted gap one of us carries. */
export interface GapLoad {
  readonly owner: string;
  /** The people with a gap whose relationship this member owns, the heaviest first. */
  readonly people: readonly TypedDocument<'person'>[];
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

/** The weighted gap of all people of an account: 0 when every target is reached (method: R5, IND-weighted-gap). */
export function wholeGap(plan: AccountPlan): number {
  return sumOfGaps(peopleWithGap(plan));
}

function sumOfGaps(people: readonly TypedDocument<'person'>[]): number {
  return people.reduce((sum, person) => sum + weightedGap(person), 0);
}

/** The weighted gap by relationship owner, the heaviest load first (method: R4, “spread over the team”). */
export function gapLoads(plan: AccountPlan): readonly GapLoad[] {
  const loads = new Map<string, TypedDocument<'person'>[]>();
  for (const person of peopleWithGap(plan)) {
    const owner = person.data.relationship?.owner;
    if (owner !== undefined) loads.set(owner, [...(loads.get(owner) ?? []), person]);
  }
  const whole = sumOfGaps([...loads.values()].flat());
  return [...loads]
    .map(([owner, people]) => ({ owner, people, weighted: sumOfGaps(people), share: sumOfGaps(people) / whole }))
    .sort((a, b) => b.weighted - a.weighted);
}

/**
 * Whether a member carries more of the gaps than one of us can close; a few gaps may lie with one (method: R5, REL-05;
 * settings: `limits.ownerShare`, `limits.spreadFrom`).
 */
export function carriesTooMuch({ share }: GapLoad, plan: AccountPlan, book: Book): boolean {
  const { ownerShare, spreadFrom } = book.settings.data.limits;
  return peopleWithGap(plan).length >= spreadFrom && share > ownerShare;
}
