import * as z from 'zod';
import { field } from './field.ts';
import { appeals, customerValue, description, purchase } from './opportunity/analysis.ts';
import {
  acceptance,
  competition,
  concern,
  costs,
  externalResource,
  offering,
  payment,
  tender,
  work,
} from './opportunity/project.ts';
import { day, each, line, list, money, nextStep, paragraph, pastDay, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import {
  answer,
  buyingRole,
  goDecision,
  goQuestion,
  keyElement,
  leadSource,
  opportunityState,
  outcome,
  procurementStep,
  searchQuestion,
  stage,
} from './vocabulary.ts';

/** What we know of one key element, or the dated step that will tell us (method: O11). */
const element = z.strictObject({
  known: field(line().optional(), '已知', 'Known', { edition: 'executive' }),
  learnBy: field(day().optional(), '查明期限', 'Learn by', { edition: 'training' }),
  how: field(line().optional(), '如何查明', 'How to learn it', { edition: 'executive' }),
});

/** One answer of the four go/no-go questions (method: O1). */
const goAnswer = z.strictObject({
  answer: field(answer.schema, '回答', 'Answer', { edition: 'training' }),
  why: field(paragraph(), '理由', 'Why', { edition: 'executive' }),
});

/** The pre-sales approval: four answers and a decision with its approver (method: O1). */
const goNoGo = z.strictObject({
  ...each(goQuestion, goAnswer, { edition: 'training' }).shape,
  decision: field(goDecision.schema, '决定', 'Decision', { edition: 'training' }),
  approver: field(ref('member'), '批准人', 'Approver', { edition: 'training' }),
  date: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  reviewOn: field(day().optional(), '暂缓至', 'Look again on', { edition: 'training' }),
});

/** Somebody's role in this project, where it differs from their role at the account (method: R2). */
const projectRole = z.strictObject({
  person: field(ref('person'), '人', 'Person', { edition: 'training' }),
  role: field(buyingRole.schema, '角色', 'Role', { edition: 'training' }),
});

const contract = z.strictObject({
  approvedOn: field(pastDay(), '批准日期', 'Approved on', { edition: 'training' }),
  signedOn: field(pastDay().optional(), '签订日期', 'Signed on', { edition: 'training' }),
});

const ending = z.strictObject({
  result: field(outcome.schema, '结果', 'Result', { edition: 'training' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  reasons: field(list(line()).default([]), '原因', 'Reasons', { edition: 'executive' }),
});

/** `accounts/<account>/opportunities/<opportunity>.md`: one sales project. */
export const opportunity = withTraining({
  name: field(line(), '商机名称', 'Opportunity', { edition: 'training', names: 'opportunity', method: ['O12'] }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', {
    edition: 'training',
    names: 'opportunity',
  }),
  state: field(opportunityState.schema, '状态', 'State', { edition: 'training', method: ['G9'] }),
  stage: field(stage.schema, '销售阶段', 'Stage', {
    edition: 'training',
    method: ['STAGE-develop', 'STAGE-qualify', 'STAGE-propose', 'STAGE-tender', 'STAGE-negotiate', 'STAGE-deliver'],
  }),
  stageSince: field(pastDay(), '进入阶段日期', 'In this stage since', { edition: 'training' }),
  value: field(money(), '金额', 'Value', { edition: 'training' }),
  probability: field(whole(0, 100), '成交概率(%)', 'Probability (%)', { edition: 'training', method: ['F2'] }),
  expectedClose: field(day().optional(), '预计成交', 'Expected close', { edition: 'training', method: ['B5'] }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  crmId: field(line().optional(), 'CRM 编号', 'CRM number', {
    edition: 'team',
    method: ['J1'],
    hint: {
      'zh-CN': '商机在 CRM 里的编号；keyfolio import crm 按它找到文件',
      en: 'The number of the opportunity in the CRM; keyfolio import crm finds the file by it',
    },
  }),
  source: field(leadSource.schema.optional(), '线索来源', 'Lead source', { edition: 'training', method: ['D1'] }),
  strategyFit: field(line().optional(), '符合我方战略', 'Fit with our strategy', {
    edition: 'executive',
    method: ['STAGE-develop'],
  }),
  search: field(
    each(searchQuestion, line().optional(), { edition: 'executive' }).prefault({}),
    '搜索七问',
    'Seven search questions',
    { edition: 'training', method: ['F2'] },
  ),
  shortlisted: field(z.boolean().default(false), '我方已入围', 'We are shortlisted', {
    edition: 'training',
    method: ['F2'],
  }),
  scheduleClear: field(z.boolean().default(false), '时间表清楚', 'Schedule is clear', {
    edition: 'training',
    method: ['F2'],
  }),
  needs: field(list(ref('need')).default([]), '满足的需求', 'Needs met', { edition: 'training', method: ['G5'] }),
  solutions: field(list(ref('solution')).default([]), '解决方案', 'Solutions', { edition: 'training', method: ['G6'] }),
  elements: field(z.partialRecord(keyElement.schema, element).default({}), '六要素', 'Six key elements', {
    edition: 'training',
    method: ['O11'],
  }),
  purchase: field(purchase.optional(), '采购四要素', 'Four purchase elements', { edition: 'training', method: ['C1'] }),
  goNoGo: field(goNoGo.optional(), '售前立项', 'Go / no go', { edition: 'training', method: ['O1'] }),
  customerValue: field(customerValue.optional(), '从客户角度分析价值', 'Value from the customer’s side', {
    edition: 'executive',
    method: ['O2'],
  }),
  description: field(description.optional(), '商机描述', 'Description', { edition: 'training', method: ['O3'] }),
  concerns: field(list(concern).default([]), '主要关心问题', 'Main concerns', { edition: 'training', method: ['O4'] }),
  offerings: field(list(offering).default([]), '可提供的产品和服务', 'Offerings', {
    edition: 'training',
    method: ['O5'],
  }),
  appeals: field(appeals.optional(), '$APPEALS', '$APPEALS', { edition: 'training', method: ['C4'] }),
  procurementStep: field(procurementStep.schema.optional(), '客户采购步骤', 'Customer’s procurement step', {
    edition: 'training',
    method: ['C5', 'C6'],
  }),
  roles: field(list(projectRole).default([]), '本项目中的角色', 'Roles in this project', {
    edition: 'training',
    method: ['R2'],
  }),
  competitors: field(list(competition).default([]), '竞争者', 'Competitors', {
    edition: 'training',
    method: ['O6', 'G15'],
  }),
  externalResources: field(list(externalResource).default([]), '可利用的外部资源', 'External resources', {
    edition: 'training',
    method: ['O7'],
  }),
  workPlan: field(list(work).default([]), '工作计划', 'Work plan', { edition: 'training', method: ['O8'] }),
  costs: field(costs.optional(), '费用', 'Costs', { edition: 'training', method: ['O9'] }),
  tender: field(tender.optional(), '招投标', 'Tender', { edition: 'training', method: ['STAGE-tender'] }),
  contract: field(contract.optional(), '合同', 'Contract', { edition: 'training', method: ['STAGE-negotiate'] }),
  payments: field(list(payment).default([]), '回款', 'Payments', { edition: 'training', method: ['J7'] }),
  acceptance: field(acceptance.optional(), '验收', 'Acceptance', { edition: 'training', method: ['STAGE-deliver'] }),
  nextStep: field(nextStep().optional(), '下一步', 'Next step', { edition: 'training', method: ['E7'] }),
  outcome: field(ending.optional(), '结局', 'Outcome', { edition: 'training', method: ['A17', 'F6'] }),
});
