import { appealsWeights } from './appeals-weights.ts';
import { backgroundEmpty } from './background-empty.ts';
import { competitorWithoutSource } from './competitor-without-source.ts';
import { concernWeights } from './concern-weights.ts';
import { costNotApproved } from './cost-not-approved.ts';
import { elementOverdue } from './element-overdue.ts';
import { harmedNotAsked } from './harmed-not-asked.ts';
import { holdNotReviewed } from './hold-not-reviewed.ts';
import { needWithoutOffering } from './need-without-offering.ts';
import { offeringWithoutNeed } from './offering-without-need.ts';
import { paymentOverdue } from './payment-overdue.ts';
import { stepDiffers } from './step-differs.ts';
import { tooFewElements } from './too-few-elements.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `opportunity`. */
export const opportunityRules: readonly Rule[] = [
  appealsWeights,
  backgroundEmpty,
  competitorWithoutSource,
  concernWeights,
  costNotApproved,
  elementOverdue,
  harmedNotAsked,
  holdNotReviewed,
  needWithoutOffering,
  offeringWithoutNeed,
  paymentOverdue,
  stepDiffers,
  tooFewElements,
];
