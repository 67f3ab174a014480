import { valueFactor } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { inverted } from './weighting.ts';

export type ValueFactor = (typeof valueFactor.names)[number];

/** Factors whose high score speaks against the customer (method: B15; the inversion is ours). */
export const VALUE_COSTS: ReadonlySet<ValueFactor> = new Set(['receivableRisk', 'resourceLoad']);

/** The customer value analysis. */
export interface ValueAnalysis {
  /** 1 (poor) to 5 (good). */
  readonly score: number;
  /** Each factor as it counts after inversion. */
  readonly factors: readonly { readonly factor: ValueFactor; readonly counted: number }[];
}

/** The mean of the six factors, from 1 to 5; risk and load are inverted so that high is good (method: B15). */
export function valueAnalysis(plan: AccountPlan): ValueAnalysis | undefined {
  const given = plan.assessment?.data.valueAnalysis;
  if (!given) return undefined;
  const factors = valueFactor.names.map((factor) => ({
    factor,
    counted: VALUE_COSTS.has(factor) ? inverted(given[factor]) : given[factor],
  }));
  return { score: factors.reduce((sum, { counted }) => sum + counted, 0) / factors.length, factors };
}
