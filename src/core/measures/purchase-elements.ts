import { purchaseElement } from '#schemas/vocabulary.ts';
import type { TypedDocument } from '../validate/validate.ts';

export type PurchaseElement = (typeof purchaseElement.names)[number];

/** A purchase element with how far it has come, from 0 to 3. */
export interface ElementLevel {
  readonly element: PurchaseElement;
  readonly level: number;
}

/**
 * The weakest of the four purchase elements: what to work on next. Among equals it is the first in the order of
 * a purchase, since the later ones rest on it (method: C1).
 */
export function weakestElement({ data }: TypedDocument<'opportunity'>): ElementLevel | undefined {
  const { purchase } = data;
  if (!purchase) return undefined;
  return purchaseElement.names
    .map((element) => ({ element, level: purchase[element].level }))
    .reduce((weakest, next) => (next.level < weakest.level ? next : weakest));
}
