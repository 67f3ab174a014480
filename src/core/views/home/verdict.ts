import { homeWords } from '../../text/pages/home-words.ts';
import type { ViewContext } from '../context.ts';
import { allAsks } from './asks.ts';
import { accountExceptions } from './exceptions.ts';

/** What the page says first: how much is asked of executives, how much of it is late, and how much is due this week. */
export interface HomeVerdict {
  readonly says: string;
  /** What to do where nothing is asked. */
  readonly note?: string;
}

/** Says in one sentence whether an executive must act. */
export function verdict(context: ViewContext): HomeVerdict {
  const words = homeWords(context.lang);
  if (context.book.accounts.size === 0) return { says: words.emptyBook, note: words.emptyBookNote };
  const asks = allAsks(context);
  if (asks.length > 0) {
    const late = asks.filter(({ isLate }) => isLate).length;
    const soon = asks.filter(({ isSoon }) => isSoon).length;
    return { says: words.verdict(asks.length, late, soon) };
  }
  return {
    says: words.nothingAsked,
    note: accountExceptions(context).length === 0 ? words.allWellNote : words.exceptionsNote,
  };
}
