/**
 * The index of everything that the method asks for: each concept by its id, with its name and the homes
 * it needs. Where those homes are is not written here: the generated table finds them.
 */
import { accountConcepts } from './account.ts';
import { buyingConcepts } from './buying.ts';
import type { Concept } from './concept.ts';
import { ethicsConcepts } from './ethics.ts';
import { indicatorConcepts } from './indicators.ts';
import { opportunityConcepts } from './opportunity.ts';
import { phaseConcepts } from './phases.ts';
import { planConcepts } from './plan.ts';
import { relationshipConcepts } from './relationships.ts';
import { researchConcepts } from './research.ts';
import { ruleConcepts } from './rules.ts';
import { segmentConcepts } from './segments.ts';
import { stageConcepts } from './stages.ts';

/** Every concept of the method, in the method's order. */
export const concepts = {
  ...accountConcepts,
  ...segmentConcepts,
  ...buyingConcepts,
  ...stageConcepts,
  ...phaseConcepts,
  ...opportunityConcepts,
  ...researchConcepts,
  ...relationshipConcepts,
  ...planConcepts,
  ...ruleConcepts,
  ...indicatorConcepts,
  ...ethicsConcepts,
} as const satisfies Record<string, Concept>;

/** The id of a concept. */
export type ConceptId = keyof typeof concepts;

export type { Concept, Home } from './concept.ts';
