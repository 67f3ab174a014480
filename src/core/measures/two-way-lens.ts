import type { half } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { TIERS, tierPage, type Tier } from './tier-lens.ts';
import { valueScore } from './value-score.ts';

export type Half = (typeof half.names)[number];

/** A tier read off a matrix of two ways, with the half that each way falls into. */
export interface TwoWayLens {
  /** Absent when no tier’s page claims this field of the matrix. */
  readonly tier?: Tier;
  readonly first: Half;
  readonly second: Half;
}

/** The half that a number falls into; the cut itself is high (method: B7, B8). */
export function halfOf(value: number, cut: number): Half {
  return value >= cut ? 'high' : 'low';
}

/** The tier by success × attractiveness, each 0–100, cut at `settings.cuts.quadrant` (method: B7). */
export function tierByQuadrant(plan: AccountPlan, book: Book): TwoWayLens | undefined {
  const quadrant = plan.assessment?.data.quadrant;
  if (!quadrant) return undefined;
  const cut = book.settings.data.cuts.quadrant;
  const [success, attractiveness] = [halfOf(quadrant.success, cut), halfOf(quadrant.attractiveness, cut)];
  const tier = TIERS.find((name) => {
    const field = tierPage(book, name)?.quadrant;
    return field?.success === success && field.attractiveness === attractiveness;
  });
  return { ...(tier && { tier }), first: success, second: attractiveness };
}

/**
 * The tier by value × difficulty, each 1–5, cut at `settings.cuts.grading`: the value score of the development,
 * and the difficulty of the customer’s decision (method: B8).
 */
export function tierByGrading(plan: AccountPlan, book: Book): TwoWayLens | undefined {
  const score = valueScore(plan)?.score;
  const decision = plan.buying?.data.decision;
  if (score === undefined || !decision) return undefined;
  const cut = book.settings.data.cuts.grading;
  const [value, difficulty] = [halfOf(score, cut), halfOf(decision.difficulty, cut)];
  const tier = TIERS.find((name) => {
    const field = tierPage(book, name)?.grading;
    return field?.value === value && field.difficulty === difficulty;
  });
  return { ...(tier && { tier }), first: value, second: difficulty };
}
