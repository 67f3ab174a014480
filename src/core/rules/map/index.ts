import { executionState } from './execution-state.ts';
import { executionTwice } from './execution-twice.ts';
import { halfConfirmed } from './half-confirmed.ts';
import { keyPeopleOwnLittle } from './key-people-own-little.ts';
import { nothingConfirmed } from './nothing-confirmed.ts';
import { opportunityWithoutNeed } from './opportunity-without-need.ts';
import { orphanNeed } from './orphan-need.ts';
import { reviewOverdue } from './review-overdue.ts';
import { stepsSkippedRule } from './steps-skipped.ts';
import { strategyWithoutGoal } from './strategy-without-goal.ts';
import { swotIncomplete } from './swot-incomplete.ts';
import { tacticWithoutStrategy } from './tactic-without-strategy.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `map`. */
export const mapRules: readonly Rule[] = [
  executionState,
  executionTwice,
  halfConfirmed,
  keyPeopleOwnLittle,
  nothingConfirmed,
  opportunityWithoutNeed,
  orphanNeed,
  reviewOverdue,
  stepsSkippedRule,
  strategyWithoutGoal,
  swotIncomplete,
  tacticWithoutStrategy,
];
