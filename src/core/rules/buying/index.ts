import { industryPattern } from './industry-pattern.ts';
import { rankingNotComplete } from './ranking-not-complete.ts';
import { stepOrder } from './step-order.ts';
import { stepWithoutOwner } from './step-without-owner.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `buying`. */
export const buyingRules: readonly Rule[] = [industryPattern, rankingNotComplete, stepOrder, stepWithoutOwner];
