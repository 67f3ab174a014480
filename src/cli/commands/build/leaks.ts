import type { Compilation } from '#core/compile.ts';
import { hiddenStrings, shownStrings } from '#core/edition/hidden-strings.ts';
import { leakSearch, type LeakSearch } from '#proof/leaks/find-leaks.ts';
import { ownWords } from '#proof/leaks/own-words.ts';
import { asSeenBy, type Audience } from '#site/audience.ts';

/**
 * Prepares to prove of a site, while it is being sealed, that nothing which its audience may not see can be read in it.
 * The projection is made once more for that: what was handed to the pages is not taken for true.
 */
export function leakProof(compilation: Compilation, audience: Audience): LeakSearch {
  const { book } = compilation;
  const projected = asSeenBy(audience, compilation).book;
  if (!book || !projected) throw new Error('Only a book without errors is built.');
  return leakSearch(hiddenStrings(book, projected), { shown: shownStrings(projected), everywhere: ownWords });
}
