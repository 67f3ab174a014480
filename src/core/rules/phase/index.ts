import { chanceNotSeen } from './chance-not-seen.ts';
import { endedWithoutReason } from './ended-without-reason.ts';
import { informationMissing } from './information-missing.ts';
import { noDecisionSimulation } from './no-decision-simulation.ts';
import { participantsMissing } from './participants-missing.ts';
import { penetrationLow } from './penetration-low.ts';
import { procedureNotApproved } from './procedure-not-approved.ts';
import { sampleOverdue } from './sample-overdue.ts';
import { phaseStuck } from './stuck.ts';
import { testsNotAnswered } from './tests-not-answered.ts';
import { valueAssessmentIncomplete } from './value-assessment-incomplete.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `phase`: an account’s way through the five development phases. */
export const phaseRules: readonly Rule[] = [
  chanceNotSeen,
  endedWithoutReason,
  informationMissing,
  noDecisionSimulation,
  participantsMissing,
  penetrationLow,
  phaseStuck,
  procedureNotApproved,
  sampleOverdue,
  testsNotAnswered,
  valueAssessmentIncomplete,
];
