import type { AccountPlan, Book } from '../link/book.ts';

/**
 * The accounts outside the sales process, tiers B to D, at which a change was seen that may bring their tier nearer,
 * in the order of their names (method: B14).
 */
export function watchList(book: Book): readonly AccountPlan[] {
  return [...book.accounts.values()].filter(
    ({ account }) => account.data.tier.declared !== 'A' && account.data.triggers.length > 0,
  );
}
