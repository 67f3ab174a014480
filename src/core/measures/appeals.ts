import { appeal } from '#schemas/vocabulary.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { addUp, weightedScore } from './weighting.ts';

/** How well we and the best competitor meet the eight needs, weighted, from 0 to 10 (method: C4). */
export interface AppealScores {
  readonly us: number;
  readonly competitor: number;
}

/** The weighted scores of both sides; nothing without scores or while the weights do not add up (method: C4). */
export function appealScores({ data }: TypedDocument<'opportunity'>): AppealScores | undefined {
  const { appeals } = data;
  if (!appeals) return undefined;
  const scores = appeal.names.map((name) => appeals[name]);
  if (!addUp(scores.reduce((sum, { weight }) => sum + weight, 0))) return undefined;
  const of = (side: 'us' | 'competitor') =>
    weightedScore(scores.map((score) => ({ weight: score.weight, score: score[side] })));
  return { us: of('us'), competitor: of('competitor') };
}
