import type { AccountPlan, Book } from '#core/link/book.ts';
import { AS_OF, compileBook, type Files } from './book.ts';

/** The base book and its account after some changes, whatever rules say of them. */
export function acme(changes: Files = {}, asOf = AS_OF): { readonly book: Book; readonly plan: AccountPlan } {
  const book = compileBook(changes, { asOf }).draft;
  const plan = book?.accounts.get('acme');
  if (!book || !plan) throw new Error('the changed book has no account acme');
  return { book, plan };
}
