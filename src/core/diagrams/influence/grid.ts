/** Least distance of a passing line from a card, in px. */
const CLEAR = 8;
/** Least distance between two upright lines where there is not much room, in px. */
const APART = 10;
/** Distances between two uprights, tried in turn: lines of influence keep off reporting lines as far as they can. */
const LEAST = [
  { alike: APART, unlike: 24 },
  { alike: APART, unlike: APART },
  { alike: APART / 2, unlike: APART / 2 },
] as const;

/** A card in its row. */
export interface Cell {
  readonly id: string;
  readonly x: number;
  readonly width: number;
}

/** Where a line can stand upright, in px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The rows with their cards from the left, while lines are routed. */
export class Grid {
  readonly rows: readonly (readonly Cell[])[];
  private readonly place: ReadonlyMap<string, { readonly row: number; readonly index: number; readonly cell: Cell }>;

  constructor(rows: readonly (readonly Cell[])[]) {
    this.rows = rows;
    this.place = new Map(
      rows.flatMap((cells, row) => cells.map((cell, index) => [cell.id, { row, index, cell }] as const)),
    );
  }

  at(id: string) {
    return this.place.get(id);
  }

  /** The gaps of a row: left of all cards, between two, right of all. */
  gaps(row: number): readonly Span[] {
    const cells = this.rows[row] ?? [];
    return Array.from({ length: cells.length + 1 }, (_, index) => {
      const [before, after] = [cells[index - 1], cells[index]];
      return {
        from: before ? before.x + before.width + CLEAR : Number.NEGATIVE_INFINITY,
        to: after ? after.x - CLEAR : Number.POSITIVE_INFINITY,
      };
    });
  }
}

/** How wide a gap must be for so many lines to pass, in px. */
export function widthFor(passes: number): number {
  return passes === 0 ? 0 : 2 * CLEAR + (passes - 1) * APART;
}

/** Whose upright it is: reports of one manager share theirs, every other line has its own. */
export interface Owner {
  readonly owner: string;
  readonly isReport: boolean;
}

interface Upright extends Owner {
  readonly x: number;
}

/** The upright pieces of lines in each channel (the room below a row): no two lines stand on the same place. */
export class Uprights {
  private readonly taken = new Map<number, Upright[]>();

  /** The free place nearest to the wanted one, kept for its owner in each of the channels; the least crowded if none. */
  take(channels: readonly number[], span: Span, wanted: number, owner: Owner): number {
    return this.keep(
      channels,
      owner,
      this.nearest(channels, span, wanted, owner) ?? this.emptiest(channels, span, wanted, owner),
    );
  }

  /** Like `take`, but nothing when no place is free. */
  takeFree(channels: readonly number[], span: Span, wanted: number, owner: Owner): number | undefined {
    const x = this.nearest(channels, span, wanted, owner);
    return x === undefined ? undefined : this.keep(channels, owner, x);
  }

  private nearest(channels: readonly number[], span: Span, wanted: number, owner: Owner): number | undefined {
    const within = inside(span, wanted);
    const others = this.others(channels, owner);
    for (const least of LEAST) {
      const room = ({ isReport }: Owner) => (isReport === owner.isReport ? least.alike : least.unlike);
      const [found] = [within, ...others.flatMap((other) => [other.x - room(other), other.x + room(other)])]
        .filter((x) => x >= span.from && x <= span.to)
        .filter((x) => others.every((other) => Math.abs(other.x - x) >= room(other)))
        .toSorted((a, b) => Math.abs(a - within) - Math.abs(b - within));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private emptiest(channels: readonly number[], span: Span, wanted: number, owner: Owner): number {
    const others = this.others(channels, owner).map(({ x }) => x);
    const clearance = (x: number) => Math.min(...others.map((other) => Math.abs(other - x)));
    const [found] = others
      .flatMap((x) => [x - APART / 4, x + APART / 4])
      .filter((x) => x >= span.from && x <= span.to)
      .toSorted((a, b) => clearance(b) - clearance(a));
    return found ?? inside(span, wanted);
  }

  private others(channels: readonly number[], { owner }: Owner): readonly Upright[] {
    return channels.flatMap((channel) => (this.taken.get(channel) ?? []).filter((other) => other.owner !== owner));
  }

  private keep(channels: readonly number[], { owner, isReport }: Owner, x: number): number {
    for (const channel of channels) {
      const list = this.taken.get(channel) ?? [];
      this.taken.set(channel, list);
      list.push({ x, owner, isReport });
    }
    return x;
  }
}

function inside({ from, to }: Span, x: number): number {
  return Math.max(from, Math.min(to, x));
}
