import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, paragraph, pastDay, ref, whole } from './primitives.ts';
import { answer, assessmentFactor, developmentEnd, phase, taskStatus, teamRole } from './vocabulary.ts';

/** One factor of the value assessment: 1 low, 5 high; the weights of the six add up to 100 (method: E3). */
const factor = z.strictObject({
  score: field(whole(1, 5), '评分(1–5)', 'Score (1–5)'),
  weight: field(whole(0, 100), '权重(%)', 'Weight (%)'),
  note: field(line().optional(), '说明', 'Note'),
});

/** One task of the development procedure made for this account (method: § 1.5, phase three). */
const task = z.strictObject({
  task: field(line(), '任务', 'Task'),
  participants: field(list(teamRole.schema).min(1), '参与角色', 'Participants'),
  owner: field(ref('member'), '负责人', 'Owner'),
  support: field(line().optional(), '公司支持', 'Support by the company'),
  due: field(day(), '期限', 'Due'),
  status: field(taskStatus.schema, '状态', 'Status'),
});

/** The procedure, approved by the department head (method: § 1.5, phase three). */
const procedure = z.strictObject({
  tasks: field(list(task).min(1), '任务', 'Tasks'),
  approvedBy: field(ref('member').optional(), '批准人', 'Approved by'),
  approvedOn: field(pastDay().optional(), '批准日期', 'Approved on'),
  advisedBy: field(ref('person').optional(), '听取意见', 'Advice taken from'),
});

/** One reason why the customer would choose us (method: E4). */
const reason = z.strictObject({
  reason: field(line(), '理由', 'Reason'),
  evidence: field(line().optional(), '证据', 'Evidence'),
});

/** What we did that would make a decider support us, and how far it goes (method: E4). */
const help = z.strictObject({
  person: field(ref('person'), '谁', 'Who'),
  action: field(line(), '我们做了什么', 'What we did'),
  effect: field(whole(0, 3), '作用(0–3)', 'Effect (0–3)'),
});

/** The decision seen from the decider's chair (method: E4). */
const simulation = z.strictObject({
  on: field(pastDay(), '日期', 'Date'),
  whyUs: field(list(reason).default([]), '为什么选我们', 'Why choose us'),
  whyHelp: field(list(help).default([]), '为什么支持我们', 'Why support us'),
});

/** A sample, to the agreed standard and on time, with somebody of our technical people accountable (method: E8). */
const sample = z.strictObject({
  spec: field(line(), '约定标准', 'Agreed standard'),
  agreedOn: field(pastDay(), '约定日期', 'Agreed on'),
  due: field(day(), '应交日期', 'Due'),
  deliveredOn: field(pastDay().optional(), '交付日期', 'Delivered on'),
  techOwner: field(ref('member'), '技术负责人', 'Technical owner', { refuses: ['E8'] }),
  passed: field(z.boolean().optional(), '通过', 'Passed'),
});

/** How and why a development ended before its last phase. */
const ended = z.strictObject({
  how: field(developmentEnd.schema, '方式', 'How'),
  on: field(pastDay(), '日期', 'Date'),
  reason: field(paragraph().optional(), '原因', 'Reason'),
});

/** `accounts/<account>/development.md`: the account's way through the five development phases. */
export const development = z.strictObject({
  phase: field(phase.schema, '开发阶段', 'Development phase', {
    method: ['D5', 'PHASE-target', 'PHASE-sample-intel', 'PHASE-value', 'PHASE-relate', 'PHASE-close'],
  }),
  since: field(pastDay(), '进入日期', 'Since'),
  chance: field(answer.schema, '有无机会', 'Is there a chance?', { method: ['PHASE-target'] }),
  infoSufficient: field(z.boolean().default(false), '信息充分', 'Information is sufficient', {
    method: ['PHASE-sample-intel'],
  }),
  samples: field(list(sample).default([]), '样品', 'Samples', { method: ['E8'] }),
  valueAssessment: field(each(assessmentFactor, factor.optional()).optional(), '价值评估', 'Value assessment', {
    method: ['E3', 'PHASE-value'],
  }),
  procedure: field(procedure.optional(), '开发程序', 'Development procedure', { method: ['PHASE-value'] }),
  simulation: field(simulation.optional(), '决策模拟', 'Decision simulation', { method: ['E4', 'PHASE-relate'] }),
  ended: field(ended.optional(), '终止', 'Ended', { method: ['PHASE-target'] }),
});
