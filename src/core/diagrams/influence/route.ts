import { px } from '../svg.ts';
import type { Point } from '../graphviz.ts';
import type { InfluenceLine } from './graph.ts';

/** A card's place while lines are routed. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly row: number;
}

/** Where on a card's edge lines of influence may end; the middle belongs to reporting lines. */
const SLOTS = [0.18, 0.82, 0.32, 0.68, 0.25, 0.75, 0.4, 0.6] as const;
/** Distance between two lines that run side by side between rows, and of the first from the cards, in px. */
const LANE = { first: 14, step: 6 } as const;

type Side = 'top' | 'bottom' | 'left' | 'right';
interface End {
  readonly box: Box;
  readonly side: Side;
}

/**
 * Routes the lines of influence (reporting lines are the layout engine's): neighbours are joined directly,
 * others of one row by a lane above it, rows by a curve that leaves and enters upright.
 */
export function routeInfluences(
  lines: readonly InfluenceLine[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, string> {
  const slots = new SlotKeeper();
  const lanes = new Map<number, number>();
  const routed = new Map<string, string>();
  for (const { id, from, to } of lines) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (!start || !end) continue;
    routed.set(id, start.row === end.row ? alongRow(start, end, boxes, slots, lanes) : betweenRows(start, end, slots));
  }
  return routed;
}

function alongRow(
  start: Box,
  end: Box,
  boxes: ReadonlyMap<string, Box>,
  slots: SlotKeeper,
  lanes: Map<number, number>,
): string {
  const [left, right] = start.x < end.x ? [start, end] : [end, start];
  const between = [...boxes.values()].some(({ row, x }) => row === start.row && x > left.x && x < right.x);
  if (!between) {
    const from = slots.take({ box: start, side: start.x < end.x ? 'right' : 'left' }, end);
    const to = slots.take({ box: end, side: start.x < end.x ? 'left' : 'right' }, start);
    const y = (from.y + to.y) / 2;
    return `M${px(from.x)} ${px(y)}H${px(to.x)}`;
  }
  const from = slots.take({ box: start, side: 'top' }, end);
  const to = slots.take({ box: end, side: 'top' }, start);
  const lane = lanes.get(start.row) ?? 0;
  lanes.set(start.row, lane + 1);
  const y = start.y - LANE.first - lane * LANE.step;
  const turn = Math.sign(to.x - from.x) * 8;
  return `M${px(from.x)} ${px(from.y)}V${px(y + 8)}Q${px(from.x)} ${px(y)} ${px(from.x + turn)} ${px(y)}H${px(to.x - turn)}Q${px(to.x)} ${px(y)} ${px(to.x)} ${px(y + 8)}V${px(to.y)}`;
}

function betweenRows(start: Box, end: Box, slots: SlotKeeper): string {
  const upward = end.y < start.y;
  const from = slots.take({ box: start, side: upward ? 'top' : 'bottom' }, end);
  const to = slots.take({ box: end, side: upward ? 'bottom' : 'top' }, start);
  const reach = Math.max(26, Math.abs(to.y - from.y) * 0.5) * (upward ? -1 : 1);
  return `M${px(from.x)} ${px(from.y)}C${px(from.x)} ${px(from.y + reach)} ${px(to.x)} ${px(to.y - reach)} ${px(to.x)} ${px(to.y)}`;
}

/** Gives each line its own place on a card's edge, the free one nearest to where the line goes. */
class SlotKeeper {
  private readonly taken = new Map<Box, Map<Side, Set<number>>>();

  take({ box, side }: End, towards: Box): Point {
    const sides = this.taken.get(box) ?? new Map<Side, Set<number>>();
    this.taken.set(box, sides);
    const used = sides.get(side) ?? new Set<number>();
    sides.set(side, used);
    if (side === 'left' || side === 'right') {
      const slot = [0.5, 0.3, 0.7, 0.2, 0.8].find((candidate) => !used.has(candidate)) ?? 0.5;
      used.add(slot);
      return { x: side === 'left' ? box.x : box.x + box.width, y: box.y + box.height * slot };
    }
    const goesRight = towards.x + towards.width / 2 >= box.x + box.width / 2;
    const ranked = SLOTS.filter((slot) => slot > 0.5 === goesRight);
    const slot = [...ranked, ...SLOTS].find((candidate) => !used.has(candidate)) ?? 0.82;
    used.add(slot);
    return { x: box.x + box.width * slot, y: side === 'top' ? box.y : box.y + box.height };
  }
}
