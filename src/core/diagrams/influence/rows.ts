import { px } from '../svg.ts';
import type { Point } from '../graphviz.ts';

/** A card's place while lines are routed. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly row: number;
}

const RADIUS = 6;

/** The cards of a picture by row: where rows begin and end, and where a line may pass between their cards. */
export class Rows {
  private readonly rows: ReadonlyMap<number, readonly Box[]>;
  readonly count: number;

  constructor(boxes: Iterable<Box>) {
    this.rows = Map.groupBy(boxes, ({ row }) => row);
    this.count = this.rows.size;
  }

  top(row: number): number {
    return Math.min(...this.of(row).map(({ y }) => y));
  }

  bottom(row: number): number {
    return Math.max(...this.of(row).map(({ y, height }) => y + height));
  }

  /**
   * The x nearest to the wanted one at which a line passes a row, `clear` px off its cards and not where another line
   * passes already. To the right of all cards there is always room.
   */
  gap(row: number, wanted: number, clear: number, taken: ReadonlySet<number> = new Set()): number {
    const cards = this.of(row);
    const right = Math.max(...cards.map(({ x, width }) => x + width));
    const isFree = (at: number) =>
      !taken.has(Math.round(at)) && cards.every(({ x, width }) => at <= x - clear || at >= x + width + clear);
    const beyond = Array.from({ length: taken.size + 1 }, (_, lane) => right + clear + lane * RADIUS);
    return (
      [wanted, ...cards.flatMap(({ x, width }) => [x - clear, x + width + clear]), ...beyond]
        .filter((at) => at > 0 && isFree(at))
        .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? right + clear
    );
  }

  private of(row: number): readonly Box[] {
    return this.rows.get(row) ?? [];
  }
}

/** A path of straight lines with small rounded corners; corners that do not turn are left out. */
export function rounded(points: readonly Point[]): string {
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
