import { assessmentFactor } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { addUp, inverted, weightedScore } from './weighting.ts';

export type AssessmentFactor = (typeof assessmentFactor.names)[number];

/** Factors whose high score speaks against the deal (method: E3, items B, C, E and F; the inversion is ours). */
export const ASSESSMENT_COSTS: ReadonlySet<AssessmentFactor> = new Set([
  'effort',
  'dealRisk',
  'paymentRisk',
  'supplyDifficulty',
]);

/** One factor with its weight (%) and its score 1–5 as it counts, after inversion. */
export interface CountedFactor {
  readonly factor: AssessmentFactor;
  readonly weight: number;
  readonly score: number;
}

/** What an account’s development is worth. */
export interface ValueScore {
  /** 1 (poor) to 5 (good). */
  readonly score: number;
  readonly factors: readonly CountedFactor[];
}

/** The factors that the value assessment leaves out, and the sum of the weights that it gives (method: E3). */
export function assessmentGaps(plan: AccountPlan): {
  readonly missing: readonly AssessmentFactor[];
  readonly weights: number;
} {
  const factors = plan.development?.data.valueAssessment;
  return {
    missing: assessmentFactor.names.filter((name) => !factors?.[name]),
    weights: assessmentFactor.names.reduce((sum, name) => sum + (factors?.[name]?.weight ?? 0), 0),
  };
}

/**
 * Σ weight × score, from 1 to 5, cost-type factors inverted so that high is good (method: E3). Nothing until all
 * six factors are there and their weights add up to 100: a part of a score cannot be compared.
 */
export function valueScore(plan: AccountPlan): ValueScore | undefined {
  const { missing, weights } = assessmentGaps(plan);
  if (missing.length > 0 || !addUp(weights)) return undefined;
  const assessed = plan.development?.data.valueAssessment;
  const factors = assessmentFactor.names.flatMap((factor) => {
    const given = assessed?.[factor];
    if (!given) return [];
    return [
      { factor, weight: given.weight, score: ASSESSMENT_COSTS.has(factor) ? inverted(given.score) : given.score },
    ];
  });
  return { score: weightedScore(factors), factors };
}
