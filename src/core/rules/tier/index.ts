import { accountSpending } from './account-spending.ts';
import { discountPromised } from './discount-promised.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { gradingMismatch } from './grading-mismatch.ts';
import { overrideWithoutNeed } from './override-without-need.ts';
import { quadrantMismatch } from './quadrant-mismatch.ts';
import { urgencyMismatch } from './urgency-mismatch.ts';
import { windowMismatch } from './window-mismatch.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `tier`. */
export const tierRules: readonly Rule[] = [
  accountSpending,
  discountPromised,
  evidenceMissing,
  gradingMismatch,
  overrideWithoutNeed,
  quadrantMismatch,
  urgencyMismatch,
  windowMismatch,
];
