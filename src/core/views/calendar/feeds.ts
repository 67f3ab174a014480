import type { Lang } from '#schemas/field.ts';
import { calendarFeedUrl, changesFeedUrl } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import { nameIn } from '../../text/names.ts';
import { companyIn } from '../../text/house.ts';
import { calendarWords } from '../../text/pages/calendar-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { calendarEntries, type CalendarEntry } from './entries.ts';

/** How far the calendar of the whole book reaches back and ahead, in days (ours). */
const YEAR = 366;

/** A calendar for subscription: its name and what stands in it. */
export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

/** What is due at all accounts together: reviews and actions; the rest would drown them (method: P12, P5). */
export function bookCalendar(context: ViewContext): Calendar {
  const { book, lang, asOf } = context;
  return {
    name: calendarWords(lang).calendarName(companyIn(lang, book.settings.data)),
    entries: calendarEntries(context).filter(
      ({ kind, day = asOf }) => (kind === 'review' || kind === 'action') && Math.abs(daysBetween(asOf, day)) <= YEAR,
    ),
  };
}

/** Everything that is due at one account. */
export function accountCalendar(context: ViewContext, id: string): Calendar {
  const plan = context.book.accounts.get(id);
  return {
    name: calendarWords(context.lang).calendarName(plan ? nameIn(context.lang, plan.account.data) : id),
    entries: calendarEntries(context).filter(({ accountName }) => accountName === id),
  };
}

/** Everything that one of us answers for, at whatever account. */
export function memberCalendar(context: ViewContext, name: string): Calendar {
  const member = context.book.team.get(name);
  return {
    name: calendarWords(context.lang).calendarName(member ? nameIn(context.lang, member.data) : name),
    entries: calendarEntries(context).filter(({ ownerName }) => ownerName === name),
  };
}

/** What readers may subscribe to. */
export function subscriptions(lang: Lang): readonly Link[] {
  const words = calendarWords(lang);
  return [
    { label: words.ics, href: calendarFeedUrl(lang) },
    { label: words.atom, href: changesFeedUrl(lang) },
  ];
}
