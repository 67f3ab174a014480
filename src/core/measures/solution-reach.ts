import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isOpen } from './tier-lens.ts';
import { whiteSpace } from './white-space.ts';

/** A need of an account’s strategy map. */
export interface PlacedNeed {
  readonly plan: AccountPlan;
  readonly need: string;
}

/** How far a solution reaches over the accounts (method: G6, G9). */
export interface SolutionReach {
  /** Needs that it answers on an execution map, with something under way or planned. */
  readonly answers: readonly PlacedNeed[];
  /** Needs that it is named for and that nothing of ours meets yet. */
  readonly white: readonly PlacedNeed[];
  readonly open: readonly { readonly plan: AccountPlan; readonly opportunity: TypedDocument<'opportunity'> }[];
  readonly won: number;
  /** Every account that plans, buys or bought it. */
  readonly accounts: readonly AccountPlan[];
}

/** Where a solution is sold, planned, and possible. */
export function solutionReach(name: string, book: Book): SolutionReach {
  const plans = [...book.accounts.values()];
  const named = plans.flatMap((plan) => {
    const needs = (plan.strategy?.data.execution ?? []).filter(({ solution }) => solution === name);
    return [...new Set(needs.map(({ need }) => need))].map((need) => ({ plan, need }));
  });
  const isWhite = ({ plan, need }: PlacedNeed) => whiteSpace(plan).some((open) => open.name === need);
  const sold = plans.flatMap((plan) =>
    [...plan.opportunities.values()]
      .filter(({ data }) => data.solutions.includes(name))
      .map((opportunity) => ({ plan, opportunity })),
  );
  const places = new Set([...named, ...sold].map(({ plan }) => plan));
  return {
    answers: named.filter((one) => !isWhite(one)),
    white: named.filter(isWhite),
    open: sold.filter(({ opportunity }) => isOpen(opportunity)),
    won: sold.filter(({ opportunity }) => opportunity.data.outcome?.result === 'won').length,
    accounts: plans.filter((plan) => places.has(plan)),
  };
}
