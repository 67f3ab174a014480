import { compare } from '../diagnostics/diagnostic.ts';
import { executiveVisitOverdue } from './cadence/executive-visit-overdue.ts';
import { seminarOverdue } from './cadence/seminar-overdue.ts';
import { executionState } from './map/execution-state.ts';
import { executionTwice } from './map/execution-twice.ts';
import { halfConfirmed } from './map/half-confirmed.ts';
import { keyPeopleOwnLittle } from './map/key-people-own-little.ts';
import { nothingConfirmed } from './map/nothing-confirmed.ts';
import { opportunityWithoutNeed } from './map/opportunity-without-need.ts';
import { orphanNeed } from './map/orphan-need.ts';
import { reviewOverdue } from './map/review-overdue.ts';
import { strategyWithoutGoal } from './map/strategy-without-goal.ts';
import { tacticWithoutStrategy } from './map/tactic-without-strategy.ts';
import { accountManager } from './plan/account-manager.ts';
import { actionCycle } from './plan/action-cycle.ts';
import { actionOverdue } from './plan/action-overdue.ts';
import { budget } from './plan/budget.ts';
import { dateInFuture } from './plan/date-in-future.ts';
import { executiveSponsor } from './plan/executive-sponsor.ts';
import { goalKinds } from './plan/goal-kinds.ts';
import { goalWithoutAction } from './plan/goal-without-action.ts';
import { missingPart } from './plan/missing-part.ts';
import { rationaleStale } from './plan/rationale-stale.ts';
import { basisNotLawful } from './privacy/basis-not-lawful.ts';
import { improperBenefit } from './privacy/improper-benefit.ts';
import { personalDetail } from './privacy/personal-detail.ts';
import { retentionOver } from './privacy/retention-over.ts';
import { contactNotRecorded } from './relationship/contact-not-recorded.ts';
import { gapPlanOverdue } from './relationship/gap-plan-overdue.ts';
import { gapWithoutPlan } from './relationship/gap-without-plan.ts';
import { influenceOnSelf } from './relationship/influence-on-self.ts';
import { keyPersonIncomplete } from './relationship/key-person-incomplete.ts';
import { majorityNotSupporting } from './relationship/majority-not-supporting.ts';
import { missingLayer } from './relationship/missing-layer.ts';
import { missingRole } from './relationship/missing-role.ts';
import { noOpposition } from './relationship/no-opposition.ts';
import { notSpread } from './relationship/not-spread.ts';
import { reportsToCycle } from './relationship/reports-to-cycle.ts';
import { singleThread } from './relationship/single-thread.ts';
import { staleContact } from './relationship/stale-contact.ts';
import { tooFewVoices } from './relationship/too-few-voices.ts';
import type { Rule } from './rule.ts';
import { aheadOfCustomer } from './stage/ahead-of-customer.ts';
import { closeOverdue } from './stage/close-overdue.ts';
import { endedWithoutReason } from './stage/ended-without-reason.ts';
import { gateNotMet } from './stage/gate-not-met.ts';
import { noGoDecision } from './stage/no-go-decision.ts';
import { probabilityMisfit } from './stage/probability-misfit.ts';
import { stuck } from './stage/stuck.ts';
import { evidenceMissing } from './tier/evidence-missing.ts';
import { overrideWithoutNeed } from './tier/override-without-need.ts';
import { urgencyMismatch } from './tier/urgency-mismatch.ts';
import { windowMismatch } from './tier/window-mismatch.ts';
import { noNextStep } from './touchpoint/no-next-step.ts';

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  executiveVisitOverdue,
  seminarOverdue,
  executionState,
  executionTwice,
  halfConfirmed,
  keyPeopleOwnLittle,
  nothingConfirmed,
  opportunityWithoutNeed,
  orphanNeed,
  reviewOverdue,
  strategyWithoutGoal,
  tacticWithoutStrategy,
  accountManager,
  actionCycle,
  actionOverdue,
  budget,
  dateInFuture,
  executiveSponsor,
  goalKinds,
  goalWithoutAction,
  missingPart,
  rationaleStale,
  basisNotLawful,
  improperBenefit,
  personalDetail,
  retentionOver,
  contactNotRecorded,
  gapPlanOverdue,
  gapWithoutPlan,
  influenceOnSelf,
  keyPersonIncomplete,
  majorityNotSupporting,
  missingLayer,
  missingRole,
  noOpposition,
  notSpread,
  reportsToCycle,
  singleThread,
  staleContact,
  tooFewVoices,
  aheadOfCustomer,
  closeOverdue,
  endedWithoutReason,
  gateNotMet,
  noGoDecision,
  probabilityMisfit,
  stuck,
  evidenceMissing,
  overrideWithoutNeed,
  urgencyMismatch,
  windowMismatch,
  noNextStep,
].sort((a, b) => compare(a.name, b.name));

/** The names that settings may mention. */
export const ruleNames: readonly string[] = rules.map(({ name }) => name);
