import { contactNotRecorded } from './contact-not-recorded.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';
import { gapPlanOverdue } from './gap-plan-overdue.ts';
import { gapWithoutPlan } from './gap-without-plan.ts';
import { influenceOnSelf } from './influence-on-self.ts';
import { keyPersonIncomplete } from './key-person-incomplete.ts';
import { keyPersonNotConnected } from './key-person-not-connected.ts';
import { majorityNotSupporting } from './majority-not-supporting.ts';
import { missingLayer } from './missing-layer.ts';
import { missingRole } from './missing-role.ts';
import { noOpposition } from './no-opposition.ts';
import { notSpread } from './not-spread.ts';
import { onePersonTwoRoles } from './one-person-two-roles.ts';
import { preferenceWithoutCompetitor } from './preference-without-competitor.ts';
import { reportsToCycle } from './reports-to-cycle.ts';
import { singleThread } from './single-thread.ts';
import { staleContact } from './stale-contact.ts';
import { tooFewVoices } from './too-few-voices.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `relationship`. */
export const relationshipRules: readonly Rule[] = [
  contactNotRecorded,
  feedbackUnanswered,
  gapPlanOverdue,
  gapWithoutPlan,
  influenceOnSelf,
  keyPersonIncomplete,
  keyPersonNotConnected,
  majorityNotSupporting,
  missingLayer,
  missingRole,
  noOpposition,
  notSpread,
  onePersonTwoRoles,
  preferenceWithoutCompetitor,
  reportsToCycle,
  singleThread,
  staleContact,
  tooFewVoices,
];
