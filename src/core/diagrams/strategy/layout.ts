import { PX_PER_INCH, quote, type Layout, type Point } from '../graphviz.ts';
import { fitLine, wrap } from '../text-fit.ts';
import type { MapNode, StrategyGraph } from './graph.ts';

/** Type and space inside a box, in px. */
export const BOX = {
  padding: 12,
  first: 20,
  line: 17,
  foot: 9,
  text: 12.5,
  note: 11,
  tick: 18,
  assumed: 58,
  maxLines: 4,
} as const;

/** Boxes are wider where there are fewer columns; together they fill a desk screen. */
const WIDE = { box: 288, gap: 92 };
const NARROW = { box: 240, gap: 48 };

/** Space between two boxes of a column, above what no line leads to, and the height kept free for a passing line. */
const ROW = 11;
const APART = 26;
const LANE = 10;

/** A box with its lines and place. */
export interface PlacedNode {
  readonly node: MapNode;
  readonly lines: readonly string[];
  /** The note, cut to the room that the sign of confirmation leaves. */
  readonly note: string;
  /** Says in words that it is white space; beside the empty area that is plain. */
  readonly namesWhite: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** An area without anything in it, beside needs that nothing answers. */
export interface EmptyArea extends Point {
  readonly width: number;
  readonly height: number;
  /** The middles of the needs beside it. */
  readonly needs: readonly number[];
}

/** The map's boxes and lines with their places in px. */
export interface PlacedStrategy {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  /** Left edge of each column. */
  readonly columns: readonly { readonly label: string; readonly x: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  readonly empty?: EmptyArea;
}

/**
 * Places the boxes in columns from the customer's goals to what answers them. Graphviz decides the order and the
 * heights; a line that passes a column has a lane of its own there, so no line ever runs through a box.
 */
export function placeStrategy(graph: StrategyGraph, layout: Layout): PlacedStrategy {
  const isExecution = graph.columns[0]?.column === 'need';
  const columns = graph.columns.filter(
    ({ column }) => isExecution || graph.nodes.some((node) => node.column === column),
  );
  const { box, gap } = columns.length > 3 ? NARROW : WIDE;
  const step = box + gap;
  const columnOf = new Map(
    graph.nodes.map(({ id, column }) => [id, columns.findIndex((other) => other.column === column)]),
  );
  const chains = new Map(graph.edges.map(({ id, from, to }) => [id, chain(id, from, to, columnOf)]));
  const touched = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const sized = graph.nodes.map((node) => size(node, box, !(isExecution && node.answer === 'none')));
  const { middles, bottom } = heights(
    sized.filter(({ node }) => touched.has(node.id)),
    [...chains.values()],
    columnOf,
    columns.length,
    layout,
  );
  const below = new Map<number, number>();
  const nodes = sized.map((part): PlacedNode => {
    const column = columnOf.get(part.node.id) ?? 0;
    const middle = middles.get(part.node.id);
    const y =
      middle === undefined ? (below.get(column) ?? (bottom > 0 ? bottom + APART : 0)) : middle - part.height / 2;
    if (middle === undefined) below.set(column, y + part.height + ROW);
    return { ...part, x: column * step, y };
  });
  const middleOf = new Map([...middles, ...nodes.map(({ node, y, height }) => [node.id, y + height / 2] as const)]);
  const width = columns.length * step - gap;
  const loose = nodes.filter(({ node }) => node.column === 'need' && !touched.has(node.id));
  const [first, last] = [loose[0], loose.at(-1)];
  return {
    width,
    height: Math.max(0, ...nodes.map(({ y, height }) => y + height)),
    boxWidth: box,
    columns: columns.map(({ label }, index) => ({ label, x: index * step })),
    nodes,
    edges: new Map(
      [...chains].map(([id, stops]) => [
        id,
        curve(
          stops.map((stop) => middleOf.get(stop) ?? 0),
          (columnOf.get(stops[0] ?? '') ?? 0) * step,
          box,
          gap,
        ),
      ]),
    ),
    ...(isExecution &&
      first &&
      last && {
        empty: {
          x: step,
          y: first.y,
          width: width - step,
          height: last.y + last.height - first.y,
          needs: loose.map(({ y, height }) => y + height / 2),
        },
      }),
  };
}

type Sized = Omit<PlacedNode, 'x' | 'y'>;

function size(node: MapNode, box: number, mayName: boolean): Sized {
  const inside = box - BOX.padding * 2;
  const lines = wrap(node.text, inside, BOX.text, BOX.maxLines);
  const sign = node.confirmed === undefined ? 0 : node.confirmed ? BOX.tick : BOX.assumed;
  const note = fitLine(node.note, inside - sign, BOX.note);
  const namesWhite = mayName && isWhite(node);
  const feet = Number(note !== '' || node.confirmed !== undefined) + Number(namesWhite);
  return { node, lines, note, namesWhite, height: BOX.first + (lines.length - 1 + feet) * BOX.line + BOX.foot };
}

/** A need that nothing current or planned meets. */
export function isWhite({ answer }: MapNode): boolean {
  return answer === 'none' || answer === 'possible';
}

/** Where a line stops: its boxes and a lane in each column between them. */
function chain(id: string, from: string, to: string, columnOf: ReadonlyMap<string, number>): readonly string[] {
  const [start, end] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
  const lanes = Array.from({ length: Math.max(0, end - start - 1) }, (_, index) => `lane ${start + 1 + index} ${id}`);
  return [from, ...lanes, to];
}

/** The middles of boxes and lanes from the top, and where the lowest one ends. */
function heights(
  sized: readonly Sized[],
  chains: readonly (readonly string[])[],
  columnOf: ReadonlyMap<string, number>,
  columns: number,
  layout: Layout,
): { readonly middles: ReadonlyMap<string, number>; readonly bottom: number } {
  if (sized.length === 0) return { middles: new Map(), bottom: 0 };
  const inches = (length: number) => (length / PX_PER_INCH).toFixed(3);
  const lanes = chains.flatMap((stops) =>
    stops.slice(1, -1).map((lane, index) => ({ id: lane, column: (columnOf.get(stops[0] ?? '') ?? 0) + 1 + index })),
  );
  const spine = Array.from({ length: columns }, (_, column) => `"column ${column}"`);
  const ranks = spine.map((name, column) => {
    const boxes = sized.filter(({ node }) => columnOf.get(node.id) === column).map(({ node }) => node.id);
    const passing = lanes.filter((lane) => lane.column === column).map(({ id }) => id);
    return `{rank=same; ${[name, ...[...boxes, ...passing].map(quote)].join('; ')}}`;
  });
  const dot = [
    'digraph strategy {',
    `graph [rankdir=LR, nodesep=${inches(ROW)}, ranksep=1, splines=false];`,
    'node [shape=box, fixedsize=true, label="", width=1];',
    `node [height=${inches(LANE)}];`,
    ...spine.map((name) => `${name} [height=0.01, style=invis];`),
    ...(spine.length > 1 ? [`${spine.join(' -> ')} [style=invis, weight=0];`] : []),
    ...sized.map(({ node, height }) => `${quote(node.id)} [height=${inches(height)}];`),
    ...ranks,
    ...chains.flatMap((stops) =>
      stops.slice(1).map((stop, index) => `${quote(stops[index] ?? '')} -> ${quote(stop)};`),
    ),
    '}',
  ].join('\n');
  const { nodes, height: whole } = layout(dot);
  const down = (id: string) => nodes.get(id)?.y ?? 0;
  const up = (id: string) => whole - down(id);
  // Upside down it is the same drawing: of the two, the one that keeps more of the author's order.
  const from = inOrder(sized, columnOf, down) < inOrder(sized, columnOf, up) ? up : down;
  const top = Math.min(
    ...sized.map(({ node, height }) => from(node.id) - height / 2),
    ...lanes.map(({ id }) => from(id) - LANE / 2),
  );
  const stops = [...sized.map(({ node }) => node.id), ...lanes.map(({ id }) => id)];
  const middles = new Map(stops.map((id) => [id, from(id) - top]));
  return { middles, bottom: Math.max(...sized.map(({ node, height }) => (middles.get(node.id) ?? 0) + height / 2)) };
}

/** How many boxes of a column stand below one that the author wrote before them. */
function inOrder(
  sized: readonly Sized[],
  columnOf: ReadonlyMap<string, number>,
  place: (id: string) => number,
): number {
  return sized.reduce(
    (sum, { node }, index) =>
      sum +
      sized
        .slice(index + 1)
        .filter(
          (other) => columnOf.get(other.node.id) === columnOf.get(node.id) && place(node.id) < place(other.node.id),
        ).length,
    0,
  );
}

/** Level at every stop and bent between the columns only, so that it stays clear of the boxes. */
function curve(middles: readonly number[], left: number, box: number, gap: number): readonly Point[] {
  const points: Point[] = [{ x: left + box, y: middles[0] ?? 0 }];
  for (const [index, y] of middles.slice(1).entries()) {
    const [start, from] = [left + box + index * (box + gap), middles[index] ?? 0];
    const bend = start + gap / 2;
    points.push({ x: bend, y: from }, { x: bend, y }, { x: start + gap, y });
    if (index < middles.length - 2)
      points.push({ x: start + gap, y }, { x: start + gap + box, y }, { x: start + gap + box, y });
  }
  return points;
}
