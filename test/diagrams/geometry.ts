/** A box of a picture, in its own units. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** Pairs of boxes that cover each other. */
export function overlaps(boxes: ReadonlyMap<string, Rect>): readonly string[] {
  const all = [...boxes];
  return all.flatMap(([a, one], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, other]) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map(([b]) => `${a} covers ${b}`),
  );
}

/** The boxes that a path runs through, its ends aside: within this many units of a box's edge it only touches. */
export function crossed(path: string, boxes: ReadonlyMap<string, Rect>, except: readonly string[]): readonly string[] {
  const touch = 2;
  const points = sampled(path);
  return [...boxes]
    .filter(([name]) => !except.includes(name))
    .filter(([, { x, y, width, height }]) =>
      points.some(
        (at) => at.x > x + touch && at.x < x + width - touch && at.y > y + touch && at.y < y + height - touch,
      ),
    )
    .map(([name]) => name);
}

/** Whether a path runs along another for a while, instead of crossing it. */
export function runsAlong(path: string, other: string): boolean {
  const [near, long] = [4, 5];
  const there = sampled(other);
  let together = 0;
  for (const at of sampled(path)) {
    together = there.some((point) => Math.hypot(point.x - at.x, point.y - at.y) < near) ? together + 1 : 0;
    if (together >= long) return true;
  }
  return false;
}

/** Points along an SVG path of the commands that we write: M, L, H, V, Q, C; a few px apart. */
export function sampled(path: string): readonly At[] {
  const points: At[] = [];
  let at: At = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVQC])([^MLHVQC]*)/g)) {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (numbers.some(Number.isNaN)) throw new Error(`Not a path: ${path}`);
    const start = at;
    const pairs = (): At[] =>
      numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
    const controls: readonly At[] =
      command === 'H'
        ? [{ x: numbers[0] ?? 0, y: start.y }]
        : command === 'V'
          ? [{ x: start.x, y: numbers[0] ?? 0 }]
          : pairs();
    if (command === 'M') {
      at = controls[0] ?? start;
      points.push(at);
      continue;
    }
    const each = command === 'C' ? 3 : command === 'Q' ? 2 : 1;
    for (let index = 0; index < controls.length; index += each) {
      const from = at;
      const stops = [from, ...controls.slice(index, index + each)];
      const end = stops.at(-1) ?? from;
      const length = stops
        .slice(1)
        .reduce((sum, stop, n) => sum + Math.hypot(stop.x - (stops[n]?.x ?? 0), stop.y - (stops[n]?.y ?? 0)), 0);
      const steps = Math.max(2, Math.ceil(length / 4));
      for (let step = 1; step <= steps; step++) points.push(onCurve(stops, step / steps));
      at = end;
    }
  }
  return points;
}

/** A point of the Bézier curve over these stops (de Casteljau). */
function onCurve(stops: readonly At[], share: number): At {
  let row = stops;
  while (row.length > 1)
    row = row.slice(1).map((next, index) => {
      const before = row[index] ?? next;
      return { x: before.x + (next.x - before.x) * share, y: before.y + (next.y - before.y) * share };
    });
  return row[0] ?? { x: 0, y: 0 };
}
