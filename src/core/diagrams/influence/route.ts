import { px } from '../svg.ts';
import type { Point } from '../graphviz.ts';
import type { InfluenceLine } from './model.ts';
import { rounded, type Box, type Rows } from './rows.ts';
import { SlotKeeper } from './slots.ts';

/** Distance between two lines that run side by side between rows, and of the first from the cards, in px. */
export const LANE = { first: 14, step: 6 } as const;
/** Least distance of a passing line from a card, in px: nearer than reporting lines, so that the two stay apart. */
const CLEAR = 5;

/**
 * Routes the lines of influence: neighbours are joined directly, others of one row by a lane beside it, rows next to
 * each other by a curve, and rows further apart by lanes and the free gaps between the cards on the way.
 */
export function routeInfluences(
  lines: readonly InfluenceLine[],
  boxes: ReadonlyMap<string, Box>,
  rows: Rows,
): ReadonlyMap<string, string> {
  const way: Way = { boxes, rows, slots: new SlotKeeper(), lanes: new Map(), passes: new Map() };
  const routed = new Map<string, string>();
  for (const { id, from, to } of lines) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (!start || !end) continue;
    const apart = Math.abs(start.row - end.row);
    routed.set(
      id,
      apart === 0
        ? alongRow(start, end, way)
        : apart === 1
          ? betweenRows(start, end, way)
          : acrossRows(start, end, way),
    );
  }
  return routed;
}

/** What lines share while they are routed. */
interface Way {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly rows: Rows;
  readonly slots: SlotKeeper;
  /** How many lanes are taken above a row. */
  readonly lanes: Map<number, number>;
  /** Where lines pass a row. */
  readonly passes: Map<number, Set<number>>;
}

function alongRow(start: Box, end: Box, way: Way): string {
  const { boxes, slots } = way;
  const [left, right] = start.x < end.x ? [start, end] : [end, start];
  const between = [...boxes.values()].some(({ row, x }) => row === start.row && x > left.x && x < right.x);
  if (!between) {
    const from = slots.take({ box: start, side: start.x < end.x ? 'right' : 'left' }, end);
    const to = slots.take({ box: end, side: start.x < end.x ? 'left' : 'right' }, start);
    const y = (from.y + to.y) / 2;
    return `M${px(from.x)} ${px(y)}H${px(to.x)}`;
  }
  // Above the top row there is no room: its lanes are below it.
  const side = start.row === 0 ? 'bottom' : 'top';
  const from = slots.take({ box: start, side }, end);
  const to = slots.take({ box: end, side }, start);
  const y = lane(side === 'top' ? start.row : 1, way);
  return rounded([from, { x: from.x, y }, { x: to.x, y }, to]);
}

function betweenRows(start: Box, end: Box, { slots }: Way): string {
  const { from, to, upward } = ends(start, end, slots);
  const reach = Math.max(26, Math.abs(to.y - from.y) * 0.5) * (upward ? -1 : 1);
  return `M${px(from.x)} ${px(from.y)}C${px(from.x)} ${px(from.y + reach)} ${px(to.x)} ${px(to.y - reach)} ${px(to.x)} ${px(to.y)}`;
}

function acrossRows(start: Box, end: Box, way: Way): string {
  const { from, to, upward } = ends(start, end, way.slots);
  const step = upward ? -1 : 1;
  const corners: Point[] = [from];
  let x = from.x;
  for (let row = start.row; row !== end.row; row += step) {
    const next = row + step;
    const y = lane(Math.max(row, next), way);
    const passed = next === end.row ? to.x : pass(next, to.x, way);
    corners.push({ x, y }, { x: passed, y });
    x = passed;
  }
  return rounded([...corners, to]);
}

/** Where a line leaves its card and where it arrives. */
function ends(start: Box, end: Box, slots: SlotKeeper) {
  const upward = end.row < start.row;
  return {
    upward,
    from: slots.take({ box: start, side: upward ? 'top' : 'bottom' }, end),
    to: slots.take({ box: end, side: upward ? 'bottom' : 'top' }, start),
  };
}

/** The height of a new lane above a row; below the last row when there is none. */
function lane(row: number, { rows, lanes }: Way): number {
  const number = lanes.get(row) ?? 0;
  lanes.set(row, number + 1);
  return row < rows.count
    ? rows.top(row) - LANE.first - number * LANE.step
    : rows.bottom(row - 1) + LANE.first + number * LANE.step;
}

/** Where a line passes a row: the free place nearest to where it goes, kept for it alone. */
function pass(row: number, wanted: number, { rows, passes }: Way): number {
  const taken = passes.get(row) ?? new Set<number>();
  passes.set(row, taken);
  const x = rows.gap(row, wanted, CLEAR, taken);
  taken.add(Math.round(x));
  return x;
}
