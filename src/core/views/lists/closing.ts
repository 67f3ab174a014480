import { keyElement, stage } from '#schemas/vocabulary.ts';
import { addMonths, daysBetween, quarterOf, type Day } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { knownElements } from '../../measures/element-coverage.ts';
import { expectedCloses, type ExpectedClose } from '../../measures/expected-close.ts';
import { weightedValue } from '../../measures/funnel.ts';
import { inSentence } from '../../text/format.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import {
  accountLink,
  amountIn,
  mayJudge,
  memberLink,
  opportunityLink,
  type Headline,
  type ViewContext,
} from '../context.ts';
import { filtered } from '../home/links.ts';
import { amountCell, dayCell, linkCell, numberCell, tierCell, wordCell } from '../list/cells.ts';
import { notWonRows } from '../opportunity/not-won.ts';
import type { List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { openOpportunities, sumOf, watchesOf, weightedSumOf, type OpenOpportunity } from './opportunities.ts';

/** What is expected to close, what should have closed first: what this quarter gives (method: F5). */
export const closingList = perContext((context): List => {
  const { lang, book } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const closes = expectedCloses(book);
  const unit = book.settings.data.currency;
  return {
    name: 'closing',
    title: labels.closing,
    says: words.closingSay(amountIn(context, sumOf(closes)), amountIn(context, weightedSumOf(closes))),
    columns: [
      { key: 'opportunity', label: words.opportunity, kind: 'text', onPhone: true },
      { key: 'account', label: labels.account, kind: 'text', facet: true },
      { key: 'tier', label: labels.tier, kind: 'text', facet: true },
      { key: 'quarter', label: words.quarter, kind: 'text', facet: true },
      { key: 'close', label: labels.expectedClose, kind: 'day', onPhone: true },
      { key: 'stage', label: labels.stage, kind: 'text', facet: true },
      { key: 'value', label: labels.value, kind: 'number', unit, onPhone: true },
      { key: 'probability', label: labels.probability, kind: 'number', unit: '%' },
      { key: 'weighted', label: words.weighted, kind: 'number', unit },
      ...(mayJudge(context) ? [{ key: 'in-the-way', label: words.inTheWay, kind: 'wide' } as const] : []),
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
    ],
    rows: closes.map((close) => rowOf(context, close)),
    empty: words.noClosing,
  };
});

/** A quarter with what closes in it. */
export interface ClosingQuarter {
  readonly label: string;
  /** The rows of the quarter. */
  readonly href: string;
  readonly value: string;
  readonly note: string;
  /** Of the largest quarter, 0–1. */
  readonly share: number;
  readonly isOverdue: boolean;
}

/** The sums by quarter, what should have closed first (method: F5). */
export const closingQuarters = perContext((context): readonly ClosingQuarter[] => {
  const { lang, asOf, book } = context;
  const words = listsWords(lang);
  const quarters = [...Map.groupBy(expectedCloses(book), ({ on }) => quarterKey(on, asOf))].sort(([a], [b]) =>
    compare(orderOf(a), orderOf(b)),
  );
  const largest = Math.max(1, ...quarters.map(([, closes]) => sumOf(closes)));
  return quarters.map(([key, closes]) => ({
    label: quarterLabel(key, context),
    href: filtered(lang, 'closing', { quarter: key }),
    value: amountIn(context, sumOf(closes)),
    note: words.countAndWeighted(closes.length, amountIn(context, weightedSumOf(closes))),
    share: sumOf(closes) / largest,
    isOverdue: key === OVERDUE,
  }));
});

/** What is open and in no quarter: still in search, or without a day (method: F5). */
export function leftOutOfCloses(context: ViewContext): number {
  const counted = new Set(expectedCloses(context.book).map(({ opportunity }) => opportunity));
  return sumOf(openOpportunities(context).filter(({ opportunity }) => !counted.has(opportunity)));
}

/** What should have closed, what this quarter and the next can give, and what nobody should count on. */
export function closingHeadlines(context: ViewContext): readonly Headline[] {
  const { lang, asOf, book } = context;
  const words = listsWords(lang);
  const closes = expectedCloses(book);
  const of = (label: string, key: string): Headline => {
    const some = closes.filter(({ on }) => quarterKey(on, asOf) === key);
    return {
      label,
      value: amountIn(context, sumOf(some)),
      note: words.countAndWeighted(some.length, amountIn(context, weightedSumOf(some))),
      isAlert: key === OVERDUE && some.length > 0,
    };
  };
  return [
    of(siteWords(lang).overdueClose, OVERDUE),
    of(words.thisQuarter, quarterKey(asOf, asOf)),
    of(words.nextQuarter, quarterKey(addMonths(asOf, 3), asOf)),
    {
      label: words.leftOut,
      value: amountIn(context, leftOutOfCloses(context)),
      note: words.leftOutNote,
      isAlert: false,
    },
  ];
}

function rowOf(context: ViewContext, { plan, opportunity, on }: ExpectedClose): Row {
  const { lang, asOf } = context;
  const { data, name } = opportunity;
  const key = quarterKey(on, asOf);
  const label = quarterLabel(key, context);
  return {
    id: `${plan.id}/${name}`,
    cells: [
      linkCell(opportunityLink(context, plan, name)),
      linkCell(accountLink(context, plan), plan.id),
      tierCell(plan.account.data.tier.declared, lang),
      { text: label, sort: orderOf(key), choices: [{ value: key, label }] },
      {
        ...dayCell(on),
        small: siteWords(lang).inDays(daysBetween(asOf, on)),
        ...(key === OVERDUE && { tone: 'alert' }),
      },
      wordCell(stage, data.stage, lang),
      amountCell(context, data.value),
      numberCell(data.probability, `${data.probability}%`),
      amountCell(context, weightedValue(opportunity)),
      ...(mayJudge(context) ? [{ text: inTheWay(context, { plan, opportunity }) }] : []),
      linkCell(memberLink(context, data.owner), data.owner),
    ],
  };
}

/** What stands between a deal and its close: key people who are not won, what we do not know, who does not act. */
function inTheWay(context: ViewContext, one: OpenOpportunity): string {
  const { lang } = context;
  const { plan, opportunity } = one;
  const words = listsWords(lang);
  const people = notWonRows(context, plan, opportunity).map(({ person, why }) =>
    words.personInTheWay(person.label, why),
  );
  const known = new Set(knownElements(opportunity));
  const unknown = keyElement.names.filter((name) => !known.has(name));
  return [
    ...people,
    ...(unknown.length === 0
      ? []
      : [words.notKnown(unknown.map((name) => inSentence(keyElement.labels[name][lang], lang)))]),
    // Whether its day has passed is said beside the day.
    ...watchesOf(one, context)
      .filter((watch) => watch === 'stuck' || watch === 'idle')
      .map((watch) => inSentence(words.watches[watch], lang)),
  ].join(lang === 'en' ? '; ' : '；');
}

const OVERDUE = 'overdue';

/** `2026-Q4`; one word for everything whose day has passed. */
function quarterKey(on: Day, asOf: Day): string {
  return on < asOf ? OVERDUE : quarterOf(on).replace(' ', '-');
}

function quarterLabel(key: string, { lang }: ViewContext): string {
  return key === OVERDUE ? siteWords(lang).overdueClose : key.replace('-', ' ');
}

/** What has passed stands before every year. */
function orderOf(key: string): string {
  return key === OVERDUE ? '0' : key;
}
