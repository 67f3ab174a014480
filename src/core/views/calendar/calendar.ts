import { addDays, daysBetween } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { DUE_KINDS, type DueKind } from '../../measures/due/due.ts';
import { calendarWords, type CalendarWords } from '../../text/pages/calendar-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { ViewContext } from '../context.ts';
import { EMPTY, linkCell, tierCell } from '../list/cells.ts';
import type { List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { calendarEntries, type CalendarEntry } from './entries.ts';

/** How far ahead a diary is planned, and what counts as this week, in days (ours). */
export const AHEAD = 90;
export const WEEK = 7;

/** What is due in the book, what is overdue first: what goes into the diary this week (method: P12, P5). */
export const calendarList = perContext((context): List => {
  const { lang, asOf } = context;
  const until = addDays(asOf, AHEAD);
  const entries = calendarEntries(context).filter(({ day = asOf }) => day <= until);
  const { overdue, week } = urgent(context, entries);
  const later = entries.length - overdue.length - week.length;
  return {
    ...dueAsList(context, entries),
    says: calendarWords(lang).says(overdue.length, week.length, later),
  };
});

/** Of what is due, what is late and what falls within seven days. */
export function urgent(context: ViewContext, entries: readonly CalendarEntry[]) {
  const of = (period: string) => entries.filter((entry) => periodOf(context, entry) === period);
  return { overdue: of('overdue'), week: of('week') };
}

/** Some of what is due as a list, what is overdue first. */
export function dueAsList(context: ViewContext, entries: readonly CalendarEntry[]): List {
  const { lang } = context;
  const words = calendarWords(lang);
  return {
    name: 'calendar',
    title: words.byDay,
    says: '',
    columns: [
      { key: 'by', label: words.byWhen, kind: 'day', onPhone: true },
      { key: 'what', label: words.what, kind: 'wide', onPhone: true },
      { key: 'kind', label: words.kind, kind: 'text', facet: true },
      { key: 'account', label: siteWords(lang).account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: siteWords(lang).tier, kind: 'text', facet: true },
      { key: 'owner', label: siteWords(lang).owner, kind: 'text', facet: true },
      { key: 'when', label: words.period, kind: 'text', facet: true },
    ],
    rows: [...entries].sort(byUrgency).map((entry) => rowOf(context, entry)),
    empty: words.nothing,
  };
}

/** Overdue first, the highest tier before the others; then day by day. */
function byUrgency(a: CalendarEntry, b: CalendarEntry): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  return a.isOverdue ? compare(a.tier, b.tier) || compare(a.day ?? '', b.day ?? '') : 0;
}

function rowOf(context: ViewContext, entry: CalendarEntry): Row {
  const { lang } = context;
  const { id, day, isOverdue, what, note, kind, kindLabel, account, accountName, tier, owner, ownerName } = entry;
  const words = calendarWords(lang);
  const period = periodOf(context, entry);
  return {
    id,
    cells: [
      {
        text: day ?? siteWords(lang).never,
        sort: day ?? '',
        small: day === undefined ? words.neverDone : siteWords(lang).inDays(daysBetween(context.asOf, day)),
        ...(isOverdue && { tone: 'alert' }),
      },
      { text: what.label, href: what.href, small: note },
      { text: kindLabel, sort: KINDS.indexOf(kind), choices: [{ value: kind, label: kindLabel }] },
      linkCell(account, accountName),
      tierCell(tier, lang),
      owner ? linkCell(owner, ownerName) : EMPTY,
      {
        text: periodLabel(period, words),
        sort: period === 'overdue' ? 0 : period === 'week' ? 1 : monthNumber(period),
        choices: [{ value: period, label: periodLabel(period, words) }],
      },
    ],
  };
}

/** `overdue`, `week` for the next seven days, then the month: `2026-12`. */
function periodOf({ asOf }: ViewContext, { day, isOverdue }: CalendarEntry): string {
  if (isOverdue || day === undefined) return 'overdue';
  return daysBetween(asOf, day) <= WEEK ? 'week' : day.slice(0, 7);
}

function periodLabel(period: string, words: CalendarWords): string {
  if (period === 'overdue') return words.overdue;
  return period === 'week' ? words.thisWeek : period;
}

function monthNumber(period: string): number {
  return Number(period.replace('-', ''));
}

const KINDS: readonly DueKind[] = [...new Set(Object.values(DUE_KINDS))];
