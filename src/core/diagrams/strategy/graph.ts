import type { Lang } from '#schemas/field.ts';
import { opportunityState, stage } from '#schemas/vocabulary.ts';
import { mapRowId, opportunityNode, urlOf } from '../../address/url.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { isConfirmed, type Confirmation } from '../../measures/confirmation.ts';
import { executionLines, type ExecutionLine, type LineState } from '../../measures/execution-lines.ts';
import { goalsServed } from '../../measures/traceability.ts';
import { whiteSpace } from '../../measures/white-space.ts';
import { strategyWords } from '../../text/charts/strategy-words.ts';
import { nameIn } from '../../text/names.ts';

/** The columns of the two maps, from the customer's goals to our opportunities (method: G4–G6). */
export type Column = 'goal' | 'strategy' | 'tactic' | 'need' | 'solution' | 'opportunity';

/** One box of the map. */
export interface MapNode {
  readonly id: string;
  readonly column: Column;
  readonly text: string;
  /** A second, smaller line: the metric, the goals, the state. */
  readonly note: string;
  /** Told by somebody at the customer, or only assumed by us; absent for what is ours. */
  readonly confirmed?: boolean;
  /** A need only: something current or planned meets it, something might, or nothing does (method: G6). */
  readonly answer?: 'met' | 'possible' | 'none';
  readonly href?: string;
}

/** One line of the map, from left to right. */
export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Lines of the execution map are current, planned or potential. */
  readonly state?: LineState;
  /** The needs on whose behalf a line of the execution map is drawn. */
  readonly needs?: readonly string[];
}

/** A strategy or execution map: what is drawn, tabled and printed as Mermaid. */
export interface StrategyGraph {
  readonly columns: readonly { readonly column: Column; readonly label: string }[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

type StrategyData = NonNullable<AccountPlan['strategy']>['data'];

/** The strategy map: goal → strategy → tactic → need. */
export function strategyGraph(plan: AccountPlan, lang: Lang): StrategyGraph {
  const data = plan.strategy?.data;
  if (!data) return { columns: [], nodes: [], edges: [] };
  const claimed = claimNodes(plan, lang);
  return {
    columns: columns(['goal', 'strategy', 'tactic', 'need'], lang),
    nodes: [
      ...Object.entries(data.goals).map(([id, node], index) => {
        const metric = node.metric === undefined ? [] : [node.metric];
        return {
          ...claimed(id, 'goal', node),
          note: [strategyWords(lang).goalNumber(index + 1), ...metric].join(' · '),
        };
      }),
      ...Object.entries(data.strategies).map(([id, node]) => claimed(id, 'strategy', node)),
      ...Object.entries(data.tactics).map(([id, node]) => claimed(id, 'tactic', node)),
      ...needNodes(plan, data, executionLines(plan), claimed),
    ],
    edges: strategyEdges(data),
  };
}

/** The execution map: need → solution → opportunity, with needs that nothing answers (method: G6, white space). */
export function executionGraph(plan: AccountPlan, book: Book, lang: Lang): StrategyGraph {
  const data = plan.strategy?.data;
  if (!data) return { columns: [], nodes: [], edges: [] };
  const words = strategyWords(lang);
  const goals = Object.keys(data.goals);
  const served = goalsServed(plan);
  const lines = executionLines(plan);
  const nodes = new Map<string, MapNode>();
  for (const node of needNodes(plan, data, lines, claimNodes(plan, lang))) {
    const numbers = (served.get(node.id) ?? []).map((goal) => goals.indexOf(goal) + 1);
    nodes.set(node.id, { ...node, note: numbers.length > 0 ? words.forGoals(numbers) : words.forNoGoal });
  }
  for (const { solution, opportunity } of lines) {
    if (solution !== undefined) {
      const id = `solution:${solution}`;
      const known = book.solutions.get(solution)?.data;
      const href = urlOf(lang, { kind: 'solution', name: solution });
      nodes.set(id, { id, column: 'solution', text: nameIn(lang, known ?? { name: solution }), note: '', href });
    }
    const known = opportunity === undefined ? undefined : plan.opportunities.get(opportunity);
    if (known) {
      const id = opportunityNode(known.name);
      const note = `${opportunityState.labels[known.data.state][lang]} · ${stage.labels[known.data.stage][lang]}`;
      nodes.set(id, { id, column: 'opportunity', text: nameIn(lang, known.data), note, href: urlOf(lang, known) });
    }
  }
  return {
    columns: columns(['need', 'solution', 'opportunity'], lang),
    nodes: [...nodes.values()],
    edges: executionEdges(lines).filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  };
}

/** The same map with these boxes only, and the lines between them. */
export function partOf(graph: StrategyGraph, kept: ReadonlySet<string>): StrategyGraph {
  return {
    columns: graph.columns,
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

function columns(names: readonly Column[], lang: Lang): StrategyGraph['columns'] {
  return names.map((column) => ({ column, label: strategyWords(lang).columns[column] }));
}

type ClaimNodes = (
  id: string,
  column: Column,
  node: Confirmation & { text: string; metric?: string | undefined },
) => Omit<MapNode, 'answer'>;

/** Boxes of what the plan says of the customer; each leads to its row on the account's page, wherever the map stands. */
function claimNodes(plan: AccountPlan, lang: Lang): ClaimNodes {
  const page = urlOf(lang, plan.account);
  return (id, column, node) => {
    const href = `${page}#${mapRowId(id)}`;
    return { id, column, text: node.text, note: node.metric ?? '', confirmed: isConfirmed(node), href };
  };
}

function needNodes(
  plan: AccountPlan,
  { needs }: StrategyData,
  lines: readonly ExecutionLine[],
  claimed: ClaimNodes,
): readonly MapNode[] {
  const open = new Set(whiteSpace(plan).map(({ name }) => name));
  const possible = new Set(lines.map(({ need }) => need));
  return Object.entries(needs).map(([id, need]) => ({
    ...claimed(id, 'need', need),
    answer: !open.has(id) ? 'met' : possible.has(id) ? 'possible' : 'none',
  }));
}

function strategyEdges(data: StrategyData): readonly MapEdge[] {
  const pairs = [
    ...Object.entries(data.strategies).flatMap(([id, { serves }]) => serves.map((from) => [from, id] as const)),
    ...Object.entries(data.tactics).flatMap(([id, { serves }]) => serves.map((from) => [from, id] as const)),
    ...Object.entries(data.needs).flatMap(([id, { from }]) => from.map((source) => [source, id] as const)),
  ];
  return [...new Map(pairs.map(([from, to]) => [`${from}→${to}`, { id: `${from}→${to}`, from, to }])).values()];
}

/** Lines that several needs share are drawn once, in the state of the one that is furthest along. */
function executionEdges(lines: readonly ExecutionLine[]): readonly MapEdge[] {
  const edges = new Map<string, MapEdge & { readonly state: LineState; readonly needs: readonly string[] }>();
  const order = opportunityState.names;
  for (const { need, solution, opportunity, state } of lines) {
    const steps = [
      need,
      ...(solution === undefined ? [] : [`solution:${solution}`]),
      ...(opportunity === undefined ? [] : [opportunityNode(opportunity)]),
    ];
    for (const [index, to] of steps.slice(1).entries()) {
      const from = steps[index] ?? need;
      const id = `${from}→${to}`;
      const known = edges.get(id);
      const further = known && order.indexOf(known.state) < order.indexOf(state) ? known.state : state;
      edges.set(id, { id, from, to, state: further, needs: [...new Set([...(known?.needs ?? []), need])] });
    }
  }
  return [...edges.values()];
}
