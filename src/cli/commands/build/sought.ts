import type { Book } from '#core/link/book.ts';
import { hiddenStrings, shownStrings } from '#core/edition/hidden-strings.ts';
import { shownBy } from '#core/edition/project-book.ts';
import type { Sought } from '#proof/leaks/leak-proof.ts';
import type { Audience } from '#site/audience.ts';

/**
 * What the readers of a site may not see of a book. What they may is asked once more for that: what is handed to the pages is
 * not taken for true. The team may see everything.
 */
export function soughtIn(book: Book, { edition, ...needs }: Audience): Sought | undefined {
  if (edition === 'team') return undefined;
  const shown = shownBy(book, edition, needs);
  return { hidden: hiddenStrings(book, shown), shown: shownStrings(shown) };
}
