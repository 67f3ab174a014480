/** Where one band of amounts goes over into the next, between 1, 2, 5 and 10: half-way on a logarithmic scale. */
const TO_TWO = Math.SQRT2;
const TO_FIVE = Math.sqrt(10);
const TO_TEN = Math.sqrt(50);

/** An amount as the nearest of 1, 2, 5, 10, 20, 50 …: sums of many stay near the truth, none is true by itself. */
export function nearestBand(amount: number): number {
  if (amount < 1) return 0;
  const [unit, digit] = split(amount);
  const band = digit < TO_TWO ? 1 : digit < TO_FIVE ? 2 : digit < TO_TEN ? 5 : 10;
  return band * unit;
}

/** A number as the greatest of 0, 1, 2, 5, 10, 20, 50 … that is not above it: it stays within every upper bound. */
export function bandBelow(count: number): number {
  if (count < 1) return 0;
  const [unit, digit] = split(count);
  return (digit < 2 ? 1 : digit < 5 ? 2 : 5) * unit;
}

/** The power of ten below a number of at least 1, and how often it goes into the number. */
function split(amount: number): readonly [unit: number, digit: number] {
  const unit = 10 ** (String(Math.floor(amount)).length - 1);
  return [unit, amount / unit];
}
