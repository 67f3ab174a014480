import { reviewHeading, reviewKind, teamRole, type PlanPart } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { NextReview } from '../../measures/next-review.ts';
import { inSentence, joined } from '../../text/format.ts';
import { reviewsWords, type ReviewsWords } from '../../text/pages/reviews-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { opportunityLines } from '../brief/plan-lines.ts';
import { cutLines, noted, sheetList, type SheetLine, type SheetList } from '../brief/sheet-list.ts';
import { whiteSpaceLines } from '../briefing/map-lines.ts';
import { mayJudge, memberLink, type Fact, type Link, type ViewContext } from '../context.ts';
import {
  changeLines,
  findingLines,
  foundLines,
  lackingLines,
  moveLines,
  overdueLines,
  partHref,
  staleLines,
  stageLines,
  stuckLines,
  type AgendaScope,
} from './agenda-lines.ts';
import { decisionLines } from './decision-rows.ts';

type Heading = (typeof reviewHeading.names)[number];

/** A review to come: when, who, and what the plan brings to each of its headings today. */
export interface Agenda {
  readonly id: string;
  readonly kind: Link;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly facts: readonly Fact[];
  /** Since when the agenda looks back. */
  readonly since: string;
  /** What became of the decisions of the last one; absent when there was none. */
  readonly decisions?: SheetList;
  readonly items: readonly { readonly title: string; readonly lists: readonly SheetList[] }[];
}

/** What is looked at under each of the six headings, with the words for an empty list (method: P9; the filling is ours). */
const FILLED: Readonly<Record<Heading, readonly Filling[]>> = {
  improvements: [{ title: 'lacking', empty: 'nothingLacks', part: 'background', judges: true, lines: lackingLines }],
  obstacles: [
    { title: 'overdue', empty: 'nothingOverdue', part: 'goals', lines: overdueLines },
    { title: 'stuck', empty: 'nothingStuck', part: 'team', lines: stuckLines },
    { title: 'findings', empty: 'noFindings', part: 'team', judges: true, lines: findingLines },
  ],
  opportunities: [
    {
      title: 'whiteSpace',
      empty: 'noWhiteSpace',
      part: 'maps',
      lines: ({ context, plan }) => whiteSpaceLines(context, plan),
    },
    { title: 'found', empty: 'nothingFound', part: 'team', lines: foundLines },
  ],
  competitorMoves: [{ title: 'moves', empty: 'noMoves', part: 'team', lines: moveLines }],
  communication: [
    { title: 'stale', empty: 'nobodyStale', part: 'relations', lines: staleLines },
    { title: 'changed', empty: 'nothingChanged', part: 'relations', lines: changeLines },
  ],
  forecast: [
    {
      title: 'forecast',
      empty: 'noForecast',
      part: 'team',
      lines: ({ context, plan }) => opportunityLines(context, plan),
    },
    { title: 'stages', empty: 'noStages', part: 'team', lines: stageLines },
  ],
};
/** One list below a heading: its words, the part of the plan that holds it whole, and its lines. */
interface Filling {
  readonly title: keyof Titles;
  readonly empty: keyof Titles;
  readonly part: PlanPart;
  /** It says what the plan lacks. */
  readonly judges?: true;
  readonly lines: (scope: AgendaScope) => readonly SheetLine[];
}

/** The words that are plain texts. */
type Titles = { [K in keyof ReviewsWords as ReviewsWords[K] extends string ? K : never]: string };
/** An agenda is one sheet: at most so many lines a list, each cut to so many columns. */
const MOST = 3;
const ROOM = { text: 76, note: 60 } as const;

/** The agenda of a review to come, filled from the plan as it stands (method: P9, P12). */
export function agendaOf(context: ViewContext, plan: AccountPlan, next: NextReview): Agenda {
  const { book, asOf, lang } = context;
  const words = reviewsWords(lang);
  const { kind, last, due } = next;
  const scope: AgendaScope = { context, plan, ...(last && { since: last.date }) };
  const list = (title: string, empty: string, href: string, lines: readonly SheetLine[]) =>
    sheetList(lang, { title, lines: cutLines(lines, ROOM), href, empty }, MOST);
  return {
    id: `agenda-${kind}`,
    kind: { label: reviewKind.labels[kind][lang], href: urlOf(lang, { kind: 'reviewKind', name: kind }) },
    due: dueText(context, next),
    isOverdue: (due ?? '') < asOf,
    facts: facts(context, plan, next),
    since: last ? words.since(last.date) : words.sinceStart,
    ...(last && {
      decisions: list(words.decisions, words.noDecisions, urlOf(lang, last), decisionLines(context, plan, last)),
    }),
    items: (book.reviewKinds.get(kind)?.original.data.headings ?? []).map((heading) => ({
      title: reviewHeading.labels[heading][lang],
      lists: FILLED[heading]
        .filter(({ judges = false }) => !judges || mayJudge(context))
        .map(({ title, empty, part, lines }) => list(words[title], words[empty], partHref(scope, part), lines(scope))),
    })),
  };
}

/** When a review is due, in days from now. */
export function dueText({ asOf, lang }: ViewContext, { due }: NextReview): string {
  return due === undefined ? reviewsWords(lang).never : noted(due, siteWords(lang).inDays(daysBetween(asOf, due)));
}

/** Who leads, who attends: the seats of the team whose roles the method calls to this kind of review. */
function facts(context: ViewContext, plan: AccountPlan, { kind, last, every }: NextReview): readonly Fact[] {
  const { book, lang } = context;
  const words = reviewsWords(lang);
  const leader = last?.data.leader;
  const roles = book.reviewKinds.get(kind)?.original.data.attendees ?? [];
  const seats = plan.account.data.team.filter(({ role }) => roles.includes(role));
  return [
    {
      label: words.leads,
      value: leader === undefined ? words.noLeader : words.ledLast(memberLink(context, leader).label),
    },
    {
      label: words.attend,
      value: joined(
        seats.map(({ member, role }) =>
          words.seated(memberLink(context, member).label, inSentence(teamRole.labels[role][lang], lang)),
        ),
        lang,
      ),
    },
    ...(last ? [{ label: words.last, value: last.date, href: urlOf(lang, last) }] : []),
    ...(every === undefined ? [] : [{ label: siteWords(lang).cadence, value: siteWords(lang).everyDays(every) }]),
  ].filter(({ value }) => value !== '');
}
