import type { Compilation } from '#core/compile.ts';
import { hiddenStrings, shownStrings } from '#core/edition/hidden-strings.ts';
import type { Sought } from '#proof/leaks/leak-proof.ts';
import { asSeenBy, type Audience } from '#site/audience.ts';

/**
 * What the readers of a site may not see of a book. The projection is made once more for that: what is handed to the
 * pages is not taken for true.
 */
export function soughtIn(compilation: Compilation, audience: Audience): Sought {
  const { book } = compilation;
  const projected = asSeenBy(audience, compilation).book;
  if (!book || !projected) throw new Error('Only a book without errors is built.');
  return { hidden: hiddenStrings(book, projected), shown: shownStrings(projected) };
}
