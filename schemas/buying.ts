import * as z from 'zod';
import { field } from './field.ts';
import { claim, day, each, line, list, paragraph, provenance, ref, whole } from './primitives.ts';
import { decisionFactor, procurementStep, punctuality, stability, stepStatus } from './vocabulary.ts';

/** One of the customer's six steps: who decides there, what concerns them, what we answer (method: C6). */
const step = z
  .strictObject({
    owners: field(list(ref('person')).default([]), '负责人', 'Owners'),
    department: field(line(), '部门', 'Department'),
    concern: field(line().optional(), '关注点', 'Concern'),
    ourResponse: field(line().optional(), '我方应对', 'Our answer'),
    status: field(stepStatus.schema, '进度', 'Progress'),
    date: field(day().optional(), '日期', 'Date'),
  })
  .optional();

/** How the customer develops suppliers and coordinates orders (method: C7). */
const supplierStrategy = z.strictObject({
  sourcing: field(paragraph(), '战略采购', 'Strategic sourcing'),
  planning: field(line().optional(), '采购计划', 'Purchasing plan'),
  repeatOrders: field(line().optional(), '重复订货', 'Repeat orders'),
  delivery: field(line().optional(), '交货', 'Delivery'),
  payment: field(line().optional(), '付款', 'Payment'),
  ...provenance,
});

/** How long and how hard a decision is, and what counts in it (method: C10). */
const decision = z.strictObject({
  cycleDays: field(whole(1, 3650), '决策周期(天)', 'Decision cycle (days)'),
  difficulty: field(whole(1, 5), '难度(1–5)', 'Difficulty (1–5)'),
  ranking: field(list(decisionFactor.schema), '关注因素排序', 'Factors, most important first'),
  ...provenance,
});

/** How the customer runs and pays (method: C11). */
const operations = z.strictObject({
  resources: field(paragraph(), '资源状况', 'Resources'),
  stability: field(stability.schema, '经营稳定性', 'Stability'),
  paymentTermDays: field(whole(0, 730), '账期(天)', 'Payment term (days)'),
  paymentPunctuality: field(punctuality.schema, '付款情况', 'Punctuality'),
  qualityProcedure: field(paragraph().optional(), '质量问题处理程序', 'Procedure for quality issues'),
  ...provenance,
});

/** How ready the customer is to change its suppliers (method: C12). */
const changeWill = z.strictObject({
  score: field(whole(0, 5), '改变意愿(0–5)', 'Will to change (0–5)'),
  evidence: field(claim(), '依据', 'Evidence'),
});

/** `accounts/<account>/buying.md`: how the customer buys, decides and pays. */
export const buying = z.strictObject({
  steps: field(each(procurementStep, step).prefault({}), '客户采购流程', 'The customer’s procurement steps', {
    method: ['C6'],
  }),
  supplierStrategy: field(supplierStrategy.optional(), '供应商战略', 'Supplier strategy', { method: ['C7'] }),
  decision: field(decision.optional(), '采购决策信息', 'Decision intelligence', { method: ['C10'] }),
  operations: field(operations.optional(), '经营信息', 'Operating information', { method: ['C11'] }),
  changeWill: field(changeWill.optional(), '改变供应商的意愿', 'Will to change suppliers', { method: ['C12'] }),
});
