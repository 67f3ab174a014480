import { bookChanges } from '#core/views/changes.ts';
import { accountCalendar, bookCalendar, memberCalendar, type Calendar } from '#core/views/calendar/feeds.ts';
import { changesFeed } from '../feeds/atom.ts';
import { calendarFile } from '../feeds/ics.ts';
import { langOf, site, type Site } from '../site.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** What changed, as a feed. */
export async function changesResponse(params: Params): Promise<Response> {
  const from = await site();
  const lang = langOf(params['lang']);
  return typed(changesFeed(from, lang, bookChanges(from.context(lang))), 'application/atom+xml');
}

/** What is due in the book, as a calendar. */
export async function bookCalendarResponse(params: Params): Promise<Response> {
  return calendarResponse(params, ({ context }, lang) => bookCalendar(context(lang)));
}

/** What is due at an account, as a calendar. */
export async function accountCalendarResponse(params: Params): Promise<Response> {
  return calendarResponse(params, ({ context }, lang) => accountCalendar(context(lang), params['account'] ?? ''));
}

/** What one of us answers for, as a calendar. */
export async function memberCalendarResponse(params: Params): Promise<Response> {
  return calendarResponse(params, ({ context }, lang) => memberCalendar(context(lang), params['name'] ?? ''));
}

async function calendarResponse(
  params: Params,
  calendarOf: (from: Site, lang: ReturnType<typeof langOf>) => Calendar,
): Promise<Response> {
  const from = await site();
  const lang = langOf(params['lang']);
  const { name, entries } = calendarOf(from, lang);
  return typed(calendarFile(from, lang, name, entries), 'text/calendar');
}

function typed(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
