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

/** One need of $APPEALS. */
export interface AppealGap {
  readonly need: (typeof appeal.names)[number];
  /** Per cent. */
  readonly weight: number;
  readonly us: number;
  readonly competitor: number;
  /** Our lead over the best competitor as it counts in the weighted scores, in points; below 0 we are behind. */
  readonly lead: number;
}

/** The eight needs in their order; the leads add up to the difference of the weighted scores (method: C4). */
export function appealGaps({ data }: TypedDocument<'opportunity'>): readonly AppealGap[] {
  const { appeals } = data;
  if (!appeals) return [];
  return appeal.names.map((need) => {
    const { weight, us, competitor } = appeals[need];
    return { need, weight, us, competitor, lead: weightedScore([{ weight, score: us - competitor }]) };
  });
}
