import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, money, paragraph, pastDay, ref } from './primitives.ts';
import { withTraining } from './training.ts';
import { jointPlanStatus, milestoneStatus, side, targetMetric } from './vocabulary.ts';

const CUSTOMER = { edition: 'customer' } as const;

/** What both sides want to reach (method: J2, step one). */
const target = z.strictObject({
  metric: field(targetMetric.schema, '指标', 'Metric', CUSTOMER),
  text: field(line(), '内容', 'Text', CUSTOMER),
  baseline: field(line(), '起点', 'Baseline', CUSTOMER),
  target: field(line(), '目标值', 'Target', CUSTOMER),
  actual: field(line().optional(), '实际', 'Actual', CUSTOMER),
  agreedByBoth: field(z.boolean(), '双方商定', 'Agreed by both', CUSTOMER),
});

/** What a side brings, and what it answers for (method: J2, step two). */
const resource = z.strictObject({
  side: field(side.schema, '哪一方', 'Side', CUSTOMER),
  resource: field(line(), '资源优势', 'Resource', CUSTOMER),
  role: field(line(), '角色', 'Role', CUSTOMER),
  responsibility: field(line().optional(), '责任', 'Responsibility', CUSTOMER),
});

/** One milestone with its owner on either side (method: J2, step three). */
const milestone = z.strictObject({
  milestone: field(line(), '里程碑', 'Milestone', CUSTOMER),
  due: field(day().optional(), '期限', 'Due', CUSTOMER),
  side: field(side.schema, '哪一方', 'Side', CUSTOMER),
  owner: field(ref('member', 'person').optional(), '负责人', 'Owner', CUSTOMER),
  budget: field(money().optional(), '预算', 'Budget', CUSTOMER),
  status: field(milestoneStatus.schema, '状态', 'Status', CUSTOMER),
});

/** A regular look at the results, and what was adjusted (method: J2, step four). */
const evaluation = z.strictObject({
  due: field(day(), '应评估日期', 'Due', CUSTOMER),
  heldOn: field(pastDay().optional(), '评估日期', 'Held on', CUSTOMER),
  result: field(paragraph().optional(), '结果', 'Result', CUSTOMER),
  adjustment: field(paragraph().optional(), '调整', 'Adjustment', CUSTOMER),
});

/** What we promise together, with proof (method: P7). */
const valueProposition = z.strictObject({
  forCustomer: field(paragraph(), '对客户', 'For the customer', CUSTOMER),
  forUs: field(paragraph(), '对我方', 'For us', CUSTOMER),
  together: field(paragraph(), '共同', 'Together', CUSTOMER),
  proof: field(list(line()).default([]), '证明', 'Proof', CUSTOMER),
});

/** Who went through the plan, and who was told (method: P8). */
const sharing = z.strictObject({
  reviewers: field(list(ref('member', 'person')).default([]), '审阅人', 'Reviewed by', { edition: 'training' }),
  syncedWith: field(list(ref('member', 'person')).default([]), '同步对象', 'Told to', { edition: 'training' }),
  on: field(pastDay().optional(), '日期', 'Date', { edition: 'training' }),
  notes: field(line().optional(), '注意事项', 'Points to note', { edition: 'team' }),
});

/** `accounts/<account>/joint-plan.md`: the plan that both sides make and may both read (method: J2, P7, P8). */
export const jointPlan = withTraining({
  from: field(day(), '开始', 'From', CUSTOMER),
  until: field(day(), '结束', 'Until', CUSTOMER),
  status: field(jointPlanStatus.schema, '状态', 'Status', { ...CUSTOMER, method: ['J2'] }),
  ourSigner: field(ref('member'), '我方签署人', 'Signed for us', CUSTOMER),
  theirSigner: field(ref('person').optional(), '客户方签署人', 'Signed for the customer', CUSTOMER),
  valueProposition: field(valueProposition.optional(), '共同价值主张', 'Joint value proposition', {
    ...CUSTOMER,
    method: ['P7'],
  }),
  targets: field(list(target).default([]), '目标设定', 'Targets', { ...CUSTOMER, method: ['J2'] }),
  resources: field(list(resource).default([]), '资源整合', 'Resources', { ...CUSTOMER, method: ['J2'] }),
  milestones: field(list(milestone).default([]), '实施方案（里程碑）', 'Milestones', { ...CUSTOMER, method: ['J2'] }),
  evaluations: field(list(evaluation).default([]), '效果评估', 'Evaluations', { ...CUSTOMER, method: ['J2'] }),
  sharing: field(sharing.optional(), '业务合作计划的审阅与同步', 'Review of the cooperation plan', {
    edition: 'training',
    method: ['P8'],
  }),
});
