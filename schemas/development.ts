import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, paragraph, pastDay, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import { answer, assessmentFactor, developmentEnd, phase, taskStatus, teamRole } from './vocabulary.ts';

/** One factor of the value assessment: 1 low, 5 high; the weights of the six add up to 100 (method: E3). */
const factor = z.strictObject({
  score: field(whole(1, 5), '评分(1–5)', 'Score (1–5)', { edition: 'training' }),
  weight: field(whole(0, 100), '权重(%)', 'Weight (%)', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** One task of the development procedure made for this account (method: § 1.5, phase three). */
const task = z.strictObject({
  task: field(line(), '任务', 'Task', { edition: 'executive' }),
  participants: field(list(teamRole.schema).min(1), '参与角色', 'Participants', { edition: 'training' }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  support: field(line().optional(), '公司支持', 'Support by the company', { edition: 'executive' }),
  due: field(day(), '期限', 'Due', { edition: 'training' }),
  status: field(taskStatus.schema, '状态', 'Status', { edition: 'training' }),
});

/** The procedure, approved by the department head (method: § 1.5, phase three). */
const procedure = z.strictObject({
  tasks: field(list(task).min(1), '任务', 'Tasks', { edition: 'training' }),
  approvedBy: field(ref('member').optional(), '批准人', 'Approved by', { edition: 'training' }),
  approvedOn: field(pastDay().optional(), '批准日期', 'Approved on', { edition: 'training' }),
  advisedBy: field(ref('person').optional(), '听取意见', 'Advice taken from', { edition: 'training' }),
});

/** One reason why the customer would choose us (method: E4). */
const reason = z.strictObject({
  reason: field(line(), '理由', 'Reason', { edition: 'executive' }),
  evidence: field(line().optional(), '证据', 'Evidence', { edition: 'executive' }),
});

/** What we did that would make a decider support us, and how far it goes (method: E4). */
const help = z.strictObject({
  person: field(ref('person'), '谁', 'Who', { edition: 'team' }),
  action: field(line(), '我们做了什么', 'What we did', { edition: 'team' }),
  effect: field(whole(0, 3), '作用(0–3)', 'Effect (0–3)', { edition: 'team' }),
});

/** The decision seen from the decider's chair (method: E4). */
const simulation = z.strictObject({
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  whyUs: field(list(reason).default([]), '为什么选我们', 'Why choose us', { edition: 'training' }),
  whyHelp: field(list(help).default([]), '为什么支持我们', 'Why support us', { edition: 'team' }),
});

/** A sample, to the agreed standard and on time, with somebody of our technical people accountable (method: E8). */
const sample = z.strictObject({
  spec: field(line(), '约定标准', 'Agreed standard', { edition: 'executive' }),
  agreedOn: field(pastDay(), '约定日期', 'Agreed on', { edition: 'training' }),
  due: field(day(), '应交日期', 'Due', { edition: 'training' }),
  deliveredOn: field(pastDay().optional(), '交付日期', 'Delivered on', { edition: 'training' }),
  techOwner: field(ref('member'), '技术负责人', 'Technical owner', { edition: 'training', refuses: ['E8'] }),
  passed: field(z.boolean().optional(), '通过', 'Passed', { edition: 'training' }),
});

/** How and why a development ended before its last phase. */
const ended = z.strictObject({
  how: field(developmentEnd.schema, '方式', 'How', { edition: 'training' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  reason: field(paragraph().optional(), '原因', 'Reason', { edition: 'executive' }),
});

/** `accounts/<account>/development.md`: the account's way through the five development phases. */
export const development = withTraining({
  phase: field(phase.schema, '开发阶段', 'Development phase', {
    edition: 'training',
    method: ['D5', 'PHASE-target', 'PHASE-sample-intel', 'PHASE-value', 'PHASE-relate', 'PHASE-close'],
  }),
  since: field(pastDay(), '进入日期', 'Since', { edition: 'training' }),
  chance: field(answer.schema, '有无机会', 'Is there a chance?', { edition: 'training', method: ['PHASE-target'] }),
  infoSufficient: field(z.boolean().default(false), '信息充分', 'Information is sufficient', {
    edition: 'training',
    method: ['PHASE-sample-intel'],
  }),
  samples: field(list(sample).default([]), '样品', 'Samples', { edition: 'training', method: ['E8'] }),
  valueAssessment: field(
    each(assessmentFactor, factor.optional(), { edition: 'training' }).optional(),
    '价值评估',
    'Value assessment',
    { edition: 'training', method: ['E3', 'PHASE-value'] },
  ),
  procedure: field(procedure.optional(), '开发程序', 'Development procedure', {
    edition: 'training',
    method: ['PHASE-value'],
  }),
  simulation: field(simulation.optional(), '决策模拟', 'Decision simulation', {
    edition: 'training',
    method: ['E4', 'PHASE-relate'],
  }),
  ended: field(ended.optional(), '终止', 'Ended', { edition: 'training', method: ['PHASE-target'] }),
});
