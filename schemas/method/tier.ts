import * as z from 'zod';
import { field } from '../field.ts';
import { list, whole } from '../primitives.ts';
import { half, planItem, planPart, resolve, tierEvidence } from '../vocabulary.ts';
import { methodLinks, methodTexts } from './words.ts';

/** Days between two contacts of a kind; an absent kind is not expected of the tier (method: B10–B12). */
const cadence = z.strictObject({
  contact: field(whole(1, 730), '关键人物沟通', 'Key-person contact', { edition: 'training' }),
  executiveVisit: field(whole(1, 730).optional(), '高层互访', 'Executive visit', { edition: 'training' }),
  seminar: field(whole(1, 730).optional(), '研讨会', 'Seminar', { edition: 'training' }),
  materials: field(whole(1, 730).optional(), '资料更新', 'Materials update', { edition: 'training' }),
});

/** One admissible row of the urgency matrix (method: B6). */
const urgencyRow = z.strictObject({
  objective: field(z.boolean(), '客观必要性', 'Objective necessity', { edition: 'training' }),
  subjective: field(z.boolean(), '主观必要性', 'Subjective necessity', { edition: 'training' }),
  resolve: field(list(resolve.schema).min(1), '决心强烈度', 'Resolve', { edition: 'training' }),
  feasibility: field(list(z.boolean()).min(1), '可行性评估', 'Feasibility study', { edition: 'training' }),
  selection: field(list(z.boolean()).min(1), '选型和商务', 'Selection and commercial activity', {
    edition: 'training',
  }),
});

/** What a plan of the tier must hold: whole parts, and items within them (method: P3). */
const requirements = z.strictObject({
  parts: field(list(planPart.schema).min(1), '必备部分', 'Required parts', { edition: 'training' }),
  items: field(list(planItem.schema).default([]), '必备内容', 'Required items', { edition: 'training' }),
});

/** `method/tiers/<a|b|c|d>.md`: a tier's window, evidence, lenses, cadence and requirements (method: B1–B12). */
export const tierPage = z.strictObject({
  ...methodTexts,
  window: field(
    z.strictObject({
      over: field(whole(0, 120), '大于(月)', 'More than (months)', { edition: 'training' }),
      upTo: field(whole(1, 120).optional(), '至多(月)', 'Up to (months)', { edition: 'training' }),
    }),
    '时间窗',
    'Window',
    {
      edition: 'training',
      hint: { 'zh-CN': '到预计成交的月数，含上限', en: 'Months to the expected close, upper bound included' },
    },
  ),
  evidence: field(list(tierEvidence.schema).min(1), '任一依据即可', 'Any one of this evidence', {
    edition: 'training',
  }),
  urgency: field(urgencyRow, '紧迫性矩阵行', 'Row of the urgency matrix', { edition: 'training' }),
  quadrant: field(
    z.strictObject({
      success: field(half.schema, '成功率', 'Chance of success', { edition: 'training' }),
      attractiveness: field(half.schema, '机会吸引力', 'Attractiveness', { edition: 'training' }),
    }),
    '成功率 × 吸引力象限',
    'Quadrant of success × attractiveness',
    { edition: 'training', method: ['B7'] },
  ),
  grading: field(
    z.strictObject({
      value: field(half.schema, '价值', 'Value', { edition: 'training' }),
      difficulty: field(half.schema, '成交难度', 'Difficulty', { edition: 'training' }),
    }),
    '价值 × 难度分级',
    'Grade by value × difficulty',
    { edition: 'training', method: ['B8'], ours: true },
  ),
  discounts: field(z.boolean(), '可以考虑折扣', 'Discounts may be considered', {
    edition: 'training',
    method: ['B11'],
  }),
  accountSpending: field(z.boolean(), '可以专项投入', 'Account-specific spending', { edition: 'training', ours: true }),
  salesProcess: field(z.boolean().default(false), '进入销售流程', 'In the sales process', {
    edition: 'training',
    method: ['B14'],
    hint: { 'zh-CN': '不在其中的等级列入观察名单', en: 'Other tiers are on the watch list' },
  }),
  overdueErrorDays: field(
    whole(0, 365).optional(),
    '行动逾期超过多少天算错误',
    'Days overdue beyond which an action is an error',
    { edition: 'training', method: ['PLAN-08'], ours: true },
  ),
  cadence: field(cadence, '节奏(天)', 'Cadence (days)', { edition: 'training', method: ['B10', 'B11', 'B12'] }),
  requires: field(requirements, '计划要求', 'Requirements', { edition: 'training' }),
  ...methodLinks,
});
