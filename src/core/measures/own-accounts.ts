import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { accountFreshness } from './freshness.ts';
import { pareto } from './pareto.ts';

/** The accounts by the member who manages them, in the order of the members’ names (method: A3, P4). */
export function accountsByManager(book: Book): ReadonlyMap<string, readonly AccountPlan[]> {
  const managed = [...book.team.keys()].map((member) => {
    const plans = [...book.accounts.values()].filter(({ account }) =>
      account.data.team.some((seat) => seat.role === 'account-manager' && seat.member === member),
    );
    return [member, plans] as const;
  });
  return new Map(managed.filter(([, plans]) => plans.length > 0));
}

/** Two answers of the self-audit: whom do you meet often, and what do they buy? */
export interface InTouch {
  readonly accounts: number;
  /** Accounts that were met within the contact cadence of their tier. */
  readonly inTouch: number;
  /** Their part of the revenue of all given accounts in the latest full year, 0–1; absent without revenue. */
  readonly salesShare?: number;
}

/** How many of these accounts are in touch, and what share of their sales those make (method: A3). */
export function inTouch(plans: readonly AccountPlan[], book: Book, asOf: Day): InTouch {
  const met = plans.filter((plan) => {
    const { last, overdue } = accountFreshness(plan, book, asOf);
    return last !== undefined && !overdue;
  });
  const revenue = new Map(pareto(book, asOf)?.accounts.map(({ plan, revenue: amount }) => [plan.id, amount]));
  const sales = (some: readonly AccountPlan[]) => some.reduce((sum, { id }) => sum + (revenue.get(id) ?? 0), 0);
  const all = sales(plans);
  return { accounts: plans.length, inTouch: met.length, ...(all > 0 && { salesShare: sales(met) / all }) };
}
