import type { Tier } from '../../../measures/tier-lens.ts';

/** An axis of a quadrant: its words, its ends and where it is cut. */
export interface QuadrantAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly cut: number;
}

/** One of the four fields, by its halves. */
export interface QuadrantField {
  readonly x: 'low' | 'high';
  readonly y: 'low' | 'high';
  readonly label: string;
  /** The field where the most is to be gained. */
  readonly isFocus: boolean;
}

/** An account in a quadrant. */
export interface QuadrantPoint {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly tier: Tier;
  readonly x: number;
  readonly y: number;
  /** The words of the field that it falls into. */
  readonly where: string;
  /** The tier that the field stands for, where it stands for one. */
  readonly reads?: Tier;
}

/** Four fields with accounts in them. */
export interface Quadrant {
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  readonly fields: readonly QuadrantField[];
  /** Those whose field contradicts their tier first, then the others in the order of the book. */
  readonly points: readonly QuadrantPoint[];
}

/** The field stands for another tier than the one that the account declares. */
export function differs({ reads, tier }: QuadrantPoint): boolean {
  return reads !== undefined && reads !== tier;
}
