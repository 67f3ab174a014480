/** What the weights of one score add up to, in per cent (method: B19, E3, O4). */
const WHOLE = 100;

/** The highest point of the method’s scales from 1 to 5. */
const TOP = 5;

/** Whether weights given in per cent add up to the whole. */
export function addUp(weights: number): boolean {
  return weights === WHOLE;
}

/** Σ weight × score, on the scale of the scores; the weights must add up to the whole. */
export function weightedScore(items: readonly { readonly weight: number; readonly score: number }[]): number {
  return items.reduce((sum, { weight, score }) => sum + weight * score, 0) / WHOLE;
}

/** A score from 1 to 5 read from the other end: 5 becomes 1, so that high is good again (method: E3, B15). */
export function inverted(score: number): number {
  return TOP + 1 - score;
}
