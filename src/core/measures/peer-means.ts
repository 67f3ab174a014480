import type { AccountPlan, Book } from '../link/book.ts';

/** With fewer others than this a mean says more about them than about the account. */
const FEWEST_PEERS = 3;

/**
 * What the other accounts of the book have on average, number by number; nothing when fewer than three of them have
 * the numbers (method: A14 move 1, B15; the comparison is ours).
 */
export function peerMeans(
  book: Book,
  plan: AccountPlan,
  read: (other: AccountPlan) => readonly number[] | undefined,
): readonly number[] | undefined {
  const others = [...book.accounts.values()]
    .filter(({ id }) => id !== plan.id)
    .flatMap((other) => {
      const numbers = read(other);
      return numbers ? [numbers] : [];
    });
  if (others.length < FEWEST_PEERS) return undefined;
  const [first = []] = others;
  return first.map((_, index) => others.reduce((sum, numbers) => sum + (numbers[index] ?? 0), 0) / others.length);
}
