import { urlOf } from '../../address/url.ts';
import { teachingPages } from '../../link/book.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import type { ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';

/** What a page that teaches is called, and what it defines in one sentence. */
export type Definition = readonly [title: string, summary: string];

/** What the site needs to show a definition beside its term. */
export interface Definitions {
  /** What the link to the page is called. */
  readonly more: string;
  /** The definition on each page that teaches, under the page's address. */
  readonly pages: Readonly<Record<string, Definition>>;
}

/** Every definition in the reader's language. */
export function definitions(context: ViewContext): Definitions {
  const pages = Object.fromEntries(
    teachingPages(context.book).map((page): readonly [string, Definition] => {
      const { title, summary } = methodWords(context, page);
      return [urlOf(context.lang, page.original), [title, summary]];
    }),
  );
  return { more: courseWords(context.lang).learnMore, pages };
}
