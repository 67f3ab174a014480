import { missed } from './missed.ts';
import { nextOverdue } from './next-overdue.ts';
import { noDecision } from './no-decision.ts';
import { noLeader } from './no-leader.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `review`. */
export const reviewRules: readonly Rule[] = [missed, nextOverdue, noDecision, noLeader];
