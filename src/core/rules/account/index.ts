import { formerWithoutReason } from './former-without-reason.ts';
import { reclassifyOverdue } from './reclassify-overdue.ts';
import { scoreWeights } from './score-weights.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `account`. */
export const accountRules: readonly Rule[] = [formerWithoutReason, reclassifyOverdue, scoreWeights];
