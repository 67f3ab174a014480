import type { Lang } from '#schemas/field.ts';
import { opportunityState, stage } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { whiteSpace } from '../../measures/white-space.ts';
import { mapWords } from '../../text/map-words.ts';
import { nameIn } from '../../text/names.ts';

/** The columns of the two maps, from the customer's goals to our opportunities (method: G4–G6). */
export type Column = 'goal' | 'strategy' | 'tactic' | 'need' | 'solution' | 'opportunity';

/** One box of the map. */
export interface MapNode {
  readonly id: string;
  readonly column: Column;
  readonly text: string;
  /** A second, smaller line: the metric, the state, the value. */
  readonly note: string;
  /** Told by somebody at the customer, or only assumed by us; absent for what is ours. */
  readonly confirmed?: boolean;
  /** A need that no opportunity answers. */
  readonly unanswered?: boolean;
  readonly href?: string;
}

/** One line of the map, from left to right. */
export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Lines of the execution map are current, planned or potential. */
  readonly state?: (typeof opportunityState.names)[number];
}

/** A strategy or execution map: what is drawn, tabled and printed as Mermaid. */
export interface StrategyGraph {
  readonly columns: readonly { readonly column: Column; readonly label: string }[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

type StrategyData = NonNullable<AccountPlan['strategy']>['data'];

/** The strategy map: goal → strategy → tactic → need. With `goal`, only what leads to that goal. */
export function strategyGraph(plan: AccountPlan, lang: Lang, goal?: string): StrategyGraph {
  const data = plan.strategy?.data;
  if (!data) return { columns: [], nodes: [], edges: [] };
  const open = openNeeds(plan);
  const edges = strategyEdges(data);
  const kept = goal === undefined ? undefined : downstream(goal, edges);
  const nodes: MapNode[] = [
    ...Object.entries(data.goals).map(([id, node]) => claimNode(id, 'goal', node)),
    ...Object.entries(data.strategies).map(([id, node]) => claimNode(id, 'strategy', node)),
    ...Object.entries(data.tactics).map(([id, node]) => claimNode(id, 'tactic', node)),
    ...Object.entries(data.needs).map(([id, node]) => ({
      ...claimNode(id, 'need', node),
      unanswered: open.has(id),
    })),
  ].filter(({ id }) => kept?.has(id) ?? true);
  return {
    columns: columns(['goal', 'strategy', 'tactic', 'need'], lang),
    nodes,
    edges: edges.filter(({ from, to }) => kept === undefined || (kept.has(from) && kept.has(to))),
  };
}

/** The execution map: need → solution → opportunity, with needs that nothing answers (method: G6, white space). */
export function executionGraph(plan: AccountPlan, book: Book, lang: Lang): StrategyGraph {
  const data = plan.strategy?.data;
  if (!data) return { columns: [], nodes: [], edges: [] };
  const words = mapWords(lang);
  const open = openNeeds(plan);
  const nodes = new Map<string, MapNode>();
  const edges = new Map<string, MapEdge>();
  const connect = (from: string, to: string, state: (typeof opportunityState.names)[number]) => {
    const id = `${from}→${to}`;
    if (!edges.has(id)) edges.set(id, { id, from, to, state });
  };
  for (const [id, need] of Object.entries(data.needs)) {
    const unanswered = open.has(id);
    nodes.set(id, { ...claimNode(id, 'need', need), note: unanswered ? words.whiteSpace : '', unanswered });
  }
  for (const { need, solution, opportunity, state } of data.execution) {
    const solutionId = solution === undefined ? undefined : `solution:${solution}`;
    const opportunityId = opportunity === undefined ? undefined : `opportunity:${opportunity}`;
    if (solution !== undefined && solutionId !== undefined) {
      const known = book.solutions.get(solution)?.data;
      nodes.set(solutionId, {
        id: solutionId,
        column: 'solution',
        text: nameIn(lang, known ?? { name: solution }),
        note: '',
        href: urlOf(lang, { kind: 'solution', name: solution }),
      });
      connect(need, solutionId, state);
    }
    const known = opportunity === undefined ? undefined : plan.opportunities.get(opportunity);
    if (opportunityId !== undefined && known) {
      nodes.set(opportunityId, {
        id: opportunityId,
        column: 'opportunity',
        text: nameIn(lang, known.data),
        note: `${opportunityState.labels[known.data.state][lang]} · ${stage.labels[known.data.stage][lang]}`,
        href: urlOf(lang, known),
      });
      connect(solutionId ?? need, opportunityId, state);
    }
  }
  return {
    columns: columns(['need', 'solution', 'opportunity'], lang),
    nodes: [...nodes.values()],
    edges: [...edges.values()],
  };
}

function columns(names: readonly Column[], lang: Lang): StrategyGraph['columns'] {
  return names.map((column) => ({ column, label: mapWords(lang).columns[column] }));
}

function claimNode(
  id: string,
  column: Column,
  node: {
    text: string;
    metric?: string | undefined;
    confirmedBy?: string | undefined;
    confirmedOn?: string | undefined;
  },
): MapNode {
  return {
    id,
    column,
    text: node.text,
    note: node.metric ?? '',
    confirmed: node.confirmedBy !== undefined && node.confirmedOn !== undefined,
  };
}

/** The needs that nothing current or planned meets, by name. */
function openNeeds(plan: AccountPlan): ReadonlySet<string> {
  return new Set(whiteSpace(plan).map(({ name }) => name));
}

function strategyEdges(data: StrategyData): readonly MapEdge[] {
  const pairs = [
    ...Object.entries(data.strategies).flatMap(([id, { serves }]) => serves.map((from) => [from, id] as const)),
    ...Object.entries(data.tactics).flatMap(([id, { serves }]) => serves.map((from) => [from, id] as const)),
    ...Object.entries(data.needs).flatMap(([id, { from }]) => from.map((source) => [source, id] as const)),
  ];
  return pairs.map(([from, to]) => ({ id: `${from}→${to}`, from, to }));
}

function downstream(start: string, edges: readonly MapEdge[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const { from, to } of edges) if (from === id) reached.add(to);
  return reached;
}
