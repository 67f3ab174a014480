import type { Layout, Point } from '../graphviz.ts';
import { columns, type Pull } from './columns.ts';
import { Grid } from './grid.ts';
import type { InfluenceGraph, Layer } from './model.ts';
import { CARD, cardHeight } from './name-lines.ts';
import { ordered } from './order.ts';
import { rounded } from './path.ts';
import { route } from './route.ts';
import { rowsOf, type Row } from './rows.ts';
import { trafficOf, type Traffic } from './tracks.ts';

/** Least space between two cards, between the organisation and those around it, and above for their name, in px. */
const GAP = { column: 22, outside: 44, heading: 18 } as const;
/** How strongly a reporting line draws two cards above each other, and a line of influence. */
const WEIGHT = { report: 3, influence: 0.6 } as const;

/** The rows of one layer. */
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
 * Places the cards in rows by layer, so that every reporting line runs downward; people from outside stand to the
 * right of the organisation. Where lines need room between cards, the cards make it and the lines are led anew.
 */
export function placeInfluence(graph: InfluenceGraph, layout: Layout): PlacedInfluence {
  const rows = ordered(graph, rowsOf(graph), layout);
  const traffic = trafficOf(graph.lines, gridOf(graph, rows));
  const grid = gridOf(graph, rows, traffic);
  const hasOutside = rows.some(({ outside }) => outside.length > 0);
  const height = cardHeight(graph.cards);
  const routed = route(traffic, grid, height, hasOutside ? GAP.heading : 0);
  const cells = grid.rows.flatMap((inRow, row) => inRow.map((cell) => ({ ...cell, y: routed.tops[row] ?? 0 })));
  const left = Math.min(0, routed.span.from - GAP.column / 2);
  const right = Math.max(0, routed.span.to + GAP.column / 2, ...cells.map(({ x, width }) => x + width));
  const shifted = ({ x, y }: Point): Point => ({ x: x - left, y });
  const bands: PlacedRow[] = [];
  for (const [index, { layer }] of rows.entries()) {
    const top = routed.tops[index] ?? 0;
    const last = bands.at(-1);
    if (last?.layer === layer) bands[bands.length - 1] = { ...last, bottom: top + height };
    else bands.push({ layer, top, bottom: top + height });
  }
  const outside = new Set(rows.flatMap((row) => row.outside.map(({ id }) => id)));
  return {
    width: right - left,
    height: routed.height,
    cardHeight: height,
    bands,
    cards: new Map(cells.map(({ id, x, y }) => [id, shifted({ x, y })])),
    lines: new Map([...routed.lines].map(([id, points]) => [id, rounded(points.map(shifted))])),
    ...(hasOutside && {
      externalFrom: Math.min(...cells.filter(({ id }) => outside.has(id)).map(({ x }) => x)) - left - GAP.outside / 2,
    }),
  };
}

/** The rows with the places of their cards, wide enough for the traffic. */
function gridOf(graph: InfluenceGraph, rows: readonly Row[], traffic?: Traffic): Grid {
  const needed = traffic?.needed ?? (() => 0);
  const inside = rows.map((row) => row.inside.map(({ id }) => id));
  const { x, width } = columns(
    inside,
    CARD.width,
    (row, index) => Math.max(GAP.column, needed(row, index)),
    pulls(graph),
  );
  const beside = Math.max(GAP.outside, ...inside.map((row, at) => needed(at, row.length)));
  const first = width === 0 ? 0 : width + beside;
  return new Grid(
    rows.map((row, at) => [
      ...row.inside.map(({ id }) => ({ id, x: x.get(id) ?? 0, width: CARD.width })),
      ...row.outside.map(({ id }, index) => {
        const step = CARD.width + Math.max(GAP.column, needed(at, row.inside.length + index));
        return { id, x: first + (index === 0 ? 0 : step), width: CARD.width };
      }),
    ]),
  );
}

/** What draws each card sideways: whom it reports to and its reports most. */
function pulls({ lines }: InfluenceGraph): ReadonlyMap<string, readonly Pull[]> {
  const found = new Map<string, Pull[]>();
  for (const { from, to, kind } of lines) {
    const weight = kind === 'reports' ? WEIGHT.report : WEIGHT.influence;
    for (const [card, other] of [
      [from, to],
      [to, from],
    ] as const)
      found.set(card, [...(found.get(card) ?? []), { to: other, weight }]);
  }
  return found;
}
