import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** The forces for and against us in an account, each Σ influence × |stance| (method: E5). */
export interface ForceBalance {
  readonly supporting: number;
  readonly opposing: number;
  /** People whose stance is 0: they weigh on neither side. */
  readonly neutral: number;
}

/** Influence 1–5 × stance −2…+2: how strongly one person moves the decision, and which way (method: E5). */
export function forceOf({ data: { influence, stance } }: TypedDocument<'person'>): number {
  return influence * stance;
}

/** Sums the two sides apart: a strong opponent is not cancelled by a strong supporter (method: E5). */
export function forceBalance(plan: AccountPlan): ForceBalance {
  let [supporting, opposing, neutral] = [0, 0, 0];
  for (const person of plan.people.values()) {
    const force = forceOf(person);
    if (force > 0) supporting += force;
    else if (force < 0) opposing -= force;
    else neutral += 1;
  }
  return { supporting, opposing, neutral };
}
