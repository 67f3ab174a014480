import { outcome } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { median } from '../../measures/median.ts';
import {
  cycleDays,
  ended,
  medianCycleDays,
  medianDealSize,
  winRate,
  type Ended,
  type Result,
} from '../../measures/win-loss.ts';
import { percent } from '../../text/format.ts';
import { nameIn } from '../../text/names.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, amountIn, memberLink, opportunityLink, type Headline, type ViewContext } from '../context.ts';
import { amountCell, dayCell, EMPTY, linkCell, linksCell, numberCell, wordCell } from '../list/cells.ts';
import type { List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { sumOf } from './opportunities.ts';

/** What ended, the newest first, with the reasons: what to repeat and what to change (method: A17, F6). */
export const closedList = perContext((context): List => {
  const { lang, book, asOf } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const all = ended(book, asOf).toReversed();
  const count = (result: Result) => resultsOf(all, result).length;
  return {
    name: 'closed',
    title: labels.closed,
    says: words.closedSay(count('won'), count('lost'), count('abandoned')),
    columns: [
      { key: 'opportunity', label: words.opportunity, kind: 'text', onPhone: true },
      { key: 'account', label: labels.account, kind: 'text', facet: true },
      { key: 'result', label: words.result, kind: 'text', facet: true, onPhone: true },
      { key: 'on', label: words.endedOn, kind: 'day' },
      { key: 'value', label: labels.value, kind: 'number', unit: book.settings.data.currency, onPhone: true },
      { key: 'days', label: words.duration, kind: 'number' },
      { key: 'reasons', label: words.reasons, kind: 'wide' },
      { key: 'rivals', label: words.rivals, kind: 'text', facet: true },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
    ],
    rows: all.map((one) => rowOf(context, one)),
    empty: words.noClosed,
  };
});

/** Each reason that was given, with how often it stood behind a win and how often behind a loss (method: A17, F6). */
export const reasonList = perContext((context): List => {
  const { lang, book, asOf } = context;
  const words = listsWords(lang);
  const reasons = new Map<string, Ended[]>();
  for (const one of ended(book, asOf))
    for (const reason of new Set(one.outcome.reasons)) reasons.set(reason, [...(reasons.get(reason) ?? []), one]);
  const rows = [...reasons].sort(([, a], [, b]) => b.length - a.length || sumOf(b) - sumOf(a));
  return {
    name: 'reasons',
    title: words.byReason,
    says: words.byReasonSay,
    columns: [
      { key: 'reason', label: words.reason, kind: 'text', onPhone: true },
      ...outcome.names.map((result) => ({ key: result, label: outcome.labels[result][lang], kind: 'number' as const })),
      { key: 'rate', label: words.winRate, kind: 'number', unit: '%', onPhone: true },
      { key: 'value', label: siteWords(lang).value, kind: 'number', unit: book.settings.data.currency, onPhone: true },
      { key: 'opportunities', label: words.opportunity, kind: 'wide' },
    ],
    rows: rows.map(([reason, some], at) => {
      const { rate } = winRate(some);
      return {
        id: String(at),
        cells: [
          { text: reason },
          ...outcome.names.map((result) => {
            const times = resultsOf(some, result).length;
            return times === 0 ? EMPTY : numberCell(times);
          }),
          rate === undefined ? EMPTY : numberCell(Math.round(rate * 100), percent(rate)),
          amountCell(context, sumOf(some)),
          linksCell(
            lang,
            some.map(({ plan, opportunity }) => opportunityLink(context, plan, opportunity.name)),
          ),
        ],
      };
    }),
    empty: words.noClosed,
  };
});

/** How often and how much we win, and how long it takes (method: A6, F6). */
export function closedHeadlines(context: ViewContext): readonly Headline[] {
  const { lang, book, asOf } = context;
  const words = listsWords(lang);
  const all = ended(book, asOf);
  const { won, lost, rate } = winRate(all);
  const cycle = medianCycleDays(all);
  const worth = (result: Result) => resultsOf(all, result);
  const medianNote = (amount: number | undefined) =>
    amount === undefined ? '' : words.medianOf(amountIn(context, amount));
  return [
    {
      label: words.winRate,
      value: rate === undefined ? '–' : percent(rate),
      note: words.winRateNote(won, won + lost),
      isAlert: false,
    },
    {
      label: words.wonValue,
      value: amountIn(context, sumOf(worth('won'))),
      note: medianNote(medianDealSize(all)),
      isAlert: false,
    },
    {
      label: words.lostValue,
      value: amountIn(context, sumOf(worth('lost'))),
      note: medianNote(median(worth('lost').map(({ opportunity }) => opportunity.data.value))),
      isAlert: false,
    },
    {
      label: words.cycle,
      value: cycle === undefined ? '–' : siteWords(lang).days(Math.round(cycle)),
      note: words.cycleNote,
      isAlert: false,
    },
  ];
}

function rowOf(context: ViewContext, one: Ended): Row {
  const { lang } = context;
  const { plan, opportunity, outcome: ending } = one;
  const { data, name } = opportunity;
  const rivals = [...new Set(data.competitors.map(({ competitor }) => competitor))];
  const links = rivals.map((rival) => ({
    label: nameIn(lang, context.book.competitors.get(rival)?.data ?? { name: rival }),
    href: urlOf(lang, { kind: 'competitor', name: rival }),
  }));
  return {
    id: `${plan.id}/${name}`,
    cells: [
      linkCell(opportunityLink(context, plan, name)),
      linkCell(accountLink(context, plan), plan.id),
      wordCell(outcome, ending.result, lang),
      dayCell(ending.on),
      amountCell(context, data.value),
      numberCell(cycleDays(one)),
      { text: ending.reasons.join(lang === 'en' ? '; ' : '；') },
      linksCell(
        lang,
        links,
        rivals.map((value, at) => ({ value, label: links[at]?.label ?? value })),
      ),
      linkCell(memberLink(context, data.owner), data.owner),
    ],
  };
}

function resultsOf(some: readonly Ended[], result: Result): readonly Ended[] {
  return some.filter(({ outcome: { result: known } }) => known === result);
}
