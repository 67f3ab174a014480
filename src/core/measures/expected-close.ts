import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { funnelStateOf } from './funnel.ts';
import { isOpen } from './tier-lens.ts';

/** An opportunity that we expect to close, with the plan it belongs to. */
export interface ExpectedClose {
  readonly plan: AccountPlan;
  readonly opportunity: TypedDocument<'opportunity'>;
  readonly on: string;
}

/**
 * What the funnel is expected to give: the open opportunities in the funnel or in its best state that have an
 * expected close, the nearest first. Those still searched for promise nothing yet (method: F5).
 */
export function expectedCloses(book: Book): readonly ExpectedClose[] {
  return [...book.accounts.values()]
    .flatMap((plan) =>
      [...plan.opportunities.values()].flatMap((opportunity) => {
        const on = opportunity.data.expectedClose;
        if (on === undefined || !isOpen(opportunity) || funnelStateOf(opportunity, book) === 'search') return [];
        return [{ plan, opportunity, on }];
      }),
    )
    .sort((a, b) => compare(a.on, b.on));
}
