import { createHash } from 'node:crypto';
import Builder from 'fast-xml-builder';
import type { Lang } from '#schemas/field.ts';
import { changesFeedUrl, pageUrl } from '#core/address/url.ts';
import { companyIn } from '#core/text/house.ts';
import { calendarWords } from '#core/text/pages/calendar-words.ts';
import { changesWords } from '#core/text/pages/changes-words.ts';
import type { ChangeRow } from '#core/views/changes.ts';
import type { Site } from '../site.ts';
import { addressOf, authorityOf, printable } from './authority.ts';

/** How many changes a reader who comes for the first time gets (ours). */
const NEWEST = 100;

/**
 * What has changed, newest first, as Atom 1.0 (RFC 4287): kind, account, title and address, never the text of a plan.
 * Its times are the days that plans state, so that the same book gives the same bytes.
 */
export function changesFeed(
  { book, context }: Pick<Site, 'book' | 'context'>,
  lang: Lang,
  rows: readonly ChangeRow[],
): string {
  const entries = rows.slice(0, NEWEST);
  const { host, book: name } = authorityOf(book);
  const tag = (rest: string) => `tag:${host},2026:${name}/${lang}${rest}`;
  const link = (rel: string, href: string, type: string) => ({
    '@rel': rel,
    '@type': type,
    '@href': addressOf(book, href),
  });
  const ids = namesOf(entries);
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': lang,
      id: tag('/changes'),
      title: printable(calendarWords(lang).changesName(companyIn(lang, book.settings.data))),
      updated: instant(entries[0]?.date ?? context(lang).asOf),
      author: { name: printable(companyIn(lang, book.settings.data)) },
      link: [
        link('self', changesFeedUrl(lang), 'application/atom+xml'),
        link('alternate', pageUrl(lang, 'changes'), 'text/html'),
      ],
      entry: entries.map(({ date, account, kind, change, text, href }, at) => ({
        id: tag(ids[at] ?? ''),
        title: printable(`${account.label} · ${change} · ${text}`),
        updated: instant(date),
        category: { '@term': kind, '@label': changesWords(lang).kinds[kind] },
        link: link('alternate', href, 'text/html'),
      })),
    },
  };
  return new Builder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true }).build(feed);
}

/** The beginning of a day; plans know no hours. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** What tells a change from all others: its place, kind and day, and a digest of its words; equals are counted. */
function namesOf(entries: readonly ChangeRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map(({ date, kind, change, text, href }) => {
    const digest = createHash('sha256').update(`${change}\n${text}`).digest('hex').slice(0, 12);
    const name = `${href.replace(/\/?#/, '/')}/${kind}-${date}-${digest}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}
