import { accountsByManager } from '../../measures/own-accounts.ts';
import { weightedGap } from '../../measures/relationship-gap.ts';
import { personMarks } from '../../measures/person-marks.ts';
import { isKey } from '../../measures/key-people.ts';
import { otherNameIn } from '../../text/names.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { memberLink, type Headline, type ViewContext } from '../context.ts';
import { amountCell, EMPTY, linkCell, numberCell } from '../list/cells.ts';
import type { Cell, List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { followUps, type FollowUp } from './actions.ts';
import { openOpportunities, sumOf, type OpenOpportunity } from './opportunities.ts';
import { stakeholders, type Stakeholder } from './people.ts';

/** What one of us carries. */
export interface Load {
  readonly member: string;
  readonly manages: number;
  readonly accounts: readonly string[];
  readonly open: readonly FollowUp[];
  readonly overdue: readonly FollowUp[];
  /** Key people whom the member covers. */
  readonly covered: readonly Stakeholder[];
  readonly stale: readonly Stakeholder[];
  /** Σ gap × influence of the relations that the member owns (method: R5). */
  readonly gap: number;
  readonly owned: readonly OpenOpportunity[];
}

/** The loads, those with most overdue first. */
export const teamLoads = perContext((context): readonly Load[] => {
  const { book } = context;
  const managed = accountsByManager(book);
  return [...book.team.keys()]
    .map((member) => loadOf(context, member, managed.get(member)?.length ?? 0))
    .sort((a, b) => b.overdue.length - a.overdue.length || b.open.length - a.open.length);
});

function loadOf(context: ViewContext, member: string, manages: number): Load {
  const { book, asOf } = context;
  const open = followUps(context).filter(({ due }) => due.owner === member);
  const people = stakeholders(context);
  const covered = people.filter(({ person }) => person.data.coverage.includes(member) && isKey(person, book));
  return {
    member,
    manages,
    accounts: [...book.accounts.values()]
      .filter(({ account }) => account.data.team.some((seat) => seat.member === member))
      .map(({ id }) => id),
    open,
    overdue: open.filter(({ entry }) => entry.isOverdue),
    covered,
    stale: covered.filter(({ plan, person }) => personMarks(person, plan, book, asOf).stale),
    gap: people
      .filter(({ person }) => person.data.relationship?.owner === member)
      .reduce((sum, { person }) => sum + weightedGap(person), 0),
    owned: openOpportunities(context).filter(({ opportunity }) => opportunity.data.owner === member),
  };
}

/** Our people with what each carries: who needs help (method: P4, P5, R4, R5). */
export const teamList = perContext((context): List => {
  const { lang, book } = context;
  const words = listsWords(lang);
  const all = teamLoads(context);
  return {
    name: 'team',
    title: siteWords(lang).team,
    says: words.teamSay(all.length, all.filter(({ overdue }) => overdue.length > 0).length),
    columns: [
      { key: 'member', label: words.member, kind: 'text', onPhone: true },
      { key: 'unit', label: words.unit, kind: 'text', facet: true },
      { key: 'manages', label: words.manages, kind: 'number' },
      { key: 'accounts', label: words.theirAccounts, kind: 'number' },
      { key: 'open', label: words.openActions, kind: 'number', onPhone: true },
      { key: 'overdue', label: words.overdue, kind: 'number', onPhone: true },
      { key: 'covers', label: words.covers, kind: 'number' },
      { key: 'stale', label: words.staleCovered, kind: 'number' },
      { key: 'gap', label: words.gapsOwned, kind: 'number' },
      { key: 'value', label: words.ownedValue, kind: 'number', unit: book.settings.data.currency },
    ],
    rows: all.map((load) => rowOf(context, load)),
    empty: words.noTeam,
  };
});

/** What our people carry together, and where it lies with few. */
export function teamHeadlines(context: ViewContext): readonly Headline[] {
  const words = listsWords(context.lang);
  const all = teamLoads(context);
  const sum = (of: (load: Load) => number) => all.reduce((total, load) => total + of(load), 0);
  const idle = all.filter(({ accounts }) => accounts.length === 0).length;
  const overdue = sum((load) => load.overdue.length);
  return [
    {
      label: siteWords(context.lang).team,
      value: String(all.length),
      note: idle === 0 ? '' : words.idle(idle),
      isAlert: false,
    },
    { label: words.openActions, value: String(sum((load) => load.open.length)), note: '', isAlert: false },
    { label: words.overdue, value: String(overdue), note: '', isAlert: overdue > 0 },
  ];
}

function rowOf(context: ViewContext, load: Load): Row {
  const { lang, book } = context;
  const data = book.team.get(load.member)?.data;
  const count = (number: number): Cell => (number === 0 ? EMPTY : numberCell(number));
  return {
    id: load.member,
    cells: [
      {
        ...linkCell(memberLink(context, load.member), load.member),
        small: [data && (otherNameIn(lang, data) ?? ''), data?.title].filter(Boolean).join(' · '),
      },
      { text: data?.unit ?? '' },
      count(load.manages),
      count(load.accounts.length),
      count(load.open.length),
      alarming(load.overdue.length),
      count(load.covered.length),
      alarming(load.stale.length),
      count(load.gap),
      load.owned.length === 0 ? EMPTY : amountCell(context, sumOf(load.owned)),
    ],
  };
}

function alarming(number: number): Cell {
  return number === 0 ? EMPTY : { ...numberCell(number), tone: 'alert' };
}
