import type { AccountPlan, Book } from '../link/book.ts';
import { tierPage } from './tier-lens.ts';

/**
 * The accounts whose tier is outside the sales process, at which a change was seen that may bring their tier nearer,
 * in the order of their names (method: B14).
 */
export function watchList(book: Book): readonly AccountPlan[] {
  return [...book.accounts.values()].filter(
    ({ account }) =>
      tierPage(book, account.data.tier.declared)?.salesProcess !== true && account.data.triggers.length > 0,
  );
}
