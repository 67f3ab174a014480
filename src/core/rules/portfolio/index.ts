import { effortMisplaced } from './effort-misplaced.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `portfolio`: they look at all accounts together. */
export const portfolioRules: readonly Rule[] = [effortMisplaced];
