import { impactFaded } from './impact-faded.ts';
import { noNextStep } from './no-next-step.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `touchpoint`. */
export const touchpointRules: readonly Rule[] = [impactFaded, noNextStep];
