import { actionStatus, reviewKind } from '#schemas/vocabulary.ts';
import { pageUrl, urlOf } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { Due, DueSource } from '../../measures/due/due.ts';
import { dues } from '../../measures/due/dues.ts';
import { kindLabel } from '../../text/labels.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { entriesOf, type CalendarEntry } from '../calendar/entries.ts';
import { opportunityLink, personLink, type Headline, type ViewContext } from '../context.ts';
import { noted } from '../brief/sheet-list.ts';
import { filtered } from '../home/links.ts';
import { EMPTY, linkCell, tierCell, wordCell } from '../list/cells.ts';
import type { Cell, List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';

/** What sets work of ours; the rest of a diary is rhythm, or the customer's. */
const SOURCES = [
  'action',
  'decision',
  'contact-step',
  'next-step',
  'work',
  'element',
  'hold',
  'gap',
  'task',
  'sample',
  'milestone',
  'evaluation',
] as const satisfies readonly DueSource[];
type Source = (typeof SOURCES)[number];

/** Something that one of us is to do, with the plan that says so. */
export interface FollowUp {
  readonly plan: AccountPlan;
  readonly due: Due;
  readonly source: Source;
  readonly entry: CalendarEntry;
}

/** The spans that open work falls into, in days from today; what lies further ahead is later (ours). */
const SPANS = ['overdue', 'week', 'later'] as const;
type Span = (typeof SPANS)[number];
const WEEK = 7;

/**
 * Everything that one of us is to do: the actions of the goals, and what gap plans, contacts, reviews, opportunities,
 * developments and joint plans left to do. The longest overdue first (method: P5, R5, E7, O8, P12, J2).
 */
export const followUps = perContext((context): readonly FollowUp[] => {
  const { book, asOf } = context;
  return [...book.accounts.values()]
    .flatMap((plan) => {
      const entries = new Map(entriesOf(context, plan).map((entry) => [entry.id, entry]));
      return dues(plan, book, asOf).flatMap((due) => {
        const entry = entries.get(`${plan.id}/${due.id}`);
        const source = SOURCES.find((name) => name === due.source);
        return entry && source ? [{ plan, due, source, entry }] : [];
      });
    })
    .sort((a, b) => compare(a.due.day ?? '', b.due.day ?? '') || compare(a.entry.tier, b.entry.tier));
});

/** Every open action of every account: do it, move it, or drop it (method: P5). */
export const actionList = perContext((context): List => {
  const all = followUps(context);
  const count = (span: Span) => all.filter((one) => spanOf(context, one) === span).length;
  return {
    ...actionsAsList(context, all),
    says: listsWords(context.lang).actionsSay(count('overdue'), count('week'), count('later')),
  };
});

/** Some of the open work as a list, in the order it comes in. */
export function actionsAsList(context: ViewContext, some: readonly FollowUp[]): List {
  const { lang } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  return {
    name: 'actions',
    title: labels.actions,
    says: '',
    columns: [
      { key: 'due', label: labels.due, kind: 'day', onPhone: true },
      { key: 'state', label: words.when, kind: 'text', facet: true },
      { key: 'action', label: words.matter, kind: 'wide', onPhone: true },
      { key: 'kind', label: words.from, kind: 'text', facet: true },
      { key: 'account', label: labels.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: labels.tier, kind: 'text', facet: true },
      { key: 'goal', label: words.goalOrMatter, kind: 'wide' },
      { key: 'status', label: labels.status, kind: 'text', facet: true },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
    ],
    rows: some.map((one) => rowOf(context, one)),
    empty: words.noActions,
  };
}

/** What is late, what is due this week, and who has most of it. */
export function actionHeadlines(context: ViewContext): readonly Headline[] {
  const { lang } = context;
  const words = listsWords(lang);
  const all = followUps(context);
  const late = all.filter((one) => spanOf(context, one) === 'overdue');
  const week = all.filter((one) => spanOf(context, one) === 'week');
  const oldest = late[0]?.due.day;
  const [busiest] = [...Map.groupBy(late, ({ due }) => due.owner)].sort(([, a], [, b]) => b.length - a.length);
  const owner = busiest?.[1][0]?.entry.owner;
  const show = (state: Span) => ({ label: words.show, href: filtered(lang, 'actions', { state }) });
  return [
    {
      label: words.overdue,
      value: String(late.length),
      // The home page counts the actions of the goals alone.
      note:
        oldest === undefined
          ? ''
          : noted(
              words.oldest(daysBetween(oldest, context.asOf)),
              words.ofGoals(late.filter(({ source }) => source === 'action').length),
            ),
      ...(late.length > 0 && { link: show('overdue') }),
      isAlert: late.length > 0,
    },
    {
      label: words.week,
      value: String(week.length),
      note: '',
      ...(week.length > 0 && { link: show('week') }),
      isAlert: false,
    },
    {
      label: words.mostOverdue,
      value: owner?.label ?? '–',
      note: '',
      ...(busiest?.[0] !== undefined && {
        link: {
          label: words.overdueCount(busiest[1].length),
          href: filtered(lang, 'actions', { state: 'overdue', owner: busiest[0] }),
        },
      }),
      isAlert: false,
    },
    {
      label: words.allOpen,
      value: String(all.length),
      note: '',
      link: { label: siteWords(lang).calendar, href: pageUrl(lang, 'calendar') },
      isAlert: false,
    },
  ];
}

function spanOf({ asOf }: ViewContext, { due: { day } }: FollowUp): Span {
  if (day === undefined || day < asOf) return 'overdue';
  return daysBetween(asOf, day) <= WEEK ? 'week' : 'later';
}

function rowOf(context: ViewContext, one: FollowUp): Row {
  const { lang, asOf } = context;
  const { plan, due, source, entry } = one;
  const words = listsWords(lang);
  const span = spanOf(context, one);
  const action = source === 'action' ? plan.goals?.data.actions[due.id.replace(/^action-/, '')] : undefined;
  return {
    id: entry.id,
    cells: [
      {
        text: due.day ?? '',
        ...(due.day !== undefined && { small: siteWords(lang).inDays(daysBetween(asOf, due.day)) }),
        ...(span === 'overdue' && { tone: 'alert' }),
      },
      { text: words[span], sort: SPANS.indexOf(span), choices: [{ value: span, label: words[span] }] },
      { text: entry.what.label, href: entry.what.href },
      {
        text: words.sources[source],
        sort: SOURCES.indexOf(source),
        choices: [{ value: source, label: words.sources[source] }],
      },
      linkCell(entry.account, plan.id),
      tierCell(entry.tier, lang),
      action ? { text: plan.goals?.data.goals[action.goal]?.text ?? action.goal } : matterCell(context, one),
      action ? wordCell(actionStatus, action.status, lang) : EMPTY,
      entry.owner ? linkCell(entry.owner, entry.ownerName) : EMPTY,
    ],
  };
}

/** What other work belongs to: the person, the opportunity, the contact, the review. */
function matterCell(context: ViewContext, { plan, due: { document } }: FollowUp): Cell {
  const { lang } = context;
  const href = urlOf(lang, document);
  switch (document.kind) {
    case 'person':
      return linkCell(personLink(context, plan, document.name));
    case 'opportunity':
      return linkCell(opportunityLink(context, plan, document.name));
    case 'touchpoint':
      return { text: document.data.subject, href };
    case 'review': {
      const kind = reviewKind.names.find((name) => name === document.name);
      return { text: `${kind ? reviewKind.labels[kind][lang] : document.name} ${document.date ?? ''}`, href };
    }
    default:
      return { text: kindLabel(lang, document.kind), href };
  }
}
