import { dates } from './dates.ts';
import { evaluationOverdue } from './evaluation-overdue.ts';
import { milestoneIncomplete } from './milestone-incomplete.ts';
import { milestoneOverdue } from './milestone-overdue.ts';
import { notAgreed } from './not-agreed.ts';
import { oneSided } from './one-sided.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `joint-plan`. */
export const jointPlanRules: readonly Rule[] = [
  dates,
  evaluationOverdue,
  milestoneIncomplete,
  milestoneOverdue,
  notAgreed,
  oneSided,
];
