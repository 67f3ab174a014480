import { homeWords } from '../../text/pages/home-words.ts';
import { pageUrl } from '../../address/url.ts';
import type { Link, ViewContext } from '../context.ts';
import { closingQuarters, type ClosingQuarter } from '../lists/closing.ts';

/** What is expected to close, by quarter (method: F5). */
export interface HomeCloses {
  readonly rows: readonly ClosingQuarter[];
  /** The quarters behind those shown. */
  readonly more?: Link;
}

/** How many rows have room: what should have closed, and five quarters. */
const SHOWN = 6;

export function homeCloses(context: ViewContext): HomeCloses {
  const { lang } = context;
  const rows = closingQuarters(context);
  const left = rows.length - SHOWN;
  return {
    rows: rows.slice(0, SHOWN),
    ...(left > 0 && { more: { label: homeWords(lang).laterQuarters(left), href: pageUrl(lang, 'closing') } }),
  };
}
