import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, named, paragraph, provenance, ref } from './primitives.ts';
import { opportunityState } from './vocabulary.ts';

/** What every node of the strategy map carries (method: G4). */
const node = {
  text: field(paragraph(), '内容', 'Text'),
  metric: field(line().optional(), '衡量指标', 'Metric'),
  owners: field(list(ref('person')).default([]), '客户方负责人', 'Owners at the customer'),
  ...provenance,
};

/** A goal of the customer: what it wants to reach (layer 1). */
const goal = z.strictObject(node);

/** A strategy of the customer: how it means to reach its goals (layer 2). */
const strategyNode = z.strictObject({
  ...node,
  serves: field(list(ref('customer-goal')).default([]), '服务于目标', 'Serves goals'),
});

/** A tactic of the customer: the method that carries a strategy out (layer 3). */
const tactic = z.strictObject({
  ...node,
  serves: field(list(ref('customer-strategy')).default([]), '服务于战略', 'Serves strategies'),
});

/** A need, with the nodes that it comes from (method: G5). */
const need = z.strictObject({
  ...node,
  from: field(list(ref('customer-goal', 'customer-strategy', 'tactic')).default([]), '需求之源', 'Source of the need'),
});

/** One line of the execution map: a need met by a solution in an opportunity (method: G6). */
const execution = z.strictObject({
  need: field(ref('need'), '需求', 'Need'),
  solution: field(ref('solution').optional(), '解决方案', 'Solution'),
  opportunity: field(ref('opportunity').optional(), '商机', 'Opportunity'),
  state: field(opportunityState.schema, '状态', 'State'),
  note: field(line().optional(), '说明', 'Note'),
});

/** `accounts/<account>/strategy.md`: part 3, the strategy map and the execution map (method: G4–G8). */
export const strategy = z.strictObject({
  reviewed: field(day(), '地图复核日期', 'Map reviewed'),
  goals: field(named('customer-goal', goal), '目标', 'Goals'),
  strategies: field(named('customer-strategy', strategyNode).default({}), '战略', 'Strategies'),
  tactics: field(named('tactic', tactic).default({}), '战术', 'Tactics'),
  needs: field(named('need', need).default({}), '需求', 'Needs'),
  execution: field(list(execution).default([]), '执行地图', 'Execution map'),
});
