import type { Lang } from '#schemas/field.ts';
import { confidenceItem, keyElement } from '#schemas/vocabulary.ts';
import { knownElements } from '../../../measures/element-coverage.ts';
import type { TypedDocument } from '../../../validate/validate.ts';

/** A key element: whether we know it, by when we will, how sure we are. */
export interface KnownElement {
  readonly label: string;
  readonly isKnown: boolean;
  /** Day by which it is to be learnt; only of one that is not known. */
  readonly learnBy?: string;
  /** 0–3; the form of confidence does not ask for every element. */
  readonly confidence?: number;
}

/** The six elements beside our confidence (method: O11, O3); nothing before the confidence is judged. */
export function elementsModel(opportunity: TypedDocument<'opportunity'>, lang: Lang): readonly KnownElement[] {
  const { elements, description } = opportunity.data;
  if (!description) return [];
  const known = new Set(knownElements(opportunity));
  return keyElement.names.map((name) => {
    const item = confidenceItem.names.find((other) => other === name);
    const learnBy = elements[name]?.learnBy;
    return {
      label: keyElement.labels[name][lang],
      isKnown: known.has(name),
      ...(!known.has(name) && learnBy !== undefined && { learnBy }),
      ...(item && { confidence: description.confidence[item] }),
    };
  });
}
