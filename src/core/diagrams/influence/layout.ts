import { PX_PER_INCH, quote, type Layout, type Placement, type Point } from '../graphviz.ts';
import type { InfluenceGraph, Layer, PersonCard } from './model.ts';
import { CARD, cardHeight } from './name-lines.ts';
import { LANE, routeInfluences } from './route.ts';
import { BUS, routeReports } from './route-reports.ts';
import { Rows } from './rows.ts';

/** Space between cards, in px. */
const GAP = { column: 22, row: 62 } as const;

/** A row of the picture: people of one layer who do not report to each other. */
export interface PlacedRow {
  readonly layer: Layer;
  readonly top: number;
  readonly bottom: number;
}

/** Cards, lines and layer bands with their places, in px from the picture's origin. */
export interface PlacedInfluence {
  readonly width: number;
  readonly height: number;
  readonly cardHeight: number;
  readonly bands: readonly PlacedRow[];
  /** Top left corner of every card. */
  readonly cards: ReadonlyMap<string, Point>;
  /** SVG paths by the line's id. */
  readonly lines: ReadonlyMap<string, string>;
  /** Left edge of the part that holds people from outside, when there are any. */
  readonly externalFrom?: number;
}

/**
 * Places the cards in rows by layer. Somebody who reports within the layer stands one row lower, so that every
 * reporting line runs downward; people from outside stand to the right of the organisation.
 */
export function placeInfluence(graph: InfluenceGraph, layout: Layout): PlacedInfluence {
  const rows = rowsOf(graph);
  const dot = toDot(graph, rows);
  return arrange(graph, rows, mirrored(graph, layout(dot)));
}

/** The people of each row, from the top. */
function rowsOf(graph: InfluenceGraph): readonly { readonly layer: Layer; readonly cards: readonly PersonCard[] }[] {
  const byId = new Map(graph.cards.map((card) => [card.id, card]));
  const manager = new Map(graph.lines.filter(({ kind }) => kind === 'reports').map(({ from, to }) => [to, from]));
  const depth = (card: PersonCard): number => {
    let steps = 0;
    const seen = new Set([card.id]);
    for (let above = manager.get(card.id); above !== undefined && !seen.has(above); above = manager.get(above)) {
      seen.add(above);
      if (byId.get(above)?.layer === card.layer) steps++;
    }
    return steps;
  };
  return graph.layers.flatMap(({ layer }) => {
    const rows: PersonCard[][] = [];
    for (const card of graph.cards) {
      if (card.layer !== layer) continue;
      const row = depth(card);
      (rows[row] ??= []).push(card);
    }
    return rows.filter((row) => row !== undefined).map((cards) => ({ layer, cards }));
  });
}

function toDot(graph: InfluenceGraph, rows: ReturnType<typeof rowsOf>): string {
  const inches = (length: number) => (length / PX_PER_INCH).toFixed(3);
  const node = (card: PersonCard) => `${quote(card.id)};`;
  const spine = rows.map((_, index) => `"row ${index}"`);
  const ranks = rows.map(
    ({ cards }, index) => `{rank=same; "row ${index}" [width=0.01, height=0.01]; ${cards.map(node).join(' ')}}`,
  );
  const rowOf = new Map(rows.flatMap(({ cards }, index) => cards.map((card) => [card.id, index])));
  const lines = graph.lines
    .filter(({ kind }) => kind === 'reports')
    .map(({ from, to }) => {
      const downward = (rowOf.get(from) ?? 0) < (rowOf.get(to) ?? 0);
      return `${quote(from)} -> ${quote(to)} [weight=8${downward ? '' : ', constraint=false'}];`;
    });
  // Lines of influence are routed afterwards; here they only draw people who influence each other together.
  const pulls = graph.lines
    .filter(({ kind }) => kind !== 'reports')
    .map(({ from, to }) => `${quote(from)} -> ${quote(to)} [style=invis, constraint=false];`);
  const outside = graph.cards.filter(({ external }) => external);
  const inside = graph.cards.filter(({ external }) => !external);
  return [
    'digraph influence {',
    `graph [newrank=true, nodesep=${inches(GAP.column)}, ranksep=${inches(rowGap(graph, rows))}, splines=false];`,
    `node [shape=box, fixedsize=true, label="", width=${inches(CARD.width)}, height=${inches(cardHeight(graph.cards))}];`,
    'edge [arrowhead=none];',
    `subgraph cluster_inside { ${inside.map(node).join(' ')} }`,
    ...(outside.length > 0 ? [`subgraph cluster_outside { ${outside.map(node).join(' ')} }`] : []),
    ...ranks,
    ...(spine.length > 1 ? [`${spine.join(' -> ')} [style=invis, weight=0];`] : []),
    ...lines,
    ...pulls,
    '}',
  ].join('\n');
}

/** Space between two rows: room for the buses of the managers above and for every lane that may run there. */
function rowGap({ lines }: InfluenceGraph, rows: ReturnType<typeof rowsOf>): number {
  const rowOf = new Map(rows.flatMap(({ cards }, row) => cards.map(({ id }) => [id, row])));
  const needed = rows.map((_, row) => {
    const managers = new Set<string>();
    let lanes = 0;
    for (const { from, to, kind } of lines) {
      const [above, below] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0].toSorted((a, b) => a - b) as [number, number];
      if (kind === 'reports') {
        if (above <= row && row < below) managers.add(from);
      } else if (above === below ? above === Math.max(1, row + 1) || above === row : above <= row && row < below)
        lanes++;
    }
    return BUS.first + managers.size * BUS.step + LANE.first + lanes * LANE.step;
  });
  return Math.max(GAP.row, ...needed);
}

/** The placement with people from outside on the right: Graphviz may put them on either side. */
function mirrored(graph: InfluenceGraph, placed: Placement): Placement {
  const centre = (cards: readonly PersonCard[]) =>
    cards.reduce((sum, { id }) => sum + (placed.nodes.get(id)?.x ?? 0), 0) / Math.max(1, cards.length);
  const outside = graph.cards.filter(({ external }) => external);
  if (outside.length === 0 || centre(outside) >= centre(graph.cards.filter(({ external }) => !external))) return placed;
  const flip = ({ x, y }: Point): Point => ({ x: placed.width - x, y });
  return {
    ...placed,
    nodes: new Map([...placed.nodes].map(([id, point]) => [id, flip(point)])),
  };
}

function arrange(graph: InfluenceGraph, rows: ReturnType<typeof rowsOf>, placed: Placement): PlacedInfluence {
  const size = { width: CARD.width, height: cardHeight(graph.cards) };
  const corner = ({ x, y }: Point): Point => ({ x: x - size.width / 2, y: y - size.height / 2 });
  const cards = new Map(
    graph.cards.flatMap(({ id }) => {
      const centre = placed.nodes.get(id);
      return centre ? [[id, corner(centre)] as const] : [];
    }),
  );
  const tops = rows.map(({ cards: inRow }) => cards.get(inRow[0]?.id ?? '')?.y ?? 0);
  const bands: PlacedRow[] = [];
  for (const [index, { layer }] of rows.entries()) {
    const top = tops[index] ?? 0;
    const last = bands.at(-1);
    if (last?.layer === layer) bands[bands.length - 1] = { ...last, bottom: top + size.height };
    else bands.push({ layer, top, bottom: top + size.height });
  }
  const boxes = new Map(
    rows.flatMap(({ cards: inRow }, row) =>
      inRow.flatMap(({ id }) => {
        const at = cards.get(id);
        return at ? [[id, { ...at, ...size, row }] as const] : [];
      }),
    ),
  );
  const grid = new Rows(boxes.values());
  const reports = graph.lines.filter(({ kind }) => kind === 'reports');
  const influences = graph.lines.filter(({ kind }) => kind !== 'reports');
  const left = (filter: (card: PersonCard) => boolean) =>
    graph.cards.filter(filter).map(({ id }) => cards.get(id)?.x ?? 0);
  const outside = left(({ external }) => external);
  return {
    width: placed.width,
    height: placed.height,
    cardHeight: size.height,
    bands,
    cards,
    lines: new Map([...routeReports(reports, boxes, grid), ...routeInfluences(influences, boxes, grid)]),
    ...(outside.length > 0 && { externalFrom: Math.min(...outside) - GAP.column / 2 }),
  };
}
