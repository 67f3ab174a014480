import { executiveVisitOverdue } from './executive-visit-overdue.ts';
import { materialsOverdue } from './materials-overdue.ts';
import { seminarOverdue } from './seminar-overdue.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `cadence`. */
export const cadenceRules: readonly Rule[] = [executiveVisitOverdue, materialsOverdue, seminarOverdue];
