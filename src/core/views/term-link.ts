import { urlOf } from '../address/url.ts';
import type { Link, ViewContext } from './context.ts';

/** The link to a term, in the reader's language. */
export function termLink({ book, lang }: ViewContext, name: string): Link {
  const data = book.terms.get(name)?.data;
  return { label: (lang === 'en' ? data?.en : data?.zh) ?? name, href: urlOf(lang, { kind: 'term', name }) };
}
