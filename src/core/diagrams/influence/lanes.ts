/** What a line, or all lines of one manager, has in a channel: its uprights, joined by one level piece. */
export interface Net {
  readonly owner: string;
  /** Where it comes from above and where it goes down. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** Reporting lines lie above lines of influence, next to the managers. */
  readonly first: boolean;
}

/** Space between two level pieces side by side, in px. */
const BESIDE = 12;

/** The lane of every net of a channel from the top, and how many lanes there are; straight nets need none. */
export function lanesOf(nets: readonly Net[]): { readonly of: ReadonlyMap<string, number>; readonly count: number } {
  const lanes: Net[][] = [];
  const level = nets
    .filter((net) => from(net) !== to(net))
    .toSorted((a, b) => Number(b.first) - Number(a.first) || from(a) - from(b));
  for (const net of level) {
    const free = lanes.find((lane) => lane.every((other) => !isBeside(net, other)));
    if (free) free.push(net);
    else lanes.push([net]);
  }
  settle(lanes);
  return {
    of: new Map(lanes.flatMap((lane, index) => lane.map(({ owner }) => [owner, index] as const))),
    count: lanes.length,
  };
}

/** Exchanges neighbouring lanes as long as that saves crossings. */
function settle(lanes: Net[][]): void {
  for (let round = 0; round < lanes.length; round++)
    for (let index = 0; index + 1 < lanes.length; index++) {
      const [above = [], below = []] = [lanes[index], lanes[index + 1]];
      if (crossings(below, above) < crossings(above, below)) lanes.splice(index, 2, below, above);
    }
}

/** How often lines of two lanes cross, the first lying above the second. */
function crossings(above: readonly Net[], below: readonly Net[]): number {
  const within = (net: Net, places: readonly number[]) => places.filter((x) => x > from(net) && x < to(net)).length;
  let count = 0;
  for (const upper of above) for (const lower of below) count += within(lower, upper.down) + within(upper, lower.up);
  return count;
}

function isBeside(a: Net, b: Net): boolean {
  return from(a) < to(b) + BESIDE && from(b) < to(a) + BESIDE;
}

function from({ up, down }: Net): number {
  return Math.min(...up, ...down);
}

function to({ up, down }: Net): number {
  return Math.max(...up, ...down);
}
