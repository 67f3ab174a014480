import * as z from 'zod';
import { field } from './field.ts';
import { line, list, named, paragraph, pastDay, provenance, ref } from './primitives.ts';
import { withTraining } from './training.ts';
import { opportunityState, swotSubject } from './vocabulary.ts';

/** What every node of the strategy map carries (method: G4). */
const node = {
  text: field(paragraph(), '内容', 'Text', { edition: 'executive' }),
  metric: field(line().optional(), '衡量指标', 'Metric', { edition: 'executive' }),
  owners: field(list(ref('person')).default([]), '客户方负责人', 'Owners at the customer', { edition: 'training' }),
};

/** A goal of the customer: what it wants to reach (layer 1). */
const goal = z.strictObject({ ...node, ...provenance });

/** A strategy of the customer: how it means to reach its goals (layer 2). */
const strategyNode = z.strictObject({
  ...node,
  serves: field(list(ref('customer-goal')).default([]), '服务于目标', 'Serves goals', { edition: 'training' }),
  ...provenance,
});

/** A tactic of the customer: the method that carries a strategy out (layer 3). */
const tactic = z.strictObject({
  ...node,
  serves: field(list(ref('customer-strategy')).default([]), '服务于战略', 'Serves strategies', { edition: 'training' }),
  ...provenance,
});

/** A need, with the nodes that it comes from (method: G5). */
const need = z.strictObject({
  ...node,
  from: field(list(ref('customer-goal', 'customer-strategy', 'tactic')).default([]), '需求之源', 'Source of the need', {
    edition: 'training',
  }),
  ...provenance,
});

/** One line of the execution map: a need met by a solution in an opportunity (method: G6). */
const execution = z.strictObject({
  need: field(ref('need'), '需求', 'Need', { edition: 'training' }),
  solution: field(ref('solution').optional(), '解决方案', 'Solution', { edition: 'training' }),
  opportunity: field(ref('opportunity').optional(), '商机', 'Opportunity', { edition: 'training' }),
  relations: field(list(ref('person', 'partner')).default([]), '可用的关系', 'Relations to use', {
    edition: 'training',
  }),
  case: field(ref('play').optional(), '成功案例', 'Success case', { edition: 'training' }),
  state: field(opportunityState.schema, '状态', 'State', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'executive' }),
});

/** Somebody at the customer went through the map with us (method: G8, step one). */
const validation = z.strictObject({
  person: field(ref('person'), '客户方', 'At the customer', { edition: 'training' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
});

/** The four steps of the execution map, in order; the fourth, opportunities, is the map itself (method: G8). */
const executionSteps = z.strictObject({
  validated: field(list(validation).default([]), '一 验证战略地图', 'One: map validated', { edition: 'training' }),
  relations: field(list(ref('person', 'partner')).default([]), '二 可用的关系', 'Two: relations to use', {
    edition: 'training',
  }),
  cases: field(list(ref('play')).default([]), '三 同类成功案例', 'Three: cases of similar customers', {
    edition: 'training',
  }),
});

/** One point of the SWOT that actions and moves refer to. */
const point = z.strictObject({ text: field(line(), '内容', 'Text', { edition: 'executive' }) });

/** What follows from points of the SWOT (method: G10). */
const move = z.strictObject({
  from: field(list(ref('swot-item')).min(1), '依据', 'From', { edition: 'training' }),
  strategy: field(paragraph(), '策略与措施', 'Strategy and measures', { edition: 'executive' }),
});

/** Strengths and weaknesses inside, chances and threats outside (method: G10). */
const swot = z.strictObject({
  subject: field(swotSubject.schema, '对象', 'Subject', { edition: 'training' }),
  strengths: field(named('swot-item', point).default({}), '优势', 'Strengths', { edition: 'training' }),
  weaknesses: field(named('swot-item', point).default({}), '劣势', 'Weaknesses', { edition: 'training' }),
  opportunities: field(named('swot-item', point).default({}), '机会', 'Opportunities', { edition: 'training' }),
  threats: field(named('swot-item', point).default({}), '挑战', 'Threats', { edition: 'training' }),
  moves: field(list(move).default([]), '策略', 'Moves', { edition: 'training' }),
});

/** `accounts/<account>/strategy.md`: part 3, the strategy map and the execution map (method: G4–G8, G10). */
export const strategy = withTraining({
  reviewed: field(pastDay(), '地图复核日期', 'Map reviewed', { edition: 'training', method: ['G8'] }),
  goals: field(named('customer-goal', goal), '目标', 'Goals', { edition: 'training', method: ['G4'] }),
  strategies: field(named('customer-strategy', strategyNode).default({}), '战略', 'Strategies', {
    edition: 'training',
    method: ['G4'],
  }),
  tactics: field(named('tactic', tactic).default({}), '战术', 'Tactics', { edition: 'training', method: ['G4'] }),
  needs: field(named('need', need).default({}), '需求', 'Needs', { edition: 'training', method: ['G5'] }),
  execution: field(list(execution).default([]), '执行地图', 'Execution map', { edition: 'training', method: ['G6'] }),
  steps: field(executionSteps.prefault({}), '执行地图四步', 'Four steps of the execution map', {
    edition: 'training',
    method: ['G8'],
  }),
  swot: field(swot.optional(), 'SWOT', 'SWOT', { edition: 'training', method: ['G10', 'A14'] }),
});
