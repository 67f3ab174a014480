import { aheadOfCustomer } from './ahead-of-customer.ts';
import { closeOverdue } from './close-overdue.ts';
import { endedWithoutReason } from './ended-without-reason.ts';
import { funnelNotEarned } from './funnel-not-earned.ts';
import { gateNotMet } from './gate-not-met.ts';
import { noGoDecision } from './no-go-decision.ts';
import { probabilityMisfit } from './probability-misfit.ts';
import { stuck } from './stuck.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `stage`. */
export const stageRules: readonly Rule[] = [
  aheadOfCustomer,
  closeOverdue,
  endedWithoutReason,
  funnelNotEarned,
  gateNotMet,
  noGoDecision,
  probabilityMisfit,
  stuck,
];
