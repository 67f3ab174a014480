import { funnelState, opportunityState, stage } from '#schemas/vocabulary.ts';
import { traceUrl } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import { notWon } from '../../measures/deal-people.ts';
import { funnelStateOf, weightedValue } from '../../measures/funnel.ts';
import { daysInStage, stagePage } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { joined } from '../../text/format.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import {
  accountLink,
  amountIn,
  mayJudge,
  memberLink,
  opportunityLink,
  solutionLink,
  type Headline,
  type ViewContext,
} from '../context.ts';
import { amountCell, dayCell, EMPTY, linkCell, linksCell, numberCell, tierCell, wordCell } from '../list/cells.ts';
import type { Cell, List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { filtered } from '../home/links.ts';

/** What keeps an opportunity from moving. */
const WATCHES = ['stuck', 'late', 'idle', 'people'] as const;
export type Watch = (typeof WATCHES)[number];

/** An open opportunity with the plan it belongs to. */
export interface OpenOpportunity {
  readonly plan: AccountPlan;
  readonly opportunity: TypedDocument<'opportunity'>;
}

/** The open opportunities of the book, the nearest close first; those without a day are last. */
export const openOpportunities = perContext(({ book }): readonly OpenOpportunity[] =>
  [...book.accounts.values()]
    .flatMap((plan) => [...plan.opportunities.values()].filter(isOpen).map((opportunity) => ({ plan, opportunity })))
    .sort((a, b) => compare(a.opportunity.data.expectedClose ?? '9', b.opportunity.data.expectedClose ?? '9')),
);

/** The opportunity list of the method over all accounts: where people and time go (method: O12). */
export const opportunityList = perContext((context): List => {
  const { lang, book } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const all = openOpportunities(context);
  const unit = book.settings.data.currency;
  return {
    name: 'opportunities',
    title: words.opportunityList,
    says: words.opportunitiesSay(all.length, amountIn(context, sumOf(all)), amountIn(context, weightedSumOf(all))),
    columns: [
      { key: 'opportunity', label: words.opportunity, kind: 'text', onPhone: true },
      { key: 'account', label: labels.account, kind: 'text', facet: true },
      { key: 'tier', label: labels.tier, kind: 'text', facet: true },
      { key: 'watch', label: words.watch, kind: 'text', facet: true },
      { key: 'stage', label: labels.stage, kind: 'text', facet: true },
      { key: 'state', label: labels.state, kind: 'text', facet: true },
      { key: 'value', label: labels.value, kind: 'number', unit, onPhone: true },
      { key: 'probability', label: labels.probability, kind: 'number', unit: '%' },
      { key: 'close', label: labels.expectedClose, kind: 'day', onPhone: true },
      { key: 'next', label: labels.nextStep, kind: 'wide' },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
      { key: 'solution', label: labels.solution, kind: 'text', facet: true },
      { key: 'need', label: words.needs, kind: 'wide' },
    ],
    rows: all.map((one) => rowOf(context, one)),
    empty: words.noOpportunities,
  };
});

/** What is at hand, and what of it stands still. */
export function opportunityHeadlines(context: ViewContext): readonly Headline[] {
  const { lang, book } = context;
  const words = listsWords(lang);
  const all = openOpportunities(context);
  const sure = all.filter(({ opportunity }) => funnelStateOf(opportunity, book) === 'best');
  const best = funnelState.labels.best[lang];
  return [
    {
      label: siteWords(lang).weightedValue,
      value: amountIn(context, weightedSumOf(all)),
      note: sure.length === 0 ? '' : `${best} ${amountIn(context, sumOf(sure))} (${sure.length})`,
      isAlert: false,
    },
    ...WATCHES.filter((watch) => watch !== 'people' || mayJudge(context)).map((watch): Headline => {
      const some = all.filter((one) => watchesOf(one, context).includes(watch));
      const href = filtered(lang, 'opportunities', { watch });
      return {
        label: words.watches[watch],
        value: String(some.length),
        note: '',
        ...(some.length > 0 && { link: { label: amountIn(context, sumOf(some)), href } }),
        isAlert: some.length > 0 && watch !== 'people',
      };
    }),
  ];
}

function rowOf(context: ViewContext, { plan, opportunity }: OpenOpportunity): Row {
  const { lang, asOf } = context;
  const { data } = opportunity;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const watches = watchesOf({ plan, opportunity }, context).map((value) => ({ value, label: words.watches[value] }));
  const days = data.expectedClose === undefined ? undefined : daysBetween(asOf, data.expectedClose);
  return {
    id: `${plan.id}/${opportunity.name}`,
    cells: [
      linkCell(opportunityLink(context, plan, opportunity.name)),
      linkCell(accountLink(context, plan), plan.id),
      tierCell(plan.account.data.tier.declared, lang),
      {
        text: joined(
          watches.map(({ label }) => label),
          lang,
        ),
        choices: watches,
        // People are to be won; the others should not have happened.
        ...(watches.length > 0 && { tone: watches.some(({ value }) => value !== 'people') ? 'alert' : 'warn' }),
      },
      { ...wordCell(stage, data.stage, lang), small: labels.days(daysInStage(opportunity, asOf)) },
      wordCell(opportunityState, data.state, lang),
      amountCell(context, data.value),
      numberCell(data.probability, `${data.probability}%`),
      { ...dayCell(data.expectedClose), ...(days !== undefined && { small: labels.inDays(days) }) },
      nextCell(context, opportunity),
      linkCell(memberLink(context, data.owner), data.owner),
      linksCell(
        lang,
        data.solutions.map((name) => solutionLink(context, name)),
        data.solutions.map((value) => ({ value, label: solutionLink(context, value).label })),
      ),
      needCell(context, plan, data.needs),
    ],
  };
}

function nextCell(context: ViewContext, { data: { nextStep } }: TypedDocument<'opportunity'>): Cell {
  if (!nextStep) return EMPTY;
  return {
    text: nextStep.what,
    small: joined([nextStep.due, memberLink(context, nextStep.owner).label], context.lang),
  };
}

/** The needs that it meets, each with the way that leads to it on the strategy map. */
function needCell({ lang }: ViewContext, plan: AccountPlan, needs: readonly string[]): Cell {
  return linksCell(
    lang,
    needs.map((name) => ({
      label: plan.strategy?.data.needs[name]?.text ?? name,
      href: traceUrl(lang, plan.id, name),
    })),
  );
}

/**
 * What keeps an opportunity from moving: it stands in its stage for too long, its day has passed, nobody is to act, or
 * key people of it are not won (method: F3, E7, R3).
 */
export function watchesOf({ plan, opportunity }: OpenOpportunity, context: ViewContext): readonly Watch[] {
  const { book, asOf } = context;
  const { data } = opportunity;
  const limit = stagePage(book, data.stage)?.limitDays ?? Infinity;
  const is: Readonly<Record<Watch, boolean>> = {
    stuck: daysInStage(opportunity, asOf) > limit,
    late: data.expectedClose !== undefined && data.expectedClose < asOf,
    idle: data.nextStep === undefined || data.nextStep.due < asOf,
    people: mayJudge(context) && notWon(plan, opportunity, book, asOf).length > 0,
  };
  return WATCHES.filter((watch) => is[watch]);
}

/** Σ value, in the book's currency. */
export function sumOf(some: readonly OpenOpportunity[]): number {
  return some.reduce((sum, { opportunity }) => sum + opportunity.data.value, 0);
}

/** Σ value × probability, in the book's currency (method: F1). */
export function weightedSumOf(some: readonly OpenOpportunity[]): number {
  return some.reduce((sum, { opportunity }) => sum + weightedValue(opportunity), 0);
}
