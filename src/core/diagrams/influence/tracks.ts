import { widthFor, type Grid } from './grid.ts';
import type { InfluenceLine } from './model.ts';

/** The way of a line through the rows, read from the top. */
export interface Track {
  readonly id: string;
  /** Whose uprights and lanes it uses: reports of one manager share theirs, every other line has its own. */
  readonly owner: string;
  readonly isReport: boolean;
  readonly top: string;
  readonly bottom: string;
  /** The line begins at the bottom. */
  readonly isUpward: boolean;
  /** The channels that it runs through: channel n is the room below row n. */
  readonly channels: readonly number[];
  /** The gap by which it passes each row between two channels. */
  readonly gaps: readonly number[];
}

/** A line between two cards that stand next to each other. */
export interface Direct {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly isLeftward: boolean;
  /** Its place among the lines between the same two. */
  readonly slot: number;
}

/** Least room for a line between two neighbours with its arrow, in px. */
const DIRECT = 34;
/** So many lines between two neighbours stand one below the other; more go above the row. */
const SLOTS = 5;
/** What it costs to press a line into a gap that must be widened for it, in px of way. */
const CROWDED = 40;

/** How every line runs, and what room the gaps of the rows need for that. */
export interface Traffic {
  readonly tracks: readonly Track[];
  readonly directs: readonly Direct[];
  /** Width that a gap needs, in px. */
  readonly needed: (row: number, gap: number) => number;
}

/** Decides for every line whether it is direct and by which gaps it passes the rows on its way. */
export function trafficOf(lines: readonly InfluenceLine[], grid: Grid): Traffic {
  const passes = new Map<string, Set<string>>();
  const directs = new Map<string, Direct[]>();
  const chosen = new Map<string, number>();
  const keyOf = (row: number, gap: number) => `${row} ${gap}`;
  const tracks = lines.flatMap((line): Track[] => {
    const [start, end] = [grid.at(line.from), grid.at(line.to)];
    if (!start || !end) return [];
    const isUpward = start.row > end.row || (start.row === end.row && start.index > end.index);
    const [above, below] = isUpward ? [end, start] : [start, end];
    if (above.row === below.row && below.index === above.index + 1) {
      const between = directs.get(keyOf(above.row, below.index)) ?? [];
      if (between.length < SLOTS) {
        const ends = { left: above.cell.id, right: below.cell.id, isLeftward: isUpward };
        directs.set(keyOf(above.row, below.index), [...between, { id: line.id, ...ends, slot: between.length }]);
        return [];
      }
    }
    const isReport = line.kind === 'reports' && !isUpward && above.row < below.row;
    const owner = isReport ? `reports of ${line.from}` : line.id;
    const gaps: number[] = [];
    let x = above.cell.x + above.cell.width / 2;
    const target = below.cell.x + below.cell.width / 2;
    for (let row = above.row + 1; row < below.row; row++) {
      const taken = (gap: number) => passes.get(keyOf(row, gap)) ?? new Set();
      const gap = chosen.get(`${owner} ${row}`) ?? cheapest(grid, row, x, target, (index) => taken(index).size);
      chosen.set(`${owner} ${row}`, gap);
      passes.set(keyOf(row, gap), new Set([...taken(gap), owner]));
      gaps.push(gap);
      x = within(grid, row, gap, target);
    }
    const channels =
      above.row === below.row
        ? [above.row - 1]
        : Array.from({ length: below.row - above.row }, (_, step) => above.row + step);
    return [{ id: line.id, owner, isReport, top: above.cell.id, bottom: below.cell.id, isUpward, channels, gaps }];
  });
  return {
    tracks,
    directs: [...directs.values()].flat(),
    needed: (row, gap) =>
      Math.max(widthFor(passes.get(keyOf(row, gap))?.size ?? 0), directs.has(keyOf(row, gap)) ? DIRECT : 0),
  };
}

/** The gap that keeps the way short; a narrow one with lines in it costs more. */
function cheapest(grid: Grid, row: number, x: number, target: number, load: (gap: number) => number): number {
  const costs = grid.gaps(row).map(({ from, to }, gap) => {
    const at = within(grid, row, gap, target);
    return Math.abs(at - x) + Math.abs(target - at) + (widthFor(load(gap) + 1) > to - from + widthFor(1) ? CROWDED : 0);
  });
  return costs.indexOf(Math.min(...costs));
}

/** The place in a gap nearest to where a line goes. */
function within(grid: Grid, row: number, gap: number, target: number): number {
  const { from, to } = grid.gaps(row)[gap] ?? { from: target, to: target };
  return Math.max(from, Math.min(to, target));
}
