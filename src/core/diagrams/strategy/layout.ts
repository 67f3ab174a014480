import { PX_PER_INCH, quote, type Layout, type Point } from '../graphviz.ts';
import { wrap } from '../text-fit.ts';
import type { MapNode, StrategyGraph } from './graph.ts';

/** Width of a box and the type sizes inside, in px. */
export const BOX = { width: 206, padding: 12, text: 12.5, line: 17, note: 10.5, noteLine: 15, maxLines: 4 } as const;
const GAP = { column: 62, row: 16 } as const;

/** A box with its lines and place. */
export interface PlacedNode {
  readonly node: MapNode;
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The map's boxes and lines with their places in px. */
export interface PlacedStrategy {
  readonly width: number;
  readonly height: number;
  /** Left edge of each column. */
  readonly columns: readonly { readonly label: string; readonly x: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: ReadonlyMap<string, readonly Point[]>;
}

/** Places the boxes in columns from the customer's goals to what answers them. */
export function placeStrategy(graph: StrategyGraph, layout: Layout): PlacedStrategy {
  const sized = graph.nodes.map((node) => size(node));
  const used = graph.columns.filter(({ column }) => graph.nodes.some((node) => node.column === column));
  const placed = layout(toDot(graph, sized, used));
  const nodes = sized.flatMap(({ node, lines, noteLines, height }) => {
    const centre = placed.nodes.get(node.id);
    return centre ? [{ node, lines, noteLines, height, x: centre.x - BOX.width / 2, y: centre.y - height / 2 }] : [];
  });
  return {
    width: placed.width,
    height: placed.height,
    columns: used.map(({ column, label }) => ({ label, x: nodes.find(({ node }) => node.column === column)?.x ?? 0 })),
    nodes,
    edges: placed.edges,
  };
}

type Sized = Omit<PlacedNode, 'x' | 'y'>;

function size(node: MapNode): Sized {
  const inside = BOX.width - BOX.padding * 2;
  const lines = wrap(node.text, inside, BOX.text, BOX.maxLines);
  const noteLines = node.note === '' ? [] : wrap(node.note, inside, BOX.note, 2);
  return {
    node,
    lines,
    noteLines,
    height: BOX.padding * 2 - 4 + lines.length * BOX.line + noteLines.length * BOX.noteLine,
  };
}

function toDot(graph: StrategyGraph, sized: readonly Sized[], used: StrategyGraph['columns']): string {
  const inches = (length: number) => (length / PX_PER_INCH).toFixed(3);
  const ranks = used.map(({ column }) => {
    const names = sized.filter(({ node }) => node.column === column).map(({ node }) => quote(node.id));
    return `{rank=same; "column ${column}"; ${names.join('; ')}}`;
  });
  const spine = used.map(({ column }) => `"column ${column}"`);
  return [
    'digraph strategy {',
    `graph [rankdir=LR, nodesep=${inches(GAP.row)}, ranksep=${inches(GAP.column)}, splines=true];`,
    'node [shape=box, fixedsize=true, label=""];',
    'edge [arrowhead=none, tailport=e, headport=w];',
    ...spine.map((name) => `${name} [width=${inches(BOX.width)}, height=0.01, style=invis];`),
    ...(spine.length > 1 ? [`${spine.join(' -> ')} [style=invis, weight=0];`] : []),
    ...sized.map(({ node, height }) => `${quote(node.id)} [width=${inches(BOX.width)}, height=${inches(height)}];`),
    ...ranks,
    ...graph.edges.map(({ id, from, to }) => `${quote(from)} -> ${quote(to)} [id=${quote(id)}];`),
    '}',
  ].join('\n');
}
