import type { Lang } from '#schemas/field.ts';
import { layer } from '#schemas/vocabulary.ts';
import { drawInfluence } from '#core/diagrams/influence/draw.ts';
import { influenceGraph } from '#core/diagrams/influence/graph.ts';
import { placeInfluence } from '#core/diagrams/influence/layout.ts';
import { drawStrategy } from '#core/diagrams/strategy/draw.ts';
import { executionGraph, strategyGraph, type StrategyGraph } from '#core/diagrams/strategy/graph.ts';
import { placeStrategy } from '#core/diagrams/strategy/layout.ts';
import type { AccountPlan } from '#core/link/book.ts';
import { siteWords } from '#core/text/site-words.ts';
import type { Site } from './site.ts';

/** A picture with its title. */
export interface DrawnMap {
  readonly title: string;
  readonly svg: string;
}

/** More boxes than this in one picture cannot be read; the map is split instead. */
const MOST_NODES = 25;

/** The influence map of an account, one picture for each layer when there are too many people for one. */
export function influenceMaps(site: Site, plan: AccountPlan, lang: Lang): readonly DrawnMap[] {
  const words = siteWords(lang);
  if (plan.people.size === 0) return [];
  const whole = influenceGraph(plan, site.book, lang);
  if (whole.cards.length <= MOST_NODES) {
    return [
      {
        title: words.influenceMap,
        svg: drawInfluence(whole, placeInfluence(whole, site.layout), `${plan.id}-influence`, words.influenceMap, lang),
      },
    ];
  }
  return layer.names.flatMap((name) => {
    const inLayer = [...plan.people.values()].filter(({ data }) => data.layer === name);
    // The managers come along, so that every picture says to whom its people report.
    const shown = new Set(
      inLayer.flatMap((person) => [
        person.name,
        ...(person.data.reportsTo === undefined ? [] : [person.data.reportsTo]),
      ]),
    );
    if (inLayer.length === 0) return [];
    const title = `${words.influenceMap} · ${layer.labels[name][lang]}`;
    const graph = influenceGraph(plan, site.book, lang, shown);
    return [
      {
        title,
        svg: drawInfluence(graph, placeInfluence(graph, site.layout), `${plan.id}-influence-${name}`, title, lang),
      },
    ];
  });
}

/** The strategy map (one picture for each goal when it is large) and the execution map of an account. */
export function strategyMaps(
  site: Site,
  plan: AccountPlan,
  lang: Lang,
): { readonly strategy: readonly DrawnMap[]; readonly execution: readonly DrawnMap[] } {
  const words = siteWords(lang);
  const draw = (graph: StrategyGraph, id: string, title: string): DrawnMap[] =>
    graph.nodes.length === 0
      ? []
      : [{ title, svg: drawStrategy(graph, placeStrategy(graph, site.layout), `${plan.id}-${id}`, title, lang) }];
  const whole = strategyGraph(plan, lang);
  const goals = Object.entries(plan.strategy?.data.goals ?? {});
  return {
    strategy:
      whole.nodes.length <= MOST_NODES
        ? draw(whole, 'strategy', words.strategyMap)
        : goals.flatMap(([id, goal], index) =>
            draw(
              strategyGraph(plan, lang, id),
              `strategy-${id}`,
              words.strategyMapFor(goal.text, index + 1, goals.length),
            ),
          ),
    execution: draw(executionGraph(plan, site.book, lang), 'execution', words.executionMap),
  };
}
