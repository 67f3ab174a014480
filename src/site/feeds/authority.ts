import type { Book } from '#core/link/book.ts';

/** Who gives the names that readers of feeds know entries by. Names stay the same from build to build. */
export interface Authority {
  /** The host of the site where settings state it. */
  readonly host: string;
  /** Tells the books of several companies apart where no host does. */
  readonly book: string;
}

/** The authority of a book: its own host, or our name and the company’s. */
export function authorityOf({ settings: { data } }: Book): Authority {
  if (data.siteUrl !== undefined) return { host: data.siteUrl.replace(/^https?:\/\/|:\d+$/g, ''), book: 'plans' };
  return { host: 'keyfolio', book: encodeURIComponent(data.company) };
}

/** An address of the site as readers outside it follow it: absolute where settings say where the site stands. */
export function addressOf({ settings: { data } }: Book, href: string): string {
  return `${data.siteUrl ?? ''}${href}`;
}

/** Text that XML and iCalendar may both hold: what no reader sees becomes the sign for it. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
