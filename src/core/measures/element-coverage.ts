import { keyElement } from '#schemas/vocabulary.ts';
import type { TypedDocument } from '../validate/validate.ts';

export type KeyElement = (typeof keyElement.names)[number];

/** The key elements of six that we know, in their order; a plan to learn one is not knowledge (method: O11). */
export function knownElements({ data }: TypedDocument<'opportunity'>): readonly KeyElement[] {
  return keyElement.names.filter((name) => data.elements[name]?.known !== undefined);
}
