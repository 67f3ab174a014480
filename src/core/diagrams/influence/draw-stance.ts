import { stance } from '#schemas/vocabulary.ts';

/** The class suffix of a stance: `for2`, `for1`, `neutral`, `against1`, `against2`. */
export function stanceClass(stance: number): string {
  return stance === 0 ? 'neutral' : `${stance > 0 ? 'for' : 'against'}${Math.abs(stance)}`;
}

/** A stance as a sign that survives greyscale. */
export function stanceSign(stance: number): string {
  return stance === 0 ? '○' : (stance > 0 ? '＋' : '－').repeat(Math.abs(stance));
}

/** The vocabulary's key of a stance from −2 to +2. */
export function stanceKey(value: number): (typeof stance.names)[number] {
  return stance.names.find((name) => Number(name) === value) ?? '0';
}
