/** The forms of opportunity analysis: the customer's view of the value, our confidence, benefit and investment. */
import * as z from 'zod';
import { field } from '../field.ts';
import { each, line, list, money, paragraph, pastDay, whole } from '../primitives.ts';
import { answer, appeal, benefit, confidenceItem, decisionStatus, purchaseElement } from '../vocabulary.ts';

/** What the project does for the customer's business (method: O2). */
const impact = z.strictObject({
  promotes: field(paragraph(), '促进什么业务', 'What it promotes', { edition: 'executive' }),
  quantified: field(line().optional(), '量化', 'In figures', { edition: 'executive' }),
  how: field(paragraph().optional(), '如何提升能力', 'How it improves capability', { edition: 'executive' }),
  driver: field(line().optional(), '由什么推动', 'What drives it', { edition: 'executive' }),
});

/** Who is harmed by success, or that none was found and when we looked (method: O2, OPP-04). */
const harmed = z.strictObject({
  who: field(list(line()).default([]), '谁受损', 'Who is harmed', { edition: 'executive' }),
  lookedOn: field(pastDay(), '查问日期', 'Looked into on', { edition: 'executive' }),
});

/** How the customer's levels see the project (method: O2). */
const importance = z.strictObject({
  levelsAligned: field(answer.schema, '上下一致支持', 'Support from top to bottom', { edition: 'executive' }),
  topBeneficiary: field(line(), '最大受益者', 'Who benefits most', { edition: 'executive' }),
  harmed: field(harmed.optional(), '受损者', 'Who is harmed', { edition: 'executive' }),
});

/** The indicators of the project (method: O2). */
const indicators = z.strictObject({
  budgetApproved: field(answer.schema, '预算已批', 'Budget approved', { edition: 'executive' }),
  budgetSufficient: field(answer.schema, '预算充足', 'Budget sufficient', { edition: 'executive' }),
  scheduleFit: field(answer.schema, '时间对我方有利', 'Schedule suits us', { edition: 'executive' }),
  competition: field(line().optional(), '竞争情况', 'Competition', { edition: 'executive' }),
  needConcrete: field(answer.schema, '需求具体', 'Need is concrete', { edition: 'executive' }),
  internalApproved: field(answer.schema, '内部已批准', 'Approved internally', { edition: 'executive' }),
  decisionStatus: field(decisionStatus.schema, '决策进展', 'State of the decision', { edition: 'executive' }),
});

/** Whether the customer can run the project (method: O2). */
const capability = z.strictObject({
  priorExperience: field(line(), '类似采购或使用经验', 'Experience with similar purchases', { edition: 'executive' }),
  techResources: field(line(), '内部技术力量', 'Technical people inside', { edition: 'executive' }),
  specOwner: field(line(), '谁定技术规格', 'Who owns the specification', { edition: 'executive' }),
});

/** The project's value from the customer's side (method: O2). */
export const customerValue = z.strictObject({
  impact: field(impact, '对客户业务的影响', 'Impact on the customer’s business', { edition: 'executive' }),
  importance: field(importance, '客户的重视程度', 'Importance to the customer', { edition: 'executive' }),
  indicators: field(indicators, '项目指标', 'Indicators of the project', { edition: 'executive' }),
  capability: field(capability, '客户的业务能力', 'The customer’s capability', { edition: 'executive' }),
});

/** What the project needs of us (method: O3, block four). */
const investment = z.strictObject({
  people: field(line().optional(), '人员', 'People', { edition: 'executive' }),
  equipment: field(line().optional(), '设备', 'Equipment', { edition: 'executive' }),
  money: field(money(), '金额', 'Money', { edition: 'training' }),
  personMonths: field(z.number().min(0).max(100_000).optional(), '人月', 'Person-months', { edition: 'executive' }),
  requirements: field(line().optional(), '要求', 'Requirements', { edition: 'executive' }),
  other: field(line().optional(), '其他', 'Other', { edition: 'executive' }),
});

/** How the customer values the investment (method: O3, block one). */
const customerView = z.strictObject({
  scale: field(line(), '投资规模', 'Scale of the investment', { edition: 'executive' }),
  trend: field(line().optional(), '投资趋势与方向', 'Trend and direction', { edition: 'executive' }),
  other: field(line().optional(), '其他', 'Other', { edition: 'executive' }),
});

/** The opportunity description in four blocks; confidence runs from 0 to 3 (method: O3). */
export const description = z.strictObject({
  customer: field(customerView, '客户对价值的评估', 'The customer’s view of the value', { edition: 'training' }),
  confidence: field(
    each(confidenceItem, whole(0, 3), { edition: 'training' }),
    '我们的把握(0–3)',
    'Our confidence (0–3)',
    { edition: 'training' },
  ),
  benefit: field(each(benefit, money().optional(), { edition: 'training' }), '收益评估', 'Benefit', {
    edition: 'training',
  }),
  investment: field(investment, '投入评估', 'Investment', { edition: 'training' }),
});

/** One of the four purchase elements, from 0 to 3, with what shows it (method: C1). */
export const elementState = z.strictObject({
  level: field(whole(0, 3), '程度(0–3)', 'Level (0–3)', { edition: 'training' }),
  evidence: field(line().optional(), '依据', 'Evidence', { edition: 'executive' }),
});

/** One need of $APPEALS: its weight, we and the best competitor from 0 to 10; weights add up to 100 (method: C4). */
const appealScore = z.strictObject({
  weight: field(whole(0, 100), '权重(%)', 'Weight (%)', { edition: 'training' }),
  us: field(whole(0, 10), '我方(0–10)', 'Us (0–10)', { edition: 'training' }),
  competitor: field(whole(0, 10), '最强对手(0–10)', 'Best competitor (0–10)', { edition: 'training' }),
});

export const purchase = each(purchaseElement, elementState, { edition: 'training' });
export const appeals = each(appeal, appealScore, { edition: 'training' });
