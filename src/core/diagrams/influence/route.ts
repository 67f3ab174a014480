import type { Point } from '../graphviz.ts';
import { Uprights, type Cell, type Grid, type Span } from './grid.ts';
import { lanesOf, type Net } from './lanes.ts';
import type { Direct, Track, Traffic } from './tracks.ts';

/** Distance of the uprights of influence from the corners of a card, and of reporting lines, in px. */
const CORNER = { influence: 12, report: 30 } as const;
/** Space between a card and the first lane, between two lanes, and the least between two rows, in px. */
const CHANNEL = { pad: 19, step: 10, least: 48 } as const;
/** Where lines between neighbours leave a card, as shares of its height. */
const SLOTS = [0.5, 0.3, 0.7, 0.4, 0.6] as const;

/** Where the rows stand and how the lines run, in px from the top of the picture. */
export interface Routed {
  /** Top of each row. */
  readonly tops: readonly number[];
  readonly height: number;
  /** The corners of every line, from its beginning. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  /** From the leftmost to the rightmost upright. */
  readonly span: Span;
}

/**
 * Routes every line along lanes between the rows and through gaps between the cards: a line has its uprights and its
 * lane for itself, so none runs along another or behind a card. The rows move apart as the lanes need.
 */
export function route({ tracks, directs }: Traffic, grid: Grid, cardHeight: number, top: number): Routed {
  const uprights = new Uprights();
  const places = standing(tracks, grid, uprights);
  const channels = lanes(tracks, places);
  const heightOf = (channel: number) => {
    const count = channels.get(channel)?.count ?? 0;
    const needed = 2 * CHANNEL.pad + (count - 1) * CHANNEL.step;
    return channel < 0 ? (count === 0 ? 0 : needed - CHANNEL.pad / 2) : Math.max(CHANNEL.least, needed);
  };
  const tops: number[] = [];
  for (const row of grid.rows.keys())
    tops.push(row === 0 ? top + heightOf(-1) : (tops[row - 1] ?? 0) + cardHeight + heightOf(row - 1));
  const above = (channel: number) => (channel < 0 ? top : (tops[channel] ?? 0) + cardHeight);
  const laneAt = (channel: number, owner: string) => {
    const { of, count } = channels.get(channel) ?? { of: new Map<string, number>(), count: 0 };
    const first = channel < 0 ? CHANNEL.pad / 2 : (heightOf(channel) - (count - 1) * CHANNEL.step) / 2;
    return above(channel) + first + (of.get(owner) ?? 0) * CHANNEL.step;
  };
  const lines = new Map<string, readonly Point[]>();
  for (const track of tracks) {
    const { id, owner, channels: through, isUpward } = track;
    const xs = places.get(id) ?? [];
    const isSame = grid.at(track.top)?.row === grid.at(track.bottom)?.row;
    const start = isSame ? (tops[(through[0] ?? 0) + 1] ?? 0) : above(through[0] ?? 0);
    const points: Point[] = [{ x: xs[0] ?? 0, y: start }];
    for (const [step, channel] of through.entries()) {
      const y = laneAt(channel, owner);
      points.push({ x: xs[step] ?? 0, y }, { x: xs[step + 1] ?? 0, y });
    }
    points.push({ x: xs.at(-1) ?? 0, y: tops[(through.at(-1) ?? 0) + 1] ?? 0 });
    lines.set(id, isUpward ? points.toReversed() : points);
  }
  for (const direct of directs) lines.set(direct.id, besides(direct, grid, tops, cardHeight));
  const all = [...places.values()].flat();
  return {
    tops,
    height: tops.length === 0 ? 0 : (tops.at(-1) ?? 0) + cardHeight,
    lines,
    span: { from: Math.min(...all, Number.POSITIVE_INFINITY), to: Math.max(...all, Number.NEGATIVE_INFINITY) },
  };
}

/** Where every line stands upright, from its top to its bottom. Reporting lines choose first: the middle is theirs. */
function standing(tracks: readonly Track[], grid: Grid, uprights: Uprights): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const shared = new Map<string, number>();
  const kept = (key: string, take: () => number) => {
    const x = shared.get(key) ?? take();
    shared.set(key, x);
    return x;
  };
  const [reports, influences] = [tracks.filter(({ isReport }) => isReport), tracks.filter(({ isReport }) => !isReport)];
  const leader = (track: Track) => `${track.owner} at the top`;
  for (const track of reports) {
    const [upper, lower] = [cellOf(grid, track.top), cellOf(grid, track.bottom)];
    const [first = 0, last = 0] = [track.channels[0], track.channels.at(-1)];
    const isNear = first === last && Math.abs(middle(upper) - middle(lower)) < CORNER.report;
    const x = kept(leader(track), () => uprights.take([first], edge(upper, CORNER.report), middle(upper), track));
    const end = uprights.take([last], edge(lower, CORNER.report), isNear ? x : middle(lower), track);
    places.set(track.id, [x, end]);
  }
  for (const track of [...reports, ...influences]) {
    const target = middle(cellOf(grid, track.bottom));
    const between = track.gaps.map((gap, step) => {
      const row = (track.channels[step] ?? 0) + 1;
      const span = grid.gaps(row)[gap] ?? { from: target, to: target };
      return kept(`${track.owner} at ${row}`, () => uprights.take([row - 1, row], span, target, track));
    });
    const [x, end] = places.get(track.id) ?? [];
    places.set(track.id, x === undefined || end === undefined ? between : [x, ...between, end]);
  }
  // Short ways first: most of them can be straight.
  const length = (track: Track) => Math.abs(middle(cellOf(grid, track.top)) - middle(cellOf(grid, track.bottom)));
  for (const track of influences.toSorted((a, b) => length(a) - length(b)))
    places.set(track.id, influencePlaces(track, places.get(track.id) ?? [], grid, uprights));
  return places;
}

/** The places of a line of influence: one straight line where the two cards stand above each other. */
function influencePlaces(track: Track, between: readonly number[], grid: Grid, uprights: Uprights): number[] {
  const [upper, lower] = [cellOf(grid, track.top), cellOf(grid, track.bottom)];
  const [first = 0, last = 0] = [track.channels[0], track.channels.at(-1)];
  const [start, end] = [edge(upper, CORNER.influence), edge(lower, CORNER.influence)];
  const both = { from: Math.max(start.from, end.from), to: Math.min(start.to, end.to) };
  if (first === last && both.from <= both.to && upper !== lower) {
    const x = uprights.takeFree([first], both, (both.from + both.to) / 2, track);
    if (x !== undefined) return [x, x];
  }
  return [
    uprights.take([first], start, between[0] ?? middle(lower), track),
    ...between,
    uprights.take([last], end, between.at(-1) ?? middle(upper), track),
  ];
}

/** The lanes of every channel. */
function lanes(tracks: readonly Track[], places: ReadonlyMap<string, readonly number[]>) {
  const nets = new Map<number, Map<string, { owner: string; up: number[]; down: number[]; first: boolean }>>();
  for (const { id, owner, channels, isReport } of tracks) {
    const xs = places.get(id) ?? [];
    for (const [step, channel] of channels.entries()) {
      const inChannel = nets.get(channel) ?? new Map<string, Net & { up: number[]; down: number[] }>();
      nets.set(channel, inChannel);
      const net = inChannel.get(owner) ?? { owner, up: [], down: [], first: isReport };
      inChannel.set(owner, net);
      net.up.push(xs[step] ?? 0);
      net.down.push(xs[step + 1] ?? 0);
    }
  }
  return new Map([...nets].map(([channel, inChannel]) => [channel, lanesOf([...inChannel.values()])]));
}

/** A line between two neighbours: level, from edge to edge. */
function besides(
  { left, right, isLeftward, slot }: Direct,
  grid: Grid,
  tops: readonly number[],
  height: number,
): readonly Point[] {
  const [one, other] = [cellOf(grid, left), cellOf(grid, right)];
  const y = (tops[grid.at(left)?.row ?? 0] ?? 0) + height * (SLOTS[slot] ?? 0.5);
  const ends = [
    { x: one.x + one.width, y },
    { x: other.x, y },
  ];
  return isLeftward ? ends.toReversed() : ends;
}

function cellOf(grid: Grid, id: string): Cell {
  return grid.at(id)?.cell ?? { id, x: 0, width: 0 };
}

function middle({ x, width }: Cell): number {
  return x + width / 2;
}

function edge({ x, width }: Cell, corner: number): Span {
  return { from: x + corner, to: x + width - corner };
}
