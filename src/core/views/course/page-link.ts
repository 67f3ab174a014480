import { urlOf } from '../../address/url.ts';
import type { AnyMethodPage } from '../../link/book.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';

/** The link to a page of the method or the course, by its title. */
export function pageLink(context: ViewContext, page: AnyMethodPage): Link {
  return { label: methodWords(context, page).title, href: urlOf(context.lang, page.original) };
}
