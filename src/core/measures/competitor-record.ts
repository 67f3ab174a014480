import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isOpen } from './tier-lens.ts';
import { ended, winRate, type WinRate } from './win-loss.ts';

/** An opportunity in which we meet somebody, with the plan it belongs to. */
export interface Meeting {
  readonly plan: AccountPlan;
  readonly opportunity: TypedDocument<'opportunity'>;
}

/** What a competitor means to us (method: O6, G12, A6). */
export interface CompetitorRecord {
  /** Open opportunities in which we meet it. */
  readonly open: readonly Meeting[];
  /** Of those, where nobody has written what we do against it (method: O6). */
  readonly uncountered: readonly Meeting[];
  /** What ended where we met it: won by us, lost, and our rate. */
  readonly record: WinRate;
  /** Accounts that it supplies today. */
  readonly supplies: readonly AccountPlan[];
}

/** Where we meet a competitor and how it went. */
export function competitorRecord(name: string, book: Book, asOf: Day): CompetitorRecord {
  const isMet = ({ opportunity }: Meeting) =>
    opportunity.data.competitors.some(({ competitor }) => competitor === name);
  const plans = [...book.accounts.values()];
  const open = plans
    .flatMap((plan) => [...plan.opportunities.values()].filter(isOpen).map((opportunity) => ({ plan, opportunity })))
    .filter(isMet);
  return {
    open,
    uncountered: open.filter(({ opportunity }) =>
      opportunity.data.competitors.some(({ competitor, counter }) => competitor === name && counter === undefined),
    ),
    record: winRate(ended(book, asOf).filter(isMet)),
    supplies: plans.filter(({ account }) =>
      account.data.background.incumbents.some(({ competitor }) => competitor === name),
    ),
  };
}
