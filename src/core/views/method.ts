import { gate, planItem, planPart, procurementStep, resolve, stage, tier, tierEvidence } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import type { MethodPage } from '../link/book.ts';
import { TIERS, type Tier } from '../measures/tier-lens.ts';
import { joined } from '../text/format.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import { accountRows, lenses, type AccountRow, type LensView } from './account-row.ts';
import type { Fact, Link, ViewContext } from './context.ts';
import { amountIn } from './context.ts';
import { opportunityRows, type OpportunityRow } from './opportunity-row.ts';
import { methodWords, type MethodWordsView } from './method-words.ts';

/** What every page of the method ends with. */
type MethodExtras = Pick<MethodWordsView, 'ours' | 'concepts' | 'terms'>;

/** What an index of tiers or stages says of one of them. */
export interface MethodCard {
  readonly link: Link;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly count: number;
  readonly valueText: string;
}

/** A tier's page: definition, criteria, cadence, the accounts in it and those whose lenses disagree. */
export interface TierView extends MethodExtras {
  readonly name: Tier;
  readonly title: string;
  readonly summary: string;
  readonly treatment: string;
  readonly facts: readonly Fact[];
  readonly urgency: readonly Fact[];
  readonly accounts: readonly AccountRow[];
  readonly disagreeing: readonly { readonly account: AccountRow; readonly lenses: readonly LensView[] }[];
  readonly prose: string;
  readonly siblings: readonly Link[];
}

/** A stage's page: purpose, gate, the opportunities in it and how long they have been there. */
export interface StageView extends MethodExtras {
  readonly name: string;
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly gate: readonly string[];
  readonly opportunities: readonly OpportunityRow[];
  readonly prose: string;
  readonly siblings: readonly Link[];
}

/** The index of tiers. */
export function tierCards(context: ViewContext): readonly MethodCard[] {
  const rows = accountRows(context);
  return TIERS.flatMap((name) => {
    const page = context.book.tiers.get(name.toLowerCase());
    if (!page) return [];
    const inTier = rows.filter((row) => row.tier === name);
    return [
      {
        link: tierLink(context, name),
        ...titled(methodWords(context, page)),
        facts: tierFacts(context, page).slice(0, 3),
        count: inTier.length,
        valueText: amountIn(
          context,
          inTier.reduce((sum, { openValue }) => sum + openValue, 0),
        ),
      },
    ];
  });
}

/** Builds a tier's page. */
export function tierView(context: ViewContext, name: Tier): TierView | undefined {
  const { book, lang } = context;
  const page = book.tiers.get(name.toLowerCase());
  if (!page) return undefined;
  const words = siteWords(lang);
  const rows = accountRows(context);
  const row = page.original.data.urgency;
  const yesNo = (values: readonly boolean[]) => values.map((value) => (value ? words.yes : words.no)).join(' / ');
  return {
    name,
    ...methodWords(context, page),
    facts: tierFacts(context, page),
    urgency: [
      { label: fieldLabel(lang, 'account', 'urgency', 'objective'), value: yesNo([row.objective]) },
      { label: fieldLabel(lang, 'account', 'urgency', 'subjective'), value: yesNo([row.subjective]) },
      {
        label: fieldLabel(lang, 'account', 'urgency', 'resolve'),
        value: row.resolve.map((value) => resolve.labels[value][lang]).join(' / '),
      },
      { label: fieldLabel(lang, 'account', 'urgency', 'feasibility'), value: yesNo(row.feasibility) },
      { label: fieldLabel(lang, 'account', 'urgency', 'selection'), value: yesNo(row.selection) },
    ],
    accounts: rows.filter((account) => account.tier === name),
    disagreeing: rows
      .filter((account) => account.tier === name && account.lensesDiffer)
      .flatMap((account) => {
        const plan = book.accounts.get(account.id);
        return plan ? [{ account, lenses: lenses(context, plan) }] : [];
      }),
    siblings: TIERS.map((other) => tierLink(context, other)),
  };
}

/** The index of stages. */
export function stageCards(context: ViewContext): readonly MethodCard[] {
  const rows = opportunityRows(context).filter(({ outcome }) => outcome === '');
  return [...context.book.stages].map(([name, page]) => {
    const inStage = rows.filter(({ stageName }) => stageName === name);
    return {
      link: stageLink(context, name),
      ...titled(methodWords(context, page)),
      facts: stageFacts(context, page).slice(0, 2),
      count: inStage.length,
      valueText: amountIn(
        context,
        inStage.reduce((sum, { value }) => sum + value, 0),
      ),
    };
  });
}

/** Builds a stage's page. */
export function stageView(context: ViewContext, name: string): StageView | undefined {
  const { book, lang } = context;
  const page = book.stages.get(name);
  if (!page) return undefined;
  return {
    name,
    order: page.original.data.order,
    ...methodWords(context, page),
    facts: stageFacts(context, page),
    gate: page.original.data.exit.map((item) => gate.labels[item][lang]),
    opportunities: opportunityRows(context)
      .filter((row) => row.stageName === name)
      .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.daysInStage - a.daysInStage),
    siblings: [...book.stages.keys()].map((other) => stageLink(context, other)),
  };
}

function titled({ title, summary }: MethodWordsView): Pick<MethodWordsView, 'title' | 'summary'> {
  return { title, summary };
}

function tierLink({ lang }: ViewContext, name: Tier): Link {
  return { label: tier.labels[name][lang], href: urlOf(lang, { kind: 'tier', name: name.toLowerCase() }) };
}

function stageLink({ lang }: ViewContext, name: string): Link {
  const known = stage.names.find((candidate) => candidate === name);
  return { label: known ? stage.labels[known][lang] : name, href: urlOf(lang, { kind: 'stage', name }) };
}

function tierFacts({ lang }: ViewContext, { original: { data } }: MethodPage<'tier'>): readonly Fact[] {
  const words = siteWords(lang);
  const every = (key: 'contact' | 'executiveVisit' | 'seminar' | 'materials') =>
    data.cadence[key] === undefined
      ? []
      : [`${fieldLabel(lang, 'tier', 'cadence', key)} ${words.everyDays(data.cadence[key])}`];
  const required = [
    ...data.requires.parts.map((part) => planPart.labels[part][lang]),
    ...data.requires.items.map((name) => planItem.labels[name][lang]),
  ];
  return [
    { label: words.window, value: words.windowText(data.window.over, data.window.upTo) },
    {
      label: words.anyEvidence,
      value: joined(
        data.evidence.map((name) => tierEvidence.labels[name][lang]),
        lang,
      ),
    },
    {
      label: words.cadence,
      value: joined(
        [...every('contact'), ...every('executiveVisit'), ...every('seminar'), ...every('materials')],
        lang,
      ),
    },
    { label: words.requires, value: joined(required, lang) },
  ];
}

function stageFacts({ lang }: ViewContext, { original: { data } }: MethodPage<'stage'>): readonly Fact[] {
  const words = siteWords(lang);
  return [
    {
      label: words.gateTitle,
      value: joined(
        data.exit.map((name) => gate.labels[name][lang]),
        lang,
      ),
    },
    { label: words.longestStay, value: words.days(data.limitDays) },
    { label: words.plausible, value: `${data.probability.from}–${data.probability.to}%` },
    ...(data.procurement.length === 0
      ? []
      : [
          {
            label: words.customerSteps,
            value: joined(
              data.procurement.map((name) => procurementStep.labels[name][lang]),
              lang,
            ),
          },
        ]),
  ];
}
