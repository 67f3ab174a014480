import type { ConceptId } from '#schemas/concepts/index.ts';
import { lessonOf } from '../course/concept-index.ts';
import { perContext } from '../per-context.ts';

/** The headings and columns of an account’s page that name something of the method, each with its concept. */
const CONCEPTS = {
  team: 'P4',
  background: 'G1',
  maps: 'P3',
  relations: 'R17',
  goals: 'P5',
  rationale: 'A16',
  tierEvidence: 'TIER-04',
  strategyMap: 'G5',
  executionMap: 'G6',
  opportunities: 'O12',
  influenceMap: 'R1',
  gapTable: 'R5',
  loads: 'REL-05',
  forces: 'E5',
  strategicRelations: 'R8',
  voices: 'R9',
  units: 'R12',
  roles: 'R2',
  stance: 'E5',
  contact: 'R3',
  coverage: 'IND-coverage',
  relationship: 'R4',
} as const satisfies Record<string, ConceptId>;

/** Where each of these words is taught; a word without a page has no address. */
export type AccountTerms = { readonly [Word in keyof typeof CONCEPTS]?: string };

/** The lessons behind the words of an account’s page. */
export const accountTerms = perContext((context): AccountTerms =>
  Object.fromEntries(
    Object.entries(CONCEPTS).flatMap(([word, id]) => {
      const lesson = lessonOf(context, [id]);
      return lesson ? [[word, lesson.href]] : [];
    }),
  ),
);
