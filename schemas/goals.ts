import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, money, named, paragraph, ref } from './primitives.ts';
import { actionStatus, goalKind } from './vocabulary.ts';

/** A goal of ours with the account (method: A8, P5). */
const goal = z.strictObject({
  kind: field(goalKind.schema, '类型', 'Kind'),
  text: field(paragraph(), '目标', 'Goal', { edition: 'executive' }),
  metric: field(line().optional(), '衡量指标', 'Metric'),
  baseline: field(line().optional(), '起点', 'Baseline'),
  target: field(line().optional(), '目标值', 'Target'),
  due: field(day(), '期限', 'Due'),
  subGoals: field(list(line()).default([]), '子目标', 'Sub-goals'),
});

/** One action: one owner and one due date (method: P5). */
const action = z.strictObject({
  goal: field(ref('goal'), '目标', 'Goal'),
  what: field(paragraph(), '行动', 'Action'),
  owner: field(ref('member'), '负责人', 'Owner'),
  due: field(day(), '期限', 'Due'),
  status: field(actionStatus.schema, '状态', 'Status'),
  doneOn: field(day().optional(), '完成日期', 'Done on'),
  budget: field(money().optional(), '预算', 'Budget'),
  people: field(list(ref('person')).default([]), '相关的人', 'People'),
  need: field(ref('need').optional(), '对应需求', 'Need'),
  dependsOn: field(list(ref('action')).default([]), '依赖', 'Depends on'),
  evidence: field(line().optional(), '证据', 'Evidence'),
});

/** `accounts/<account>/goals.md`: part 5, goals, sub-goals and the action plan. */
export const goals = z.strictObject({
  goals: field(named('goal', goal), '目标', 'Goals'),
  actions: field(named('action', action).default({}), '行动计划', 'Actions'),
});
