import { gate, procurementStep, stage } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import type { MethodPage } from '../link/book.ts';
import { joined } from '../text/format.ts';
import { siteWords } from '../text/site-words.ts';
import { amountIn, type Fact, type Link, type ViewContext } from './context.ts';
import { titled, type MethodCard, type MethodExtras } from './method-card.ts';
import { methodWords, wholeMethodWords } from './method-words.ts';
import { opportunityRows, type OpportunityRow } from './opportunity-row.ts';

/** A stage's page: purpose, gate, the opportunities in it and how long they have been there. */
export interface StageView extends MethodExtras {
  readonly name: string;
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly gate: readonly string[];
  /** Those that are in the stage, the longest there first. */
  readonly opportunities: readonly OpportunityRow[];
  /** Those that were lost, left or won from it. */
  readonly ended: readonly OpportunityRow[];
  readonly prose: string;
  readonly siblings: readonly Link[];
}

/** The index of stages. */
export function stageCards(context: ViewContext): readonly MethodCard[] {
  const rows = opportunityRows(context).filter(({ isInStage }) => isInStage);
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
  const inStage = opportunityRows(context)
    .filter((row) => row.stageName === name)
    .toSorted((a, b) => b.daysInStage - a.daysInStage);
  return {
    name,
    order: page.original.data.order,
    ...wholeMethodWords(context, page),
    facts: stageFacts(context, page),
    gate: page.original.data.exit.map((item) => gate.labels[item][lang]),
    opportunities: inStage.filter(({ isInStage }) => isInStage),
    ended: inStage.filter(({ isInStage }) => !isInStage),
    siblings: [...book.stages.keys()].map((other) => stageLink(context, other)),
  };
}

function stageLink({ lang }: ViewContext, name: string): Link {
  const known = stage.names.find((candidate) => candidate === name);
  return { label: known ? stage.labels[known][lang] : name, href: urlOf(lang, { kind: 'stage', name }) };
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
