import { claimWithoutSource } from './claim-without-source.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `competitor`. */
export const competitorRules: readonly Rule[] = [claimWithoutSource];
