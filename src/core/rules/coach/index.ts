import { concealed } from './concealed.ts';
import { criterionWithoutEvidence } from './criterion-without-evidence.ts';
import { decidesInTender } from './decides-in-tender.ts';
import { levelWithoutEvidence } from './level-without-evidence.ts';
import { noBusinessReason } from './no-business-reason.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `coach`. */
export const coachRules: readonly Rule[] = [
  concealed,
  criterionWithoutEvidence,
  decidesInTender,
  levelWithoutEvidence,
  noBusinessReason,
];
