/** The tables of a sales project: concerns, offerings, competitors, resources, work and money. */
import * as z from 'zod';
import { field } from '../field.ts';
import { day, each, line, list, money, paragraph, pastDay, ref, whole } from '../primitives.ts';
import { cost, relationHelp, taskStatus, workStream } from '../vocabulary.ts';

/** What a key person cares about most, what it weighs and how they measure it; weights add up to 100 (method: O4). */
export const concern = z.strictObject({
  person: field(ref('person'), '关键人', 'Key person', { edition: 'training' }),
  concern: field(line(), '主要关心的问题', 'Main concern', { edition: 'executive' }),
  weight: field(whole(0, 100), '权重(%)', 'Weight (%)', { edition: 'training' }),
  measure: field(line(), '客户的衡量标准', 'The customer’s measure', { edition: 'executive' }),
});

/** What we offer for a need, with its fit and its limits (method: O5). */
export const offering = z.strictObject({
  offering: field(line(), '产品和服务', 'Offering', { edition: 'executive' }),
  solution: field(ref('solution').optional(), '解决方案', 'Solution', { edition: 'training' }),
  need: field(ref('need'), '对应需求', 'Need met', { edition: 'training' }),
  fit: field(paragraph(), '满足程度', 'Fit', { edition: 'executive' }),
  limits: field(line().optional(), '局限', 'Limits', { edition: 'executive' }),
  advantage: field(line().optional(), '与竞争者的差异', 'Difference from competitors', { edition: 'executive' }),
  features: field(line().optional(), '特点', 'Features', { edition: 'executive' }),
  costEstimate: field(money().optional(), '投入估算', 'Cost estimate', { edition: 'training' }),
});

/** A competitor in this project; what is true of it everywhere stands in its dossier (method: O6, G15). */
export const competition = z.strictObject({
  competitor: field(ref('competitor'), '竞争者', 'Competitor', { edition: 'training' }),
  strengths: field(list(line()).default([]), '主要优势', 'Strengths', { edition: 'executive', sourced: true }),
  weaknesses: field(list(line()).default([]), '主要弱点', 'Weaknesses', { edition: 'executive', sourced: true }),
  pastSupply: field(line().optional(), '以往提供的产品和服务', 'Past supply', { edition: 'executive', sourced: true }),
  relations: field(line().optional(), '主要客户关系', 'Main relations', { edition: 'executive', sourced: true }),
  customerView: field(line().optional(), '客户的看法', 'The customer’s view', { edition: 'executive', sourced: true }),
  currentProblems: field(line().optional(), '目前的问题', 'Current problems', { edition: 'executive', sourced: true }),
  expectedMove: field(line().optional(), '预计的动作', 'Expected move', { edition: 'executive', sourced: true }),
  counter: field(line().optional(), '我方对策', 'Our counter-move', { edition: 'executive' }),
  source: field(line().optional(), '来源', 'Source', { edition: 'executive' }),
  date: field(pastDay().optional(), '日期', 'Date', { edition: 'training' }),
});

/** A vendor or partner that can help in this project (method: O7). */
export const externalResource = z.strictObject({
  partner: field(ref('partner'), '厂商或伙伴', 'Vendor or partner', { edition: 'training' }),
  help: field(relationHelp.schema, '支持类型', 'Kind of help', { edition: 'training' }),
  cooperation: field(line(), '主要合作内容', 'Cooperation', { edition: 'executive' }),
  valueToCustomer: field(line(), '对客户的价值', 'Value to the customer', { edition: 'executive' }),
  valueToUs: field(line(), '对我方的价值', 'Value to us', { edition: 'executive' }),
  current: field(line(), '目前的合作关系', 'Relation today', { edition: 'executive' }),
  target: field(line(), '要发展的合作关系', 'Relation to develop', { edition: 'executive' }),
});

/** One task of the expected work (method: O8). */
export const work = z.strictObject({
  stream: field(workStream.schema, '类别', 'Stream', { edition: 'training' }),
  task: field(line(), '任务', 'Task', { edition: 'executive' }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  due: field(day(), '期限', 'Due', { edition: 'training' }),
  status: field(taskStatus.schema, '状态', 'Status', { edition: 'training' }),
});

/** What we expect to spend; above the ceiling of settings the key-account cost needs an approver (method: O9). */
export const costs = z.strictObject({
  ...each(cost, money().optional(), { edition: 'training' }).shape,
  approver: field(ref('member').optional(), '批准人', 'Approver', { edition: 'training' }),
  approvedOn: field(pastDay().optional(), '批准日期', 'Approved on', { edition: 'training' }),
});

/** One instalment of the contract's sum (method: J7). */
export const payment = z.strictObject({
  milestone: field(line(), '付款节点', 'Milestone', { edition: 'executive' }),
  amount: field(money(), '金额', 'Amount', { edition: 'training' }),
  due: field(day(), '应收日期', 'Due', { edition: 'training' }),
  receivedOn: field(pastDay().optional(), '实收日期', 'Received on', { edition: 'training' }),
});

/** The tender: from its opening to the award nothing may be given to a decider (method: ethics, ETH-06). */
export const tender = z.strictObject({
  openedOn: field(day().optional(), '招标开始', 'Opened on', { edition: 'training' }),
  submittedOn: field(pastDay().optional(), '投标日期', 'Submitted on', { edition: 'training' }),
  decidedOn: field(pastDay().optional(), '定标日期', 'Decided on', { edition: 'training' }),
  result: field(line().optional(), '结果', 'Result', { edition: 'executive' }),
});

/** Acceptance and close-out (method: § 1.4, stage six; C1). */
export const acceptance = z.strictObject({
  acceptedOn: field(pastDay(), '验收日期', 'Accepted on', { edition: 'training' }),
  closedOutOn: field(pastDay().optional(), '结项日期', 'Closed out on', { edition: 'training' }),
  satisfaction: field(whole(0, 100).optional(), '满意度(0–100)', 'Satisfaction (0–100)', { edition: 'training' }),
  repurchase: field(whole(0, 100).optional(), '再次采购的可能(%)', 'Likely to buy again (%)', { edition: 'training' }),
  note: field(paragraph().optional(), '说明', 'Note', { edition: 'executive' }),
});
