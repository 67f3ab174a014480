import * as z from 'zod';
import { field } from './field.ts';
import { claim, line, list, money, paragraph, pastDay, provenance, ref, whole } from './primitives.ts';
import { researchFocus, trend } from './vocabulary.ts';

/** A supplier that serves the customer today (method: C12). */
const incumbent = z.strictObject({
  name: field(line(), '供应商', 'Supplier', { edition: 'training', names: 'company' }),
  competitor: field(ref('competitor').optional(), '竞争者档案', 'Competitor’s dossier', { edition: 'training' }),
  share: field(whole(0, 100).optional(), '份额(%)', 'Share (%)', { edition: 'training', counted: true }),
  shareOf: field(line().optional(), '份额的口径', 'Share of what', { edition: 'executive' }),
  since: field(whole(1950, 2199).optional(), '起始年份', 'Since (year)', { edition: 'executive' }),
  problems: field(list(line()).default([]), '目前问题', 'Present problems', { edition: 'executive' }),
  howWon: field(line().optional(), '当时如何成交', 'How it won', { edition: 'executive' }),
  ...provenance,
});

/** Where we stand with the customer, then and now (method: A14 move 4, G16). */
const ownPosition = z.strictObject({
  pastRelation: field(paragraph(), '过去的关系', 'Past relation', { edition: 'executive' }),
  relationType: field(line(), '目前的关系类型', 'Type of relation now', { edition: 'executive' }),
  productsThen: field(list(line()).default([]), '过去供应的产品', 'Products supplied then', { edition: 'executive' }),
  productsNow: field(list(line()).default([]), '目前供应的产品', 'Products supplied now', { edition: 'executive' }),
  shareTrend: field(trend.schema, '份额走势', 'Trend of our share', { edition: 'training', method: ['G16'] }),
  staffRelations: field(paragraph().optional(), '人员往来', 'Relations between the staffs', { edition: 'team' }),
});

/** The relation that we want, and how we get there (method: A14 move 5). */
const intent = z.strictObject({
  desiredRelation: field(paragraph(), '希望建立的关系', 'The relation we want', { edition: 'executive' }),
  how: field(paragraph(), '如何达成', 'How we get there', { edition: 'executive' }),
  sharedVision: field(paragraph().optional(), '共同愿景', 'Shared vision', { edition: 'executive' }),
});

/** Something new that we brought, so that the relation does not decay (method: A14 move 6, A15). */
const innovation = z.strictObject({
  text: field(line(), '内容', 'What', { edition: 'executive' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  result: field(line().optional(), '效果', 'Result', { edition: 'executive' }),
});

/** A project of the customer that has a place in its plans (method: G13). */
const customerProject = z.strictObject({
  name: field(line(), '项目', 'Project', { edition: 'executive' }),
  fundSource: field(line(), '资金来源', 'Source of funds', { edition: 'executive' }),
  quarter: field(z.string().regex(/^\d{4}-Q[1-4]$/), '季度', 'Quarter', {
    edition: 'executive',
    hint: { 'zh-CN': '写成 2027-Q1', en: 'Written as 2027-Q1' },
  }),
  amount: field(money().optional(), '金额', 'Amount', { edition: 'executive' }),
});

/** What the customer spent on such purchases in one year, with whomever (method: G13). */
const pastPurchase = z.strictObject({
  year: field(whole(1990, 2199), '年份', 'Year', { edition: 'executive' }),
  amount: field(money(), '金额', 'Amount', { edition: 'executive' }),
});

/** How the customer uses what we sell, and what it will buy (method: G13). */
const applications = z.strictObject({
  industryTrend: field(paragraph(), '行业应用水平与趋势', 'Level and trend in the industry', { edition: 'executive' }),
  level: field(paragraph(), '客户应用水平', 'Level at the customer', { edition: 'executive' }),
  features: field(line().optional(), '应用特点', 'Features of its applications', { edition: 'executive' }),
  problems: field(list(line()).default([]), '存在问题', 'Problems', { edition: 'executive' }),
  purchaseMode: field(line(), '采购方式', 'Way of purchase', { edition: 'executive' }),
  projects: field(list(customerProject).default([]), '今年的项目', 'Projects of the year', { edition: 'executive' }),
  purchases: field(list(pastPurchase).default([]), '历年采购', 'Purchases of past years', { edition: 'executive' }),
  forecast: field(line().optional(), '按历史的采购预测', 'Purchase forecast from history', { edition: 'executive' }),
  ...provenance,
});

/** Part 2: 3C research, research foci, incumbents, our position and intent (method: G1, G3, C12, A14, G13). */
export const background = z.strictObject({
  company: field(claim().optional(), '客户的公司', 'The customer’s company', { edition: 'executive', method: ['G1'] }),
  customers: field(claim().optional(), '客户的客户', 'The customer’s customers', {
    edition: 'executive',
    method: ['G1'],
  }),
  competitors: field(claim().optional(), '客户的竞争对手', 'The customer’s competitors', {
    edition: 'executive',
    method: ['G1'],
  }),
  foci: field(
    list(
      z.strictObject({
        focus: field(researchFocus.schema, '研究重点', 'Focus', { edition: 'training' }),
        text: field(paragraph(), '内容', 'Text', { edition: 'executive' }),
        ...provenance,
      }),
    ).default([]),
    '研究重点',
    'Research foci',
    { edition: 'training', method: ['G3'] },
  ),
  incumbents: field(list(incumbent).default([]), '现有供应商', 'Incumbent suppliers', {
    edition: 'training',
    method: ['C12'],
  }),
  applications: field(applications.optional(), '应用与项目', 'Applications and projects', {
    edition: 'executive',
    method: ['G13'],
  }),
  ownPosition: field(ownPosition.optional(), '我方现状', 'Our position', {
    edition: 'training',
    method: ['A14', 'G16'],
  }),
  intent: field(intent.optional(), '关系策略', 'The relation we want', { edition: 'training', method: ['A14'] }),
  innovation: field(list(innovation).default([]), '创新与保鲜', 'Innovation', {
    edition: 'training',
    method: ['A14', 'A15'],
  }),
});
