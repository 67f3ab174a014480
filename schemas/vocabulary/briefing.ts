/** What a step of the briefing can show. */
import { choice } from '../field.ts';

/**
 * The sections that a step of the briefing is put together from, in the order of a plan. The sources count nine steps
 * from team to action plan and list none; the sections are ours (method: P11).
 */
export const briefingSection = choice({
  team: ['客户团队', 'Account team'],
  rationale: ['为什么是大客户', 'Why a key account'],
  background: ['3C 背景', '3C background'],
  swot: ['SWOT', 'SWOT'],
  'strategy-map': ['战略地图', 'Strategy map'],
  'execution-map': ['执行地图', 'Execution map'],
  'white-space': ['空白需求', 'White space'],
  opportunities: ['商机', 'Opportunities'],
  forecast: ['漏斗与预测', 'Funnel and forecast'],
  procurement: ['客户采购流程', 'Customer’s purchase'],
  'influence-map': ['影响力地图', 'Influence map'],
  forces: ['支持与反对力量', 'Forces for and against'],
  gaps: ['关系差距', 'Relationship gaps'],
  relations: ['战略关系', 'Strategic relations'],
  voices: ['客户心声', 'Voice of the customer'],
  goals: ['目标与子目标', 'Goals and sub-goals'],
  risks: ['风险', 'Risks'],
  support: ['请求高层支持', 'Support asked for'],
  actions: ['行动计划', 'Action plan'],
  reviews: ['回顾', 'Reviews'],
});

export type BriefingSection = (typeof briefingSection.names)[number];
