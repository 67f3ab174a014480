import type { AccountPlan, Book } from '../link/book.ts';
import { addUp, weightedScore } from './weighting.ts';

/** An account’s score on our index. */
export interface AccountScore {
  /** Σ weight × score, 0–10. */
  readonly score: number;
  /** In the order of the settings. */
  readonly criteria: readonly { readonly name: string; readonly weight: number; readonly score: number }[];
}

/** The sum of the weights of our criteria, in per cent (method: B19; settings: `scoring`). */
export function scoringWeights(book: Book): number {
  return Object.values(book.settings.data.scoring).reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Σ weight × score over all criteria of the settings, 0–10 (method: A14 move 1, B19). Nothing until every criterion
 * is scored and the weights add up to 100: else accounts could not be compared.
 */
export function accountScore(plan: AccountPlan, book: Book): AccountScore | undefined {
  const given = new Map(plan.assessment?.data.scores.map(({ criterion, score }) => [criterion, score]));
  const scoring = Object.entries(book.settings.data.scoring);
  const criteria = scoring.flatMap(([name, { weight }]) => {
    const score = given.get(name);
    return score === undefined ? [] : [{ name, weight, score }];
  });
  if (criteria.length < scoring.length || !addUp(scoringWeights(book))) return undefined;
  return { score: weightedScore(criteria), criteria };
}

/** The account’s place among all that are scored, 1 the best; equal scores share a place (method: B19). */
export function accountRank(plan: AccountPlan, book: Book): { readonly rank: number; readonly of: number } | undefined {
  const own = accountScore(plan, book)?.score;
  if (own === undefined) return undefined;
  const scores = [...book.accounts.values()].flatMap((other) => accountScore(other, book)?.score ?? []);
  return { rank: 1 + scores.filter((score) => score > own).length, of: scores.length };
}
