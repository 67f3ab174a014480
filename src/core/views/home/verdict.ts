import { homeWords } from '../../text/pages/home-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { accountExceptions, exceptionRow } from './exceptions.ts';

/** What the page says first: which accounts need the executive, and for what. */
export interface HomeVerdict {
  readonly says: string;
  /** At most three accounts, each with the matter. */
  readonly accounts: readonly { readonly account: Link; readonly matter: string; readonly href: string }[];
  /** What to do where no account needs anybody. */
  readonly note?: string;
}

/** How many accounts the executive is asked for: more than three is nobody. */
const MOST = 3;

export function verdict(context: ViewContext): HomeVerdict {
  const words = homeWords(context.lang);
  if (context.book.accounts.size === 0) return { says: words.emptyBook, accounts: [], note: words.emptyBookNote };
  const first = accountExceptions(context).slice(0, MOST);
  if (first.length === 0) return { says: words.allWell, accounts: [], note: words.allWellNote };
  return {
    says: words.verdict(first.length),
    accounts: first
      .flatMap((one) => exceptionRow(context, one) ?? [])
      .map(({ account, title, href }) => ({ account, matter: inSentence(title), href })),
  };
}

/** The title of a rule within a sentence: an English one begins small, a name such as SWOT does not. */
function inSentence(title: string): string {
  return /^[A-Z](?![A-Z])/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}
