import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, money, named, paragraph, pastDay, ref } from './primitives.ts';
import { withTraining } from './training.ts';
import { actionStatus, campaignChannel, goalKind, growthStep } from './vocabulary.ts';

/** A goal of ours with the account (method: A8, P5). */
const goal = z.strictObject({
  kind: field(goalKind.schema, '类型', 'Kind', { edition: 'training' }),
  text: field(paragraph(), '目标', 'Goal', { edition: 'executive' }),
  metric: field(line().optional(), '衡量指标', 'Metric', { edition: 'executive' }),
  baseline: field(line().optional(), '起点', 'Baseline', { edition: 'executive' }),
  target: field(line().optional(), '目标值', 'Target', { edition: 'executive' }),
  due: field(day(), '期限', 'Due', { edition: 'training' }),
  subGoals: field(list(line()).default([]), '子目标', 'Sub-goals', { edition: 'executive' }),
});

/** One action: one owner and one due date (method: P5). */
const action = z.strictObject({
  goal: field(ref('goal'), '目标', 'Goal', { edition: 'training' }),
  what: field(paragraph(), '行动', 'Action', { edition: 'executive' }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  due: field(day(), '期限', 'Due', { edition: 'training' }),
  status: field(actionStatus.schema, '状态', 'Status', { edition: 'training' }),
  doneOn: field(pastDay().optional(), '完成日期', 'Done on', { edition: 'training' }),
  budget: field(money().optional(), '预算', 'Budget', { edition: 'training' }),
  people: field(list(ref('person')).default([]), '相关的人', 'People', { edition: 'training' }),
  need: field(ref('need').optional(), '对应需求', 'Need', { edition: 'training' }),
  dependsOn: field(list(ref('action')).default([]), '依赖', 'Depends on', { edition: 'training' }),
  cites: field(list(ref('swot-item')).default([]), '依据的 SWOT 条目', 'SWOT points it answers', {
    edition: 'training',
  }),
  evidence: field(line().optional(), '证据', 'Evidence', { edition: 'executive' }),
});

/** A marketing campaign made for the account (method: J5). */
const campaign = z.strictObject({
  channel: field(campaignChannel.schema, '渠道', 'Channel', { edition: 'training' }),
  what: field(line(), '内容', 'What', { edition: 'executive' }),
  target: field(line(), '对象', 'For whom', { edition: 'executive' }),
  goal: field(line(), '目的', 'Purpose', { edition: 'executive' }),
  on: field(day(), '日期', 'Date', { edition: 'training' }),
  cost: field(money().optional(), '费用', 'Cost', { edition: 'training' }),
  result: field(line().optional(), '效果', 'Result', { edition: 'executive' }),
});

/** A growth step that is done (method: J3). */
const grown = z
  .strictObject({
    doneOn: field(pastDay(), '完成日期', 'Done on', { edition: 'training' }),
    note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
  })
  .optional();

/** The five growth steps, and the plays that came of them or that we copied (method: J3). */
const growth = z.strictObject({
  steps: field(each(growthStep, grown, { edition: 'training' }), '五步', 'Five steps', { edition: 'training' }),
  replication: field(ref('play').optional(), '复制记录', 'Replication record', { edition: 'training' }),
});

/** Plays of others that this account copies (method: J3). */
const copied = z.strictObject({
  play: field(ref('play'), '打法', 'Play', { edition: 'training' }),
  since: field(pastDay(), '开始日期', 'Since', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** Whom the plan was brought to before it began (method: P10). */
const preparations = z.strictObject({
  executivesBriefed: field(pastDay().optional(), '已向高层通报', 'Executives briefed on', { edition: 'training' }),
  executiveAdvice: field(list(line()).default([]), '高层的建议', 'Advice of the executives', { edition: 'executive' }),
  teamBriefed: field(pastDay().optional(), '已向团队通报', 'Team briefed on', { edition: 'training' }),
});

/** `accounts/<account>/goals.md`: part 5, goals, sub-goals and the action plan. */
export const goals = withTraining({
  goals: field(named('goal', goal), '目标', 'Goals', { edition: 'training', method: ['A8', 'P5'] }),
  actions: field(named('action', action).default({}), '行动计划', 'Actions', {
    edition: 'training',
    method: ['P5', 'G11'],
  }),
  preparations: field(preparations.optional(), '三项准备', 'Three preparations', {
    edition: 'training',
    method: ['P10'],
  }),
  growth: field(growth.optional(), '生意提升五步', 'Five growth steps', { edition: 'training', method: ['J3'] }),
  copies: field(list(copied).default([]), '复制的打法', 'Plays copied', { edition: 'training', method: ['J3'] }),
  campaigns: field(list(campaign).default([]), '市场推广', 'Campaigns', { edition: 'training', method: ['J5'] }),
});
