import type { Lang } from '#schemas/field.ts';
import { pageUrl, type SitePage } from '#core/address/url.ts';
import { LEFT_OUT } from '#core/text/left-out.ts';
import type { Headline, ViewContext } from '#core/views/context.ts';
import type { List } from '#core/views/list/list.ts';
import { accountList } from '#core/views/lists/accounts.ts';
import { actionHeadlines, actionList } from '#core/views/lists/actions.ts';
import { closedHeadlines, closedList, reasonList } from '#core/views/lists/closed.ts';
import { closingHeadlines, closingList } from '#core/views/lists/closing.ts';
import { opportunityHeadlines, opportunityList } from '#core/views/lists/opportunities.ts';
import { peopleHeadlines, peopleList } from '#core/views/lists/people.ts';
import { rejustifyHeadlines, rejustifyList } from '#core/views/lists/rejustify.ts';
import { teamHeadlines, teamList } from '#core/views/lists/team.ts';
import { whiteSpaceHeadlines, whiteSpaceList } from '#core/views/lists/white-space.ts';
import { changesList } from '#core/views/lists/changes.ts';
import { findingsList } from '#core/views/lists/findings.ts';
import { calendarByAccount } from '#core/views/calendar/by-account.ts';
import { calendarList } from '#core/views/calendar/calendar.ts';
import { compared } from '#core/views/segments/segment.ts';
import { competitorList } from '#core/views/cited/competitor-list.ts';
import { partnerList } from '#core/views/cited/partner-list.ts';
import { playList } from '#core/views/cited/play-list.ts';
import { industryList } from '#core/views/dossier/industry-list.ts';
import { solutionList } from '#core/views/dossier/solution-list.ts';

/** An index: the page it stands on, its rows, and the few figures above them. */
interface Index {
  readonly page: SitePage;
  readonly list: (context: ViewContext) => List;
  readonly headlines?: (context: ViewContext) => readonly Headline[];
}

/**
 * Every list that stands on an index of its own, by the name that the list has: its page, its file for spreadsheets and
 * the tests take it from here.
 */
const INDEXES = {
  accounts: { page: 'accounts', list: accountList },
  opportunities: { page: 'opportunities', list: opportunityList, headlines: opportunityHeadlines },
  closing: { page: 'closing', list: closingList, headlines: closingHeadlines },
  closed: { page: 'closed', list: closedList, headlines: closedHeadlines },
  reasons: { page: 'closed', list: reasonList },
  'white-space': { page: 'whiteSpace', list: whiteSpaceList, headlines: whiteSpaceHeadlines },
  people: { page: 'people', list: peopleList, headlines: peopleHeadlines },
  actions: { page: 'actions', list: actionList, headlines: actionHeadlines },
  're-justify': { page: 'rejustify', list: rejustifyList, headlines: rejustifyHeadlines },
  team: { page: 'team', list: teamList, headlines: teamHeadlines },
  changes: { page: 'changes', list: changesList },
  findings: { page: 'findings', list: findingsList },
  calendar: { page: 'calendar', list: calendarList },
  'calendar-accounts': { page: 'calendar', list: calendarByAccount },
  'segments-procurement': { page: 'segments', list: (context) => compared(context, 'procurement') },
  'segments-lifecycle': { page: 'segments', list: (context) => compared(context, 'lifecycle') },
  'segments-size': { page: 'segments', list: (context) => compared(context, 'size') },
  'segments-depth': { page: 'segments', list: (context) => compared(context, 'depth') },
  'segments-region': { page: 'segments', list: (context) => compared(context, 'region') },
  industries: { page: 'industries', list: industryList },
  solutions: { page: 'solutions', list: solutionList },
  competitors: { page: 'competitors', list: competitorList },
  partners: { page: 'partners', list: partnerList },
  plays: { page: 'plays', list: playList },
} as const satisfies Record<string, Index>;

export type ListName = keyof typeof INDEXES;

export const LIST_NAMES = Object.keys(INDEXES) as readonly ListName[]; // the keys of an object literal

/** What lists are made from. */
interface ListSource {
  readonly context: (lang: Lang) => ViewContext;
  /** Whether the edition has the page at an address. */
  readonly mayHave: (address: string) => boolean;
}

/** The page that a list stands on. */
export function pageOfList(name: ListName): SitePage {
  return INDEXES[name].page;
}

/** A list of the book. */
export function listIn(context: ViewContext, name: ListName): List {
  return INDEXES[name].list(context);
}

/** A list of the book in a language, without columns of which an edition tells nothing; one without findings does not count them. */
export function listOf(site: ListSource, lang: Lang, name: ListName): List {
  const list = listIn(site.context(lang), name);
  const untold = list.columns.flatMap(({ key }, at) =>
    list.rows.length > 0 && list.rows.every(({ cells }) => cells[at]?.text === LEFT_OUT) ? [key] : [],
  );
  return [...untold, ...(site.mayHave(pageUrl('zh-CN', 'findings')) ? [] : ['findings'])].reduce(without, list);
}

function without(list: List, key: string): List {
  const place = list.columns.findIndex((column) => column.key === key);
  if (place === -1) return list;
  const rest = <Item>(items: readonly Item[]) => items.toSpliced(place, 1);
  return { ...list, columns: rest(list.columns), rows: list.rows.map((row) => ({ ...row, cells: rest(row.cells) })) };
}

/** An index as its page prints it. */
export function indexOf(
  site: ListSource,
  lang: Lang,
  name: ListName,
): { readonly page: SitePage; readonly list: List; readonly headlines: readonly Headline[] } {
  const { page, headlines }: Index = INDEXES[name];
  return { page, list: listOf(site, lang, name), headlines: headlines?.(site.context(lang)) ?? [] };
}
