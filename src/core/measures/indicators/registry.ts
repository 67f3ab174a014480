import type { Text } from '#schemas/field.ts';
import type { AccountIndicator, BookIndicator, Indicator, OpportunityIndicator } from './indicator.ts';
import { attentionIndicators } from './attention.ts';
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

/** Values that are looked at together. */
export interface Theme<Of extends Indicator<never>> {
  readonly name: string;
  readonly label: Text;
  readonly indicators: readonly Of[];
}

/** The computed values of an account by theme, in the order in which a page shows them. */
export const accountThemes: readonly Theme<AccountIndicator>[] = [
  theme('plan', '计划与节奏', 'Plan and rhythm', [...planIndicators, ...rhythmIndicators]),
  theme('relations', '关系与接触', 'Relations and contact', [
    ...relationshipIndicators,
    ...voiceIndicators,
    ...contactIndicators,
  ]),
  theme('maps', '地图与需求', 'Maps and needs', mapIndicators),
  theme('tier', '等级', 'Tier', tierIndicators),
  theme('worth', '价值与投入', 'Worth and effort', [...assessmentIndicators, ...rankingIndicators]),
  theme('development', '开发与提升', 'Development and growth', [...developmentIndicators, ...growthIndicators]),
  theme('selling', '销售与采购', 'Selling and buying', [...accountFunnelIndicators, ...buyingIndicators]),
];

/** The computed values of the whole book by theme. */
export const bookThemes: readonly Theme<BookIndicator>[] = [
  theme('attention', '先看这些', 'What to look at first', attentionIndicators),
  theme('sales', '漏斗与成交', 'Funnel and results', [...funnelIndicators, ...outcomeIndicators]),
  theme('focus', '重点与精力', 'Focus and effort', [...portfolioIndicators, ...ownAccountIndicators]),
  theme('voices', '客户心声', 'Voice of the customer', bookVoiceIndicators),
];

/** The computed values of an account. */
export const accountIndicators: readonly AccountIndicator[] = accountThemes.flatMap(({ indicators }) => indicators);

/** The computed values of an opportunity. */
export const opportunityIndicators: readonly OpportunityIndicator[] = [
  ...analysisIndicators,
  ...customerNeedIndicators,
  ...stageIndicators,
];

/** The computed values of the whole book. */
export const bookIndicators: readonly BookIndicator[] = bookThemes.flatMap(({ indicators }) => indicators);

function theme<Of extends Indicator<never>>(
  name: string,
  zh: string,
  en: string,
  indicators: readonly Of[],
): Theme<Of> {
  return { name, label: { 'zh-CN': zh, en }, indicators };
}
