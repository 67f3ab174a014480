import { basisNotLawful } from './basis-not-lawful.ts';
import { improperBenefit } from './improper-benefit.ts';
import { personalDetail } from './personal-detail.ts';
import { refusedPersonReferenced } from './refused-person-referenced.ts';
import { retentionOver } from './retention-over.ts';
import { unauthorisedInformation } from './unauthorised-information.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `privacy`. */
export const privacyRules: readonly Rule[] = [
  basisNotLawful,
  improperBenefit,
  personalDetail,
  refusedPersonReferenced,
  retentionOver,
  unauthorisedInformation,
];
