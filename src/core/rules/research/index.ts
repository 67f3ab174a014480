import { incomplete } from './incomplete.ts';
import { old } from './old.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `research`. */
export const researchRules: readonly Rule[] = [incomplete, old];
