import { calendarFeedUrl } from '../../address/url.ts';
import { addDays, daysBetween } from '../../calendar/day.ts';
import type { DueKind } from '../../measures/due/due.ts';
import { calendarWords } from '../../text/pages/calendar-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountRows } from '../account-row.ts';
import type { ViewContext } from '../context.ts';
import { EMPTY, linkCell, numberCell, tierCell } from '../list/cells.ts';
import type { Cell, List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { AHEAD } from './calendar.ts';
import { calendarEntries, type CalendarEntry } from './entries.ts';

/** The kinds whose next day stands beside each account; what is rare is left to the list by day. */
const COMPARED: readonly DueKind[] = ['review', 'contact', 'action', 'purchase', 'close', 'joint-plan', 'upkeep'];

/** Each account with the day of what is due next of every kind, those with most overdue first. */
export const calendarByAccount = perContext((context): List => {
  const { lang, asOf } = context;
  const words = calendarWords(lang);
  const until = addDays(asOf, AHEAD);
  const byAccount = Map.groupBy(calendarEntries(context), ({ accountName }) => accountName);
  const rows = accountRows(context).map((account): Row & { readonly overdue: number } => {
    const entries = byAccount.get(account.id) ?? [];
    const overdue = entries.filter(({ isOverdue }) => isOverdue).length;
    const cells = [
      linkCell(account.link, account.id),
      tierCell(account.tier, lang),
      overdue === 0 ? EMPTY : { ...numberCell(overdue), tone: 'alert' as const },
      ...COMPARED.map((kind) =>
        nextCell(
          entries.find((entry) => entry.kind === kind && (entry.day ?? asOf) <= until),
          context,
        ),
      ),
      account.owner ? linkCell(account.owner, account.ownerName) : EMPTY,
      { text: words.feeds, href: calendarFeedUrl(lang, { kind: 'account', name: account.id }) },
    ];
    return { id: account.id, cells, overdue };
  });
  return {
    name: 'calendar-accounts',
    title: words.byAccount,
    says: words.accountsSay,
    columns: [
      { key: 'account', label: siteWords(lang).account, kind: 'text', onPhone: true },
      { key: 'tier', label: siteWords(lang).tier, kind: 'text', facet: true },
      { key: 'overdue', label: words.overdueCount, kind: 'number', onPhone: true },
      ...COMPARED.map((kind) => ({ key: kind, label: words.kinds[kind], kind: 'day' as const })),
      { key: 'owner', label: siteWords(lang).owner, kind: 'text', facet: true },
      { key: 'calendar', label: siteWords(lang).calendar, kind: 'text' },
    ],
    rows: rows.toSorted((a, b) => b.overdue - a.overdue).map(({ id, cells }) => ({ id, cells })),
    empty: words.noAccounts,
  };
});

function nextCell(entry: CalendarEntry | undefined, { lang, asOf }: ViewContext): Cell {
  if (!entry) return EMPTY;
  const { day, isOverdue, what } = entry;
  return {
    text: day ?? siteWords(lang).never,
    sort: day ?? '',
    href: what.href,
    ...(isOverdue && {
      tone: 'alert',
      small: day === undefined ? calendarWords(lang).neverDone : siteWords(lang).inDays(daysBetween(asOf, day)),
    }),
  };
}
