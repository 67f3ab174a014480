import ICAL from 'ical.js';
import type { Lang } from '#schemas/field.ts';
import type { CalendarEntry } from '#core/views/calendar/entries.ts';
import type { Site } from '../site.ts';
import { addressOf, authorityOf, printable } from './authority.ts';

/** A name that calendar programs know beside those of the standard; it is text like any other. */
const DESIGN = {
  ...ICAL.design.icalendar,
  property: { ...ICAL.design.icalendar.property, 'x-wr-calname': { defaultType: 'text' } },
};

type Property = readonly [name: string, parameters: object, type: string, value: string];

/**
 * What is due as an iCalendar file (RFC 5545): days without an hour that block no time. What has no day is due at once
 * and stands on the as-of day; so does the stamp, so that the same book gives the same bytes.
 */
export function calendarFile(
  { book, context }: Pick<Site, 'book' | 'context'>,
  lang: Lang,
  name: string,
  entries: readonly CalendarEntry[],
): string {
  const { asOf } = context(lang);
  const { host, book: of } = authorityOf(book);
  const text = (property: string, value: string): Property => [property, {}, 'text', printable(value)];
  const event = ({ id, day = asOf, what, note, kindLabel, account, owner }: CalendarEntry) => [
    'vevent',
    [
      text('uid', `${id}/${of}@${host}`),
      ['dtstamp', {}, 'date-time', `${asOf}T00:00:00Z`],
      ['dtstart', {}, 'date', day],
      text('summary', `${account.label} · ${what.label}`),
      text('description', [kindLabel, note, owner?.label ?? ''].filter((line) => line !== '').join('\n')),
      text('categories', kindLabel),
      text('transp', 'TRANSPARENT'),
      ...(book.settings.data.siteUrl === undefined ? [] : [['url', {}, 'uri', addressOf(book, what.href)]]),
    ],
    [],
  ];
  const calendar = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', `-//Keyfolio//Key-account plans//${lang === 'en' ? 'EN' : 'ZH'}`),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      text('x-wr-calname', name),
      ['refresh-interval', {}, 'duration', 'P1D'],
    ],
    entries.map(event),
  ];
  return `${ICAL.stringify.component(calendar, DESIGN)}\r\n`;
}
