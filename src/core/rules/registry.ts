import { compare } from '../diagnostics/diagnostic.ts';
import { accountRules } from './account/index.ts';
import { buyingRules } from './buying/index.ts';
import { cadenceRules } from './cadence/index.ts';
import { coachRules } from './coach/index.ts';
import { competitorRules } from './competitor/index.ts';
import { courseRules } from './course/index.ts';
import { growthRules } from './growth/index.ts';
import { hospitalityRules } from './hospitality/index.ts';
import { jointPlanRules } from './joint-plan/index.ts';
import { mapRules } from './map/index.ts';
import { opportunityRules } from './opportunity/index.ts';
import { phaseRules } from './phase/index.ts';
import { planRules } from './plan/index.ts';
import { portfolioRules } from './portfolio/index.ts';
import { privacyRules } from './privacy/index.ts';
import { relationshipRules } from './relationship/index.ts';
import { researchRules } from './research/index.ts';
import { reviewRules } from './review/index.ts';
import { stageRules } from './stage/index.ts';
import { tierRules } from './tier/index.ts';
import { touchpointRules } from './touchpoint/index.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  ...accountRules,
  ...buyingRules,
  ...cadenceRules,
  ...coachRules,
  ...competitorRules,
  ...courseRules,
  ...growthRules,
  ...hospitalityRules,
  ...jointPlanRules,
  ...mapRules,
  ...opportunityRules,
  ...phaseRules,
  ...planRules,
  ...portfolioRules,
  ...privacyRules,
  ...relationshipRules,
  ...researchRules,
  ...reviewRules,
  ...stageRules,
  ...tierRules,
  ...touchpointRules,
].sort((a, b) => compare(a.name, b.name));

/** The names that settings may mention. */
export const ruleNames: readonly string[] = rules.map(({ name }) => name);
