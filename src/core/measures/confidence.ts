import { benefit, confidenceItem } from '#schemas/vocabulary.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** Each of the five items runs from 0 to this (method: O3). */
export const ITEM_SCALE = 3;

/** How sure we are of an opportunity: the sum of five items from 0 to 3, as a share of 15 (method: O3; ours). */
export function confidence({ data }: TypedDocument<'opportunity'>): number | undefined {
  const items = data.description?.confidence;
  if (!items) return undefined;
  const sum = confidenceItem.names.reduce((total, name) => total + items[name], 0);
  return sum / (ITEM_SCALE * confidenceItem.names.length);
}

/** What we gain and what we put in, in the book's currency (method: O3). */
export interface Return {
  readonly benefit: number;
  readonly investment: number;
  /** `benefit ÷ investment`: above 1 we gain more than we put in. */
  readonly ratio: number;
}

/** Benefit against investment; nothing without a description or where nothing is put in (method: O3). */
export function returnOn({ data }: TypedDocument<'opportunity'>): Return | undefined {
  if (!data.description) return undefined;
  const { benefit: gains, investment } = data.description;
  if (investment.money === 0) return undefined;
  const sum = benefit.names.reduce((total, name) => total + (gains[name] ?? 0), 0);
  return { benefit: sum, investment: investment.money, ratio: sum / investment.money };
}
