import { influenceKind, layer } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { mapWords } from '../../text/map-words.ts';
import { nameIn } from '../../text/names.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Figure, FigureContext, FigureTable } from '../figure.ts';
import { drawInfluence } from './draw.ts';
import { influenceGraph } from './graph.ts';
import { placeInfluence } from './layout.ts';
import { influenceMermaid } from './mermaid.ts';
import type { InfluenceGraph } from './model.ts';
import { influenceSays } from './says.ts';
import { layerSelections, MOST_CARDS, opportunitySelection, weightiestSelection } from './selections.ts';

/** More lines of influence than this in one picture hide each other; the table lists them instead. */
const MOST_LINES = 60;

/** The influence map of an account, one picture for each layer when there are too many people for one. */
export function influenceFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { lang } = context;
  if (plan.people.size === 0) return [];
  const title = siteWords(lang).influenceMap;
  const whole = influenceGraph(plan, context);
  if (whole.cards.length <= MOST_CARDS) return [figure(plan, whole, 'influence', title, context)];
  return layerSelections(plan).map(({ layer: name, number, of, selection }) =>
    figure(
      plan,
      influenceGraph(plan, context, selection),
      of === 1 ? `influence-${name}` : `influence-${name}-${number}`,
      `${title} · ${layer.labels[name][lang]}${of === 1 ? '' : ` ${number}/${of}`}`,
      context,
      // The table also lists the lines to people who are in another picture.
      { ...whole, lines: whole.lines.filter(({ from, to }) => selection.people.has(from) || selection.people.has(to)) },
    ),
  );
}

/** The influence map of an account in one picture that can be read from afar: at most so many people, those of most influence. */
export function briefInfluenceFigures(plan: AccountPlan, context: FigureContext, most: number): readonly Figure[] {
  const selection = weightiestSelection(plan, most);
  if (!selection) return influenceFigures(plan, context);
  return [
    figure(plan, influenceGraph(plan, context, selection), 'influence', siteWords(context.lang).influenceMap, context),
  ];
}

/** The influence map of an opportunity: who plays a part in it, and who connects them (method: R2). */
export function opportunityInfluenceFigures(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  context: FigureContext,
): readonly Figure[] {
  const selection = opportunitySelection(plan, opportunity);
  if (!selection) return [];
  const title = mapWords(context.lang).influenceIn(nameIn(context.lang, opportunity.data));
  const graph = influenceGraph(plan, context, selection);
  return [figure(plan, graph, `influence-${opportunity.name}`, title, context)];
}

function figure(
  plan: AccountPlan,
  whole: InfluenceGraph,
  name: string,
  title: string,
  context: FigureContext,
  listed: InfluenceGraph = whole,
): Figure {
  const { lang, layout } = context;
  const influences = whole.lines.filter(({ kind }) => kind !== 'reports');
  const tooMany = influences.length > MOST_LINES;
  const graph = tooMany ? { ...whole, lines: whole.lines.filter(({ kind }) => kind === 'reports') } : whole;
  return {
    name,
    title,
    says: tooMany ? mapWords(lang).tooManyLines(influences.length) : influenceSays(plan, graph, context),
    svg: drawInfluence(graph, placeInfluence(graph, layout), `${plan.id}-${name}`, title, lang),
    mermaid: influenceMermaid(graph, lang),
    ...(listed.lines.length > 0 && { table: linesTable(listed, context) }),
  };
}

/** Every line of the picture, in words. */
function linesTable({ cards, lines }: InfluenceGraph, { lang }: FigureContext): FigureTable {
  const words = mapWords(lang);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const person = (id: string) => {
    const card = cardOf.get(id);
    return { text: card?.name ?? id, ...(card?.href !== undefined && { href: card.href }) };
  };
  return {
    head: [words.from, words.line, words.to, words.strength],
    rows: lines.map(({ from, to, kind, strength }) => [
      person(from),
      { text: kind === 'reports' ? words.isReportedToBy : influenceKind.labels[kind][lang] },
      person(to),
      { text: kind === 'reports' ? '' : String(strength), isNumber: true },
    ]),
  };
}
