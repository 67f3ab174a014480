import { duringTender } from './during-tender.ts';
import { noApprover } from './no-approver.ts';
import { noPurpose } from './no-purpose.ts';
import { overCeiling } from './over-ceiling.ts';
import { publicSectorApproval } from './public-sector-approval.ts';
import { tooOften } from './too-often.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `hospitality`. */
export const hospitalityRules: readonly Rule[] = [
  duringTender,
  noApprover,
  noPurpose,
  overCeiling,
  publicSectorApproval,
  tooOften,
];
