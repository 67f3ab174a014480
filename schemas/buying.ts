import * as z from 'zod';
import { field } from './field.ts';
import { claim, day, each, line, list, paragraph, provenance, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import { decisionFactor, procurementStep, punctuality, stability, stepStatus } from './vocabulary.ts';

/** One of the customer's six steps: who decides there, what concerns them, what we answer (method: C6). */
const step = z
  .strictObject({
    owners: field(list(ref('person')).default([]), '负责人', 'Owners', { edition: 'training' }),
    department: field(line(), '部门', 'Department', { edition: 'executive' }),
    concern: field(line().optional(), '关注点', 'Concern', { edition: 'executive' }),
    ourResponse: field(line().optional(), '我方应对', 'Our answer', { edition: 'executive' }),
    status: field(stepStatus.schema, '进度', 'Progress', { edition: 'training' }),
    date: field(day().optional(), '日期', 'Date', { edition: 'training' }),
  })
  .optional();

/** How the customer develops suppliers and coordinates orders (method: C7). */
const supplierStrategy = z.strictObject({
  sourcing: field(paragraph(), '战略采购', 'Strategic sourcing', { edition: 'executive' }),
  planning: field(line().optional(), '采购计划', 'Purchasing plan', { edition: 'executive' }),
  repeatOrders: field(line().optional(), '重复订货', 'Repeat orders', { edition: 'executive' }),
  delivery: field(line().optional(), '交货', 'Delivery', { edition: 'executive' }),
  payment: field(line().optional(), '付款', 'Payment', { edition: 'executive' }),
  ...provenance,
});

/** How long and how hard a decision is, and what counts in it (method: C10). */
const decision = z.strictObject({
  cycleDays: field(whole(1, 3650), '决策周期(天)', 'Decision cycle (days)', { edition: 'training', counted: true }),
  difficulty: field(whole(1, 5), '难度(1–5)', 'Difficulty (1–5)', { edition: 'training' }),
  ranking: field(list(decisionFactor.schema), '关注因素排序', 'Factors, most important first', { edition: 'training' }),
  ...provenance,
});

/** How the customer runs and pays (method: C11). */
const operations = z.strictObject({
  resources: field(paragraph(), '资源状况', 'Resources', { edition: 'executive' }),
  stability: field(stability.schema, '经营稳定性', 'Stability', { edition: 'training' }),
  paymentTermDays: field(whole(0, 730), '账期(天)', 'Payment term (days)', { edition: 'training', counted: true }),
  paymentPunctuality: field(punctuality.schema, '付款情况', 'Punctuality', { edition: 'training' }),
  qualityProcedure: field(paragraph().optional(), '质量问题处理程序', 'Procedure for quality issues', {
    edition: 'executive',
  }),
  ...provenance,
});

/** How ready the customer is to change its suppliers (method: C12). */
const changeWill = z.strictObject({
  score: field(whole(0, 5), '改变意愿(0–5)', 'Will to change (0–5)', { edition: 'training' }),
  evidence: field(claim(), '依据', 'Evidence', { edition: 'training' }),
});

/** `accounts/<account>/buying.md`: how the customer buys, decides and pays. */
export const buying = withTraining({
  steps: field(
    each(procurementStep, step, { edition: 'training' }).prefault({}),
    '客户采购流程',
    'The customer’s procurement steps',
    { edition: 'training', method: ['C6'] },
  ),
  supplierStrategy: field(supplierStrategy.optional(), '供应商战略', 'Supplier strategy', {
    edition: 'executive',
    method: ['C7'],
  }),
  decision: field(decision.optional(), '采购决策信息', 'Decision intelligence', {
    edition: 'training',
    method: ['C10'],
  }),
  operations: field(operations.optional(), '经营信息', 'Operating information', {
    edition: 'training',
    method: ['C11'],
  }),
  changeWill: field(changeWill.optional(), '改变供应商的意愿', 'Will to change suppliers', {
    edition: 'training',
    method: ['C12'],
  }),
});
