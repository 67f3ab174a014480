import { teamRole } from '#schemas/vocabulary.ts';
import { calendarFeedUrl } from '../../address/url.ts';
import { joined } from '../../text/format.ts';
import { nameIn, otherNameIn } from '../../text/names.ts';
import { calendarWords } from '../../text/pages/calendar-words.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { accountRows } from '../account-row.ts';
import { amountIn, type Headline, type Link, type ViewContext } from '../context.ts';
import type { List } from '../list/list.ts';
import { dueAsList, urgent } from '../calendar/calendar.ts';
import { calendarEntries, type CalendarEntry } from '../calendar/entries.ts';
import { proseHtml } from '../prose.ts';
import { accountsAsList } from './accounts.ts';
import { sumOf } from './opportunities.ts';
import { peopleAsList } from './people.ts';
import { teamLoads, type Load } from './team.ts';

/** One of our people: what they carry, row by row. */
export interface MemberView {
  readonly title: string;
  readonly otherName: string;
  readonly lead: string;
  /** What is theirs to do, for a calendar program. */
  readonly calendar: Link;
  readonly headlines: readonly Headline[];
  /** The work, the key people whom they cover, the accounts: the rows behind the index of the team. */
  readonly lists: readonly List[];
  readonly prose: string;
}

/** The page of a member of ours: what to do first (method: P4, P5, R4). */
export function memberView(context: ViewContext, name: string): MemberView | undefined {
  const { book, lang } = context;
  const member = book.team.get(name);
  const load = teamLoads(context).find((one) => one.member === name);
  if (!member || !load) return undefined;
  const { title, unit, region } = member.data;
  const words = listsWords(lang);
  const due = calendarEntries(context).filter(({ ownerName }) => ownerName === name);
  const lists: readonly List[] = [
    { ...without(dueAsList(context, due), 'owner'), title: words.theirDue, empty: words.nothingDue },
    { ...peopleAsList(context, load.covered), title: words.theirPeople },
    accountsOf(context, load),
  ];
  return {
    title: nameIn(lang, member.data),
    otherName: otherNameIn(lang, member.data) ?? '',
    lead: [title, unit, region].filter(Boolean).join(' · '),
    calendar: {
      label: calendarWords(lang).icsOf(nameIn(lang, member.data)),
      href: calendarFeedUrl(lang, { kind: 'member', name }),
    },
    headlines: headlines(context, load, due),
    lists: lists.filter((list, at) => at === 0 || list.rows.length > 0),
    prose: proseHtml(member, lang, 1),
  };
}

/** What is late comes first and alone has the colour of an alert: open work and people are no fault. */
function headlines(
  context: ViewContext,
  { open, overdue: lateActions, covered, stale, gap, owned }: Load,
  due: readonly CalendarEntry[],
): readonly Headline[] {
  const words = listsWords(context.lang);
  const { overdue, week } = urgent(context, due);
  return [
    {
      label: words.overdue,
      value: String(overdue.length),
      note: overdue.length === 0 ? '' : calendarWords(context.lang).ofActions(lateActions.length),
      isAlert: overdue.length > 0,
    },
    { label: calendarWords(context.lang).thisWeek, value: String(week.length), note: '', isAlert: false },
    { label: words.openActions, value: String(open.length), note: '', isAlert: false },
    {
      label: words.covers,
      value: String(covered.length),
      note: stale.length === 0 ? '' : words.staleCount(stale.length),
      isAlert: false,
    },
    { label: words.gapsOwned, value: String(gap), note: '', isAlert: false },
    {
      label: words.ownedValue,
      value: amountIn(context, sumOf(owned)),
      note: owned.length === 0 ? '' : words.opportunityCount(owned.length),
      isAlert: false,
    },
  ];
}

/** The accounts that the member works on, with their role there. */
function accountsOf(context: ViewContext, { member, accounts }: Load): List {
  const { lang, book } = context;
  const words = listsWords(lang);
  const roles = (id: string) =>
    (book.accounts.get(id)?.account.data.team ?? [])
      .filter((seat) => seat.member === member)
      .map(({ role }) => teamRole.labels[role][lang]);
  const rows = accountRows(context).filter(({ id }) => accounts.includes(id));
  const list = accountsAsList(context, rows, words.theirAccounts);
  return {
    ...list,
    columns: [...list.columns, { key: 'role', label: words.roleThere, kind: 'text' }],
    rows: list.rows.map(({ id, cells }) => ({ id, cells: [...cells, { text: joined(roles(id), lang) }] })),
  };
}

/** The list without a column that would say the same in every row. */
function without(list: List, key: string): List {
  const kept = (_: unknown, at: number) => list.columns[at]?.key !== key;
  return {
    ...list,
    columns: list.columns.filter(kept),
    rows: list.rows.map(({ id, cells }) => ({ id, cells: cells.filter(kept) })),
  };
}
