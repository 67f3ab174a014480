import type { Text } from '#schemas/field.ts';
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

/** What strengthens each purchase element: the source names the means, the advice in words is ours (method: C1). */
export const ELEMENT_ADVICE: Readonly<Record<PurchaseElement, Text>> = {
  know: { 'zh-CN': '介绍产品，给出初步报价', en: 'Introduce the product and give a first price' },
  need: { 'zh-CN': '与客户算清值不值得', en: 'Work out with the customer whether it is worth it' },
  believe: { 'zh-CN': '带去同类成功案例，请客户核对', en: 'Bring cases of similar customers for them to check' },
  satisfied: {
    'zh-CN': '问清怎样才会再次采购，先解决不满',
    en: 'Ask what would make them buy again, and mend what they dislike',
  },
};
