import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { tierByUrgency, tierByWindow, type Tier } from './tier-lens.ts';
import { tierByGrading, tierByQuadrant } from './two-way-lens.ts';

/** The four ways in which the method finds a tier. */
export type LensName = 'window' | 'urgency' | 'quadrant' | 'grading';

/** How many of the lenses say what the account declares. */
export interface TierAgreement {
  /** The lenses that could be computed, each with its tier. */
  readonly lenses: readonly { readonly name: LensName; readonly tier: Tier }[];
  /** How many of them say the declared tier. */
  readonly agreeing: number;
}

/** The lenses equal to the declared tier, of those that the plan’s facts allow to compute (method: B5–B8). */
export function tierAgreement(plan: AccountPlan, book: Book, asOf: Day): TierAgreement {
  const read: readonly (readonly [LensName, Tier | undefined])[] = [
    ['window', tierByWindow(plan, book, asOf).tier],
    ['urgency', tierByUrgency(plan, book, asOf)],
    ['quadrant', tierByQuadrant(plan, book)?.tier],
    ['grading', tierByGrading(plan, book)?.tier],
  ];
  const lenses = read.flatMap(([name, tier]) => (tier === undefined ? [] : [{ name, tier }]));
  const { declared } = plan.account.data.tier;
  return { lenses, agreeing: lenses.filter(({ tier }) => tier === declared).length };
}
