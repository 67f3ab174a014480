import type { AccountPlan } from '../../link/book.ts';
import { goalsServed } from '../../measures/traceability.ts';
import { strategyWords } from '../../text/charts/strategy-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { drawStrategy } from './draw.ts';
import { executionGraph, partOf, strategyGraph, type StrategyGraph } from './graph.ts';
import { placeStrategy } from './layout.ts';
import { strategyMermaid } from './mermaid.ts';
import { executionSays, strategySays } from './says.ts';
import { groupsBelow, reached } from './split.ts';

/** More boxes than this in one picture cannot be read; the map is split instead. */
const MOST_NODES = 25;

/** The strategy map of an account: in pictures of one goal each when it is large, then what leads to no goal. */
export function strategyFigures(plan: AccountPlan, context: FigureContext, most = MOST_NODES): readonly Figure[] {
  const { lang } = context;
  const words = siteWords(lang);
  const whole = strategyGraph(plan, lang);
  const draw = (graph: StrategyGraph, name: string, title: string) =>
    figure(graph, name, title, strategySays(graph, lang), plan, context);
  if (whole.nodes.length <= most) return draw(whole, 'strategy', words.strategyMap);
  const goals = whole.nodes.filter(({ column }) => column === 'goal');
  const ofGoals = goals.flatMap(({ id, text }, index) => {
    const title = words.strategyMapFor(text, index + 1, goals.length);
    return groups(whole, [id], most).flatMap((kept, at, { length }) =>
      draw(
        partOf(whole, kept),
        at === 0 ? `strategy-${id}` : `strategy-${id}-${at + 1}`,
        strategyWords(lang).numbered(title, at + 1, length),
      ),
    );
  });
  const traced = reached(
    [],
    goals.map(({ id }) => id),
    whole.edges,
  );
  const rest = partOf(whole, new Set(whole.nodes.map(({ id }) => id).filter((id) => !traced.has(id))));
  const untraced = groupsBelow([], starts(rest), rest.edges, most).flatMap((kept, at, { length }) =>
    draw(
      partOf(rest, kept),
      `strategy-untraced-${at + 1}`,
      strategyWords(lang).numbered(strategyWords(lang).untraced, at + 1, length),
    ),
  );
  return [...ofGoals, ...untraced];
}

/** The execution map of an account, the needs of the first goal first when it takes several pictures. */
export function executionFigures(plan: AccountPlan, context: FigureContext, most = MOST_NODES): readonly Figure[] {
  const { book, lang } = context;
  const whole = executionGraph(plan, book, lang);
  const goals = Object.keys(plan.strategy?.data.goals ?? {});
  const served = goalsServed(plan);
  const rank = (need: string) => {
    const [first] = served.get(need) ?? [];
    return first === undefined ? goals.length : goals.indexOf(first);
  };
  const needs = whole.nodes
    .filter(({ column }) => column === 'need')
    .map(({ id }) => id)
    .sort((a, b) => rank(a) - rank(b));
  const parts =
    whole.nodes.length <= most ? [new Set(whole.nodes.map(({ id }) => id))] : groupsBelow([], needs, whole.edges, most);
  return parts.flatMap((kept, at) => {
    const graph = partOf(whole, kept);
    const title = strategyWords(lang).numbered(siteWords(lang).executionMap, at + 1, parts.length);
    const name = at === 0 ? 'execution' : `execution-${at + 1}`;
    return figure(graph, name, title, executionSays(graph, lang), plan, context);
  });
}

/** What hangs on a box, in one picture or in several. */
function groups({ edges }: StrategyGraph, path: readonly [string], most: number): readonly ReadonlySet<string>[] {
  const all = reached([], path, edges);
  if (all.size <= most) return [all];
  const below = edges.filter(({ from }) => from === path[0]).map(({ to }) => to);
  return groupsBelow(path, below, edges, most);
}

/** The boxes that no line leads to. */
function starts({ nodes, edges }: StrategyGraph): readonly string[] {
  const ends = new Set(edges.map(({ to }) => to));
  return nodes.map(({ id }) => id).filter((id) => !ends.has(id));
}

function figure(
  graph: StrategyGraph,
  name: string,
  title: string,
  says: string,
  plan: AccountPlan,
  { lang, layout }: FigureContext,
): readonly Figure[] {
  if (graph.nodes.length === 0) return [];
  return [
    {
      name,
      title,
      says,
      svg: drawStrategy(graph, placeStrategy(graph, layout), `${plan.id}-${name}`, title, lang),
      mermaid: strategyMermaid(graph),
    },
  ];
}
