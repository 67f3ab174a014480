import type { AccountPlan } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { EMPTY } from '../list/cells.ts';
import type { Cell } from '../list/list.ts';

/** How many accounts a cell names before it leads on (ours). */
const MOST = 5;

/** Some accounts by name; where they are many, the first of them and the way to the page that names all. A file has all. */
export function accountsCell(context: ViewContext, plans: readonly AccountPlan[], page: Link): Cell {
  if (plans.length === 0) return EMPTY;
  const links = plans.map((plan) => accountLink(context, plan));
  const rest = { label: siteWords(context.lang).more(links.length - MOST), href: page.href };
  return {
    text: joined(
      links.map(({ label }) => label),
      context.lang,
    ),
    links: links.length > MOST ? [...links.slice(0, MOST), rest] : links,
  };
}
