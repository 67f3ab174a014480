import { px } from '../svg.ts';
import type { Point } from '../graphviz.ts';
import type { InfluenceLine } from './graph.ts';
import type { Box } from './route.ts';

/** Distance of a manager's bus from the cards above it, and of two buses from each other, in px. */
const BUS = { first: 16, step: 6 } as const;
const RADIUS = 6;
/** Least distance of a passing line from a card, in px. */
const CLEAR = 12;

/**
 * Routes reporting lines as an organisation chart does: down from the manager, along a bus of its own, down to
 * the report. A line that passes a row takes the free gap nearest to its end, so it never runs behind a card.
 */
export function routeReports(
  lines: readonly InfluenceLine[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, string> {
  const rows = [...Map.groupBy(boxes.values(), ({ row }) => row)].sort(([a], [b]) => a - b);
  const buses = new Map<number, string[]>();
  const routed = new Map<string, string>();
  for (const { id, from, to } of lines) {
    const [manager, report] = [boxes.get(from), boxes.get(to)];
    if (!manager || !report) continue;
    const start = { x: manager.x + manager.width / 2, y: manager.y + manager.height };
    const end = { x: report.x + report.width / 2, y: report.y };
    if (report.row <= manager.row) {
      routed.set(id, `M${px(start.x)} ${px(start.y)}L${px(end.x)} ${px(end.y)}`);
      continue;
    }
    const corners: Point[] = [start];
    let x = start.x;
    for (let row = manager.row; row < report.row; row++) {
      const bottom = rowBottom(rows, row);
      const bus = busOf(buses, row, from);
      const y = bottom + BUS.first + bus * BUS.step;
      const next = row + 1 < report.row ? freeGap(rows, row + 1, end.x) : end.x;
      corners.push({ x, y }, { x: next, y });
      x = next;
    }
    corners.push(end);
    routed.set(id, rounded(corners));
  }
  return routed;
}

type Rows = readonly (readonly [number, readonly Box[]])[];

function boxesOf(rows: Rows, row: number): readonly Box[] {
  return rows.find(([number]) => number === row)?.[1] ?? [];
}

function rowBottom(rows: Rows, row: number): number {
  return Math.max(...boxesOf(rows, row).map(({ y, height }) => y + height));
}

/** The number of the manager's bus below a row: each manager has its own. */
function busOf(buses: Map<number, string[]>, row: number, manager: string): number {
  const managers = buses.get(row) ?? [];
  buses.set(row, managers);
  if (!managers.includes(manager)) managers.push(manager);
  return managers.indexOf(manager);
}

/** The x nearest to the wanted one at which a line passes a row without touching a card. */
function freeGap(rows: Rows, row: number, wanted: number): number {
  const blocked = boxesOf(rows, row).map(({ x, width }) => [x - CLEAR, x + width + CLEAR] as const);
  const isFree = (x: number) => blocked.every(([from, to]) => x <= from || x >= to);
  const candidates = [wanted, ...blocked.flat()].filter(isFree);
  return candidates.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
}

/** A path of straight lines with small rounded corners; corners that do not turn are left out. */
function rounded(points: readonly Point[]): string {
  const corners = points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return (
      !before ||
      !after ||
      !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y))
    );
  });
  return corners
    .map((point, index) => {
      const [before, after] = [corners[index - 1], corners[index + 1]];
      if (!before) return `M${px(point.x)} ${px(point.y)}`;
      if (!after) return `L${px(point.x)} ${px(point.y)}`;
      const [into, out] = [towards(point, before), towards(point, after)];
      return `L${px(into.x)} ${px(into.y)}Q${px(point.x)} ${px(point.y)} ${px(out.x)} ${px(out.y)}`;
    })
    .join('');
}

/** The point up to one radius from a corner towards its neighbour. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}
