/** The class suffix of a stance: `for2`, `for1`, `neutral`, `against1`, `against2`. */
export function stanceClass(stance: number): string {
  return stance === 0 ? 'neutral' : `${stance > 0 ? 'for' : 'against'}${Math.abs(stance)}`;
}

/** A stance as a sign that survives greyscale. */
export function stanceSign(stance: number): string {
  return stance === 0 ? '○' : (stance > 0 ? '＋' : '－').repeat(Math.abs(stance));
}
