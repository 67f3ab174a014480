import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, money, named, paragraph, pastDay, ref } from './primitives.ts';
import { actionStatus, campaignChannel, goalKind, growthStep } from './vocabulary.ts';

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
  doneOn: field(pastDay().optional(), '完成日期', 'Done on'),
  budget: field(money().optional(), '预算', 'Budget'),
  people: field(list(ref('person')).default([]), '相关的人', 'People'),
  need: field(ref('need').optional(), '对应需求', 'Need'),
  dependsOn: field(list(ref('action')).default([]), '依赖', 'Depends on'),
  cites: field(list(ref('swot-item')).default([]), '依据的 SWOT 条目', 'SWOT points it answers'),
  evidence: field(line().optional(), '证据', 'Evidence'),
});

/** A marketing campaign made for the account (method: J5). */
const campaign = z.strictObject({
  channel: field(campaignChannel.schema, '渠道', 'Channel'),
  what: field(line(), '内容', 'What'),
  target: field(line(), '对象', 'For whom'),
  goal: field(line(), '目的', 'Purpose'),
  on: field(day(), '日期', 'Date'),
  cost: field(money().optional(), '费用', 'Cost'),
  result: field(line().optional(), '效果', 'Result'),
});

/** A growth step that is done (method: J3). */
const grown = z
  .strictObject({
    doneOn: field(pastDay(), '完成日期', 'Done on'),
    note: field(line().optional(), '说明', 'Note'),
  })
  .optional();

/** The five growth steps, and the plays that came of them or that we copied (method: J3). */
const growth = z.strictObject({
  steps: field(each(growthStep, grown), '五步', 'Five steps'),
  replication: field(ref('play').optional(), '复制记录', 'Replication record'),
});

/** Plays of others that this account copies (method: J3). */
const copied = z.strictObject({
  play: field(ref('play'), '打法', 'Play'),
  since: field(pastDay(), '开始日期', 'Since'),
  note: field(line().optional(), '说明', 'Note'),
});

/** Whom the plan was brought to before it began (method: P10). */
const preparations = z.strictObject({
  executivesBriefed: field(pastDay().optional(), '已向高层通报', 'Executives briefed on'),
  executiveAdvice: field(list(line()).default([]), '高层的建议', 'Advice of the executives'),
  teamBriefed: field(pastDay().optional(), '已向团队通报', 'Team briefed on'),
});

/** `accounts/<account>/goals.md`: part 5, goals, sub-goals and the action plan. */
export const goals = z.strictObject({
  goals: field(named('goal', goal), '目标', 'Goals', { method: ['A8', 'P5'] }),
  actions: field(named('action', action).default({}), '行动计划', 'Actions', { method: ['P5', 'G11'] }),
  preparations: field(preparations.optional(), '三项准备', 'Three preparations', { method: ['P10'] }),
  growth: field(growth.optional(), '生意提升五步', 'Five growth steps', { method: ['J3'] }),
  copies: field(list(copied).default([]), '复制的打法', 'Plays copied', { method: ['J3'] }),
  campaigns: field(list(campaign).default([]), '市场推广', 'Campaigns', { method: ['J5'] }),
});
