import { textWidth } from '../../text-fit.ts';

/** A corner and a size, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from a dot to its name: x1, y1, x2, y2. */
type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** A dot that wants its name beside it. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where its name may stand: it never leaves the field that its dot is in. */
  readonly frame: Box;
}

/** Where a name came to stand, and the line that leads to it when it is not beside its dot. */
interface PlacedLabel extends Box {
  readonly leader?: Line;
}

/** Height of a name: room for a finger or a pointer, in px. */
export const LABEL_HEIGHT = 24;
const FONT = 12.5;
/** From the middle of a dot to the name beside it, in px. */
const BESIDE = 11;
/** How much higher or lower a name beside its dot may stand, in px. */
const LIFT = 9;
/** From there on a line leads to the name, in px. */
const NEAR = 14;
/** Distances at which a place is sought, in px, and how many directions are tried at each. */
const DISTANCES = [0, 14, 26, 40, 56, 74, 94] as const;
const DIRECTIONS = 16;

/**
 * Gives each dot's name a place inside its frame where it covers no other name, no dot, no obstacle and no line to
 * another name, the nearest place first. The dots take their turns in the given order, so that the same dots have
 * the same places. At most so many are named as are asked for, and a name without a place is left out.
 */
export function placeLabels(
  dots: readonly Dot[],
  obstacles: readonly Box[],
  most: number,
): readonly (PlacedLabel | undefined)[] {
  const dotBoxes = dots.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  const taken: Box[] = [...obstacles, ...dotBoxes];
  const leaders: Line[] = [];
  const names: Box[] = [];
  return dots.slice(0, most).map((dot, at) => {
    const width = Math.ceil(textWidth(dot.label, FONT)) + 6;
    for (const box of candidates(dot, width)) {
      if (!inside(box, dot.frame) || taken.some((other) => overlap(box, other))) continue;
      if (leaders.some((line) => crosses(line, box))) continue;
      const leader = leaderTo(dot, box);
      if (leader && [...names, ...dotBoxes.filter((_, other) => other !== at)].some((one) => crosses(leader, one)))
        continue;
      if (leader && leaders.some((line) => meet(line, leader))) continue;
      taken.push(box);
      names.push(box);
      if (leader) leaders.push(leader);
      return { ...box, ...(leader && { leader }) };
    }
    return undefined;
  });
}

/** Right, left, above, below; then around the dot, further and further away. */
function* candidates({ x, y }: Dot, width: number): Iterable<Box> {
  const box = (cx: number, cy: number): Box => ({
    x: cx - width / 2,
    y: cy - LABEL_HEIGHT / 2,
    width,
    height: LABEL_HEIGHT,
  });
  for (const distance of DISTANCES) {
    const across = width / 2 + BESIDE - 3 + distance;
    const along = LABEL_HEIGHT / 2 + BESIDE - 4 + distance;
    const right = box(x + across, y);
    const left = box(x - across, y);
    yield* [right, left, box(x, y - along), box(x, y + along)];
    // Beside and a little higher or lower: two neighbours one above the other both find room.
    for (const side of [across, -across]) yield* [box(x + side, y - LIFT), box(x + side, y + LIFT)];
    for (let at = 1; at < DIRECTIONS; at++) {
      const angle = (at * 2 * Math.PI) / DIRECTIONS;
      yield box(x + Math.cos(angle) * across, y - Math.sin(angle) * along);
    }
  }
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** From the dot to the nearest point of the name's box; nothing when they are beside each other. */
function leaderTo({ x, y }: Dot, box: Box): Line | undefined {
  const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
  // A name is written in the middle of its box: the line ends near its letters.
  const nearY = Math.min(Math.max(y, box.y + 5), box.y + box.height - 5);
  const length = Math.hypot(nearX - x, nearY - y);
  if (length <= NEAR) return undefined;
  const start = 6 / length;
  return [x + (nearX - x) * start, y + (nearY - y) * start, nearX, nearY];
}

/** Whether a line touches a box, a hair smaller so that touching its edge is allowed. */
function crosses([x1, y1, x2, y2]: Line, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    if (x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1) return true;
  }
  return false;
}

/** Whether two lines cross. */
function meet(a: Line, b: Line): boolean {
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
}

/** On which side of a line a point lies: the sign of the cross product. */
function side([x1, y1, x2, y2]: Line, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
