/** Something that draws a card sideways: another card, and how strongly. */
export interface Pull {
  readonly to: string;
  readonly weight: number;
}

/** How strongly every card is drawn to its place in a centred row, against pulls of 1 and more. */
const TO_CENTRE = 0.4;
/** Rounds after which the cards have found their places. */
const ROUNDS = 24;

/**
 * The left edges of the cards of each row: as near to the cards that pull them as the row allows, its order kept, no
 * gap smaller than `gap` asks for, and no row wider than the widest must be.
 */
export function columns(
  rows: readonly (readonly string[])[],
  cardWidth: number,
  gap: (row: number, index: number) => number,
  pulls: ReadonlyMap<string, readonly Pull[]>,
): { readonly x: ReadonlyMap<string, number>; readonly width: number } {
  const steps = rows.map((row, at) => row.slice(1).map((_, index) => cardWidth + gap(at, index + 1)));
  const widths = steps.map((distances, at) => (rows[at]?.length === 0 ? 0 : sum(distances) + cardWidth));
  const width = Math.max(0, ...widths);
  const x = new Map<string, number>();
  const centred = rows.map((row, at) => {
    let left = (width - (widths[at] ?? 0)) / 2;
    return row.map((id, index) => {
      if (index > 0) left += steps[at]?.[index - 1] ?? 0;
      x.set(id, left);
      return left;
    });
  });
  for (let round = 0; round < ROUNDS; round++)
    for (const at of round % 2 === 0 ? rows.keys() : [...rows.keys()].reverse()) {
      const row = rows[at] ?? [];
      const wanted = row.map((id, index) => {
        const felt = (pulls.get(id) ?? []).filter(({ to }) => x.has(to));
        const weight = TO_CENTRE + sum(felt.map((pull) => pull.weight));
        const moment = sum(felt.map((pull) => pull.weight * (x.get(pull.to) ?? 0)));
        return { at: (moment + TO_CENTRE * (centred[at]?.[index] ?? 0)) / weight, weight };
      });
      for (const [index, left] of spread(wanted, steps[at] ?? [], width - cardWidth).entries())
        x.set(row[index] ?? '', left);
    }
  return { x: new Map([...x].map(([id, left]) => [id, Math.round(left)])), width };
}

/**
 * Places on a line from 0 to `most`, at least `distances` apart, that miss the wanted ones by the least sum of weighted
 * squares (pool adjacent violators).
 */
function spread(
  wanted: readonly { readonly at: number; readonly weight: number }[],
  distances: readonly number[],
  most: number,
): readonly number[] {
  const offsets = [0];
  for (const distance of distances) offsets.push((offsets.at(-1) ?? 0) + distance);
  const pools: { mean: number; weight: number; count: number }[] = [];
  for (const [index, { at, weight }] of wanted.entries()) {
    let pool = { mean: at - (offsets[index] ?? 0), weight, count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const joint = last.weight + pool.weight;
      pool = {
        mean: (last.mean * last.weight + pool.mean * pool.weight) / joint,
        weight: joint,
        count: last.count + pool.count,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  const room = most - (offsets[wanted.length - 1] ?? 0);
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => Math.max(0, Math.min(room, mean))))
    .map((at, index) => at + (offsets[index] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
