import { accountCalendar, bookCalendar } from '#core/views/calendar/feeds.ts';
import { calendarFile } from '#site/feeds/ics.ts';
import type { Exporter } from './exporter.ts';

/** The calendar that the site gives for subscription. */
export const ics: Exporter = async ({ context, account }) => {
  const { name, entries } = account === undefined ? bookCalendar(context) : accountCalendar(context, account);
  const from = { book: context.book, context: () => context };
  return [{ content: calendarFile(from, context.lang, name, entries) }];
};
