import { addDays, daysBetween } from '../../calendar/day.ts';
import { calendarWords } from '../../text/pages/calendar-words.ts';
import { amountIn, type Headline, type ViewContext } from '../context.ts';
import { filtered } from '../home/links.ts';
import { openOpportunities, sumOf } from '../lists/opportunities.ts';
import { AHEAD, WEEK } from './calendar.ts';
import { calendarEntries, type CalendarEntry } from './entries.ts';

/** How far an executive looks ahead for reviews that others prepare, in days (ours). */
const SOON = 30;

/** The figures above the calendar: what is late, what is near, which reviews and closes are to be prepared. */
export function calendarHeadlines(context: ViewContext): readonly Headline[] {
  const { lang, asOf } = context;
  const words = calendarWords(lang);
  const entries = calendarEntries(context);
  const within = (days: number) => (entry: CalendarEntry) =>
    !entry.isOverdue && entry.day !== undefined && entry.day <= addDays(asOf, days);
  const overdue = entries.filter(({ isOverdue }) => isOverdue);
  const oldest = overdue.find(({ day }) => day !== undefined)?.day;
  const reviews = entries.filter(({ kind }) => kind === 'review');
  const closing = openOpportunities(context).filter(({ opportunity }) => {
    const on = opportunity.data.expectedClose;
    return on !== undefined && on >= asOf && on <= addDays(asOf, AHEAD);
  });
  const figure = (
    label: string,
    value: string,
    note: string,
    picked: Readonly<Record<string, string>>,
    isAlert = false,
  ): Headline => ({
    label,
    value,
    note: '',
    ...(note !== '' && { link: { label: note, href: filtered(lang, 'calendar', picked) } }),
    isAlert,
  });
  return [
    {
      ...figure(
        words.overdue,
        String(overdue.length),
        oldest === undefined ? '' : words.oldest(daysBetween(oldest, asOf)),
        { when: 'overdue' },
        overdue.length > 0,
      ),
      // Contacts, reviews and payments are late here too: the list of actions counts fewer.
      note: overdue.length > 0 ? words.ofActions(overdue.filter(({ kind }) => kind === 'action').length) : '',
    },
    figure(words.thisWeek, String(entries.filter(within(WEEK)).length), words.weekNote, { when: 'week' }),
    figure(
      words.reviewsAhead,
      String(reviews.filter(within(SOON)).length),
      words.reviewsNote(reviews.filter(({ isOverdue }) => isOverdue).length),
      { kind: 'review' },
    ),
    figure(words.closesAhead, amountIn(context, sumOf(closing)), words.closesNote(closing.length), { kind: 'close' }),
  ];
}
