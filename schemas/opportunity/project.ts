/** The tables of a sales project: concerns, offerings, competitors, resources, work and money. */
import * as z from 'zod';
import { field } from '../field.ts';
import { day, each, line, list, money, paragraph, pastDay, ref, whole } from '../primitives.ts';
import { cost, relationHelp, taskStatus, workStream } from '../vocabulary.ts';

/** What a key person cares about most, what it weighs and how they measure it; weights add up to 100 (method: O4). */
export const concern = z.strictObject({
  person: field(ref('person'), '关键人', 'Key person'),
  concern: field(line(), '主要关心的问题', 'Main concern'),
  weight: field(whole(0, 100), '权重(%)', 'Weight (%)'),
  measure: field(line(), '客户的衡量标准', 'The customer’s measure'),
});

/** What we offer for a need, with its fit and its limits (method: O5). */
export const offering = z.strictObject({
  offering: field(line(), '产品和服务', 'Offering'),
  solution: field(ref('solution').optional(), '解决方案', 'Solution'),
  need: field(ref('need'), '对应需求', 'Need met'),
  fit: field(paragraph(), '满足程度', 'Fit'),
  limits: field(line().optional(), '局限', 'Limits'),
  advantage: field(line().optional(), '与竞争者的差异', 'Difference from competitors'),
  features: field(line().optional(), '特点', 'Features'),
  costEstimate: field(money().optional(), '投入估算', 'Cost estimate'),
});

/** A competitor in this project; what is true of it everywhere stands in its dossier (method: O6, G15). */
export const competition = z.strictObject({
  competitor: field(ref('competitor'), '竞争者', 'Competitor'),
  strengths: field(list(line()).default([]), '主要优势', 'Strengths'),
  weaknesses: field(list(line()).default([]), '主要弱点', 'Weaknesses'),
  pastSupply: field(line().optional(), '以往提供的产品和服务', 'Past supply'),
  relations: field(line().optional(), '主要客户关系', 'Main relations'),
  customerView: field(line().optional(), '客户的看法', 'The customer’s view'),
  currentProblems: field(line().optional(), '目前的问题', 'Current problems'),
  expectedMove: field(line().optional(), '预计的动作', 'Expected move'),
  counter: field(line().optional(), '我方对策', 'Our counter-move'),
  source: field(line().optional(), '来源', 'Source'),
  date: field(pastDay().optional(), '日期', 'Date'),
});

/** A vendor or partner that can help in this project (method: O7). */
export const externalResource = z.strictObject({
  partner: field(ref('partner'), '厂商或伙伴', 'Vendor or partner'),
  help: field(relationHelp.schema, '支持类型', 'Kind of help'),
  cooperation: field(line(), '主要合作内容', 'Cooperation'),
  valueToCustomer: field(line(), '对客户的价值', 'Value to the customer'),
  valueToUs: field(line(), '对我方的价值', 'Value to us'),
  current: field(line(), '目前的合作关系', 'Relation today'),
  target: field(line(), '要发展的合作关系', 'Relation to develop'),
});

/** One task of the expected work (method: O8). */
export const work = z.strictObject({
  stream: field(workStream.schema, '类别', 'Stream'),
  task: field(line(), '任务', 'Task'),
  owner: field(ref('member'), '负责人', 'Owner'),
  due: field(day(), '期限', 'Due'),
  status: field(taskStatus.schema, '状态', 'Status'),
});

/** What we expect to spend; above the ceiling of settings the key-account cost needs an approver (method: O9). */
export const costs = z.strictObject({
  ...each(cost, money().optional()).shape,
  approver: field(ref('member').optional(), '批准人', 'Approver'),
  approvedOn: field(pastDay().optional(), '批准日期', 'Approved on'),
});

/** One instalment of the contract's sum (method: J7). */
export const payment = z.strictObject({
  milestone: field(line(), '付款节点', 'Milestone'),
  amount: field(money(), '金额', 'Amount'),
  due: field(day(), '应收日期', 'Due'),
  receivedOn: field(pastDay().optional(), '实收日期', 'Received on'),
});

/** The tender: from its opening to the award nothing may be given to a decider (method: ethics, ETH-06). */
export const tender = z.strictObject({
  openedOn: field(day().optional(), '招标开始', 'Opened on'),
  submittedOn: field(pastDay().optional(), '投标日期', 'Submitted on'),
  decidedOn: field(pastDay().optional(), '定标日期', 'Decided on'),
  result: field(line().optional(), '结果', 'Result'),
});

/** Acceptance and close-out (method: § 1.4, stage six; C1). */
export const acceptance = z.strictObject({
  acceptedOn: field(pastDay(), '验收日期', 'Accepted on'),
  closedOutOn: field(pastDay().optional(), '结项日期', 'Closed out on'),
  satisfaction: field(whole(0, 100).optional(), '满意度(0–100)', 'Satisfaction (0–100)'),
  repurchase: field(whole(0, 100).optional(), '再次采购的可能(%)', 'Likely to buy again (%)'),
  note: field(paragraph().optional(), '说明', 'Note'),
});
