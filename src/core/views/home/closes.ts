import { homeWords } from '../../text/pages/home-words.ts';
import { pageUrl } from '../../address/url.ts';
import { amountIn, type Link, type ViewContext } from '../context.ts';
import { closingQuarters, leftOutOfCloses, type ClosingQuarter } from '../lists/closing.ts';

/** What is expected to close, by quarter (method: F5). */
export interface HomeCloses {
  readonly rows: readonly ClosingQuarter[];
  /** What is open and in no quarter; absent when that is nothing. */
  readonly leftOut?: Link;
  /** The quarters behind those shown. */
  readonly more?: Link;
}

/** How many rows have room: what should have closed, quarters, and what is in none of them. */
const ROWS = 6;

export function homeCloses(context: ViewContext): HomeCloses {
  const { lang } = context;
  const rows = closingQuarters(context);
  const leftOut = leftOutOfCloses(context);
  const shown = leftOut > 0 ? ROWS - 1 : ROWS;
  const left = rows.length - shown;
  return {
    rows: rows.slice(0, shown),
    ...(leftOut > 0 && {
      leftOut: { label: homeWords(lang).notScheduled(amountIn(context, leftOut)), href: pageUrl(lang, 'closing') },
    }),
    ...(left > 0 && { more: { label: homeWords(lang).laterQuarters(left), href: pageUrl(lang, 'closing') } }),
  };
}
