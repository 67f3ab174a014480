import * as z from 'zod';
import { field } from './field.ts';
import { line, list, paragraph, whole } from './primitives.ts';
import { gate, planPart, procurementStep, resolve, tierEvidence } from './vocabulary.ts';

/** The words of a method page; its translation beside it (`a.en.md`) has these and nothing else. */
export const methodWords = z.strictObject({
  title: field(line(), '标题', 'Title', { edition: 'training' }),
  summary: field(paragraph(), '一句话', 'In one sentence', { edition: 'training' }),
  treatment: field(paragraph().optional(), '对待方式', 'Treatment', { edition: 'training' }),
});

/** Days between two contacts of a kind; an absent kind is not expected of the tier (method: B10–B12). */
const cadence = z.strictObject({
  contact: field(whole(1, 730), '关键人物沟通', 'Key-person contact'),
  executiveVisit: field(whole(1, 730).optional(), '高层互访', 'Executive visit'),
  seminar: field(whole(1, 730).optional(), '研讨会', 'Seminar'),
  materials: field(whole(1, 730).optional(), '资料更新', 'Materials update'),
});

/** One admissible row of the urgency matrix (method: B6). */
const urgencyRow = z.strictObject({
  objective: field(z.boolean(), '客观必要性', 'Objective necessity'),
  subjective: field(z.boolean(), '主观必要性', 'Subjective necessity'),
  resolve: field(list(resolve.schema).min(1), '决心强烈度', 'Resolve'),
  feasibility: field(list(z.boolean()).min(1), '可行性评估', 'Feasibility study'),
  selection: field(list(z.boolean()).min(1), '选型和商务', 'Selection and commercial activity'),
});

/** What a plan of the tier must hold. */
const requirements = z.strictObject({
  parts: field(list(planPart.schema).min(1), '必备部分', 'Required parts'),
  executiveSponsor: field(z.boolean().default(false), '高层支持人', 'Executive sponsor'),
  budget: field(z.boolean().default(false), '大客户预算', 'Key-account budget'),
  allRolesAndLayers: field(z.boolean().default(false), '五种角色、四个层级', 'Five roles and four layers'),
});

/** `method/tiers/<a|b|c|d>.md`: a tier's window, evidence, cadence and requirements (method: B1–B12). */
export const tierPage = z.strictObject({
  ...methodWords.shape,
  window: field(
    z.strictObject({
      over: field(whole(0, 120), '大于(月)', 'More than (months)'),
      upTo: field(whole(1, 120).optional(), '至多(月)', 'Up to (months)'),
    }),
    '时间窗',
    'Window',
    { hint: { 'zh-CN': '到预计成交的月数，含上限', en: 'Months to the expected close, upper bound included' } },
  ),
  evidence: field(list(tierEvidence.schema).min(1), '任一依据即可', 'Any one of this evidence'),
  urgency: field(urgencyRow, '紧迫性矩阵行', 'Row of the urgency matrix'),
  cadence: field(cadence, '节奏(天)', 'Cadence (days)'),
  requires: field(requirements, '计划要求', 'Requirements'),
});

/** `method/stages/<stage>.md`: a stage's purpose, gate and bounds (method: § 1.4). */
export const stagePage = z.strictObject({
  ...methodWords.shape,
  order: field(whole(1, 6), '次序', 'Order'),
  exit: field(list(gate.schema).min(1), '出口条件', 'Exit gate'),
  probability: field(
    z.strictObject({ from: field(whole(0, 100), '从', 'From'), to: field(whole(0, 100), '到', 'To') }),
    '合理概率(%)',
    'Plausible probability (%)',
  ),
  limitDays: field(whole(1, 3650), '停留上限(天)', 'Longest stay (days)'),
  procurement: field(list(procurementStep.schema).default([]), '对应的客户步骤', 'Customer’s steps at this time'),
});
