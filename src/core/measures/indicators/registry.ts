import type { AccountIndicator, BookIndicator, OpportunityIndicator } from './indicator.ts';
import { buyingIndicators } from './buying.ts';
import { customerNeedIndicators } from './customer-needs.ts';
import { analysisIndicators } from './opportunity.ts';
import { stageIndicators } from './stage.ts';
import { accountFunnelIndicators, funnelIndicators } from './funnel.ts';
import { outcomeIndicators } from './outcome.ts';
import { mapIndicators } from './map.ts';
import { planIndicators } from './plan.ts';
import { contactIndicators } from './contact.ts';
import { relationshipIndicators } from './relationship.ts';
import { bookVoiceIndicators, voiceIndicators } from './voice.ts';
import { rhythmIndicators } from './rhythm.ts';
import { assessmentIndicators } from './assessment.ts';
import { developmentIndicators } from './development.ts';
import { growthIndicators } from './growth.ts';
import { ownAccountIndicators } from './own-accounts.ts';
import { portfolioIndicators } from './portfolio.ts';
import { rankingIndicators } from './ranking.ts';
import { tierIndicators } from './tier.ts';

/** The computed values of an account, in the order in which a page shows them. */
export const accountIndicators: readonly AccountIndicator[] = [
  ...planIndicators,
  ...mapIndicators,
  ...rhythmIndicators,
  ...tierIndicators,
  ...assessmentIndicators,
  ...rankingIndicators,
  ...developmentIndicators,
  ...growthIndicators,
  ...accountFunnelIndicators,
  ...buyingIndicators,
  ...relationshipIndicators,
  ...voiceIndicators,
  ...contactIndicators,
];

/** The computed values of an opportunity. */
export const opportunityIndicators: readonly OpportunityIndicator[] = [
  ...analysisIndicators,
  ...customerNeedIndicators,
  ...stageIndicators,
];

/** The computed values of the whole book. */
export const bookIndicators: readonly BookIndicator[] = [
  ...funnelIndicators,
  ...outcomeIndicators,
  ...bookVoiceIndicators,
  ...portfolioIndicators,
  ...ownAccountIndicators,
];
