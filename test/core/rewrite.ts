import { BASE } from './base-book.ts';
import type { Files } from './book.ts';

/** A file of the base book with several pieces of text replaced; throws when one is not there. */
export function rewrite(path: string, ...replacements: readonly (readonly [from: string, to: string])[]): Files {
  let text = BASE[path] ?? '';
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${path} of the base book does not hold ${from}`);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

/** The base book's account as one of tier B, whose window, evidence and urgency agree. */
export const TIER_B: Files = {
  ...rewrite(
    'accounts/acme/account.md',
    ['declared: A', 'declared: B'],
    ['selection-started', 'waiting-for-event'],
    ['selection: true', 'selection: false'],
  ),
  ...rewrite('accounts/acme/opportunities/well.md', ['2027-03-15', '2027-06-15']),
};
