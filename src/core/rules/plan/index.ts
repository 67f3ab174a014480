import { accountManager } from './account-manager.ts';
import { actionCitesNothing } from './action-cites-nothing.ts';
import { actionCycle } from './action-cycle.ts';
import { actionOverdue } from './action-overdue.ts';
import { approvedWithoutReview } from './approved-without-review.ts';
import { budget } from './budget.ts';
import { dateInFuture } from './date-in-future.ts';
import { descriptionOnly } from './description-only.ts';
import { executiveSponsor } from './executive-sponsor.ts';
import { goalKinds } from './goal-kinds.ts';
import { goalWithoutAction } from './goal-without-action.ts';
import { missingPart } from './missing-part.ts';
import { rationaleStale } from './rationale-stale.ts';
import { unitCycle } from './unit-cycle.ts';
import { untouched } from './untouched.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `plan`. */
export const planRules: readonly Rule[] = [
  accountManager,
  actionCitesNothing,
  actionCycle,
  actionOverdue,
  approvedWithoutReview,
  budget,
  dateInFuture,
  descriptionOnly,
  executiveSponsor,
  goalKinds,
  goalWithoutAction,
  missingPart,
  rationaleStale,
  unitCycle,
  untouched,
];
