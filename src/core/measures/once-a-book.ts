import type { Day } from '../calendar/day.ts';
import type { Book } from '../link/book.ts';

/**
 * A measure of the whole book that the pages of single accounts read too: computed once for each book and day. Computed
 * for each account anew, its work would grow with the square of the accounts.
 */
export function onceABook<T>(compute: (book: Book, asOf: Day) => T): (book: Book, asOf: Day) => T {
  const computed = new WeakMap<Book, { readonly asOf: Day; readonly value: T }>();
  return (book, asOf) => {
    const known = computed.get(book);
    if (known?.asOf === asOf) return known.value;
    const value = compute(book, asOf);
    computed.set(book, { asOf, value });
    return value;
  };
}
