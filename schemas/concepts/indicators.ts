import { type Concept, concept } from './concept.ts';

/** What the method computes: each defined once and used everywhere. */
export const indicatorConcepts = {
  'IND-completeness': concept('计划完整度', 'Plan completeness', 'value'),
  'IND-coverage': concept('接触覆盖', 'Coverage', 'value'),
  'IND-force-balance': concept('力量对比', 'Force balance', 'value'),
  'IND-weighted-gap': concept('加权关系差距', 'Weighted gap', 'value'),
  'IND-single-thread': concept('单线风险', 'Single-thread risk', 'value'),
  'IND-freshness': concept('联系新鲜度', 'Freshness', 'value'),
  'IND-elements': concept('要素掌握度', 'Element coverage', 'value'),
  'IND-confidence': concept('把握程度', 'Confidence', 'value'),
  'IND-value-score': concept('价值得分', 'Value score', 'value'),
  'IND-funnel-value': concept('漏斗加权金额', 'Funnel weighted value', 'value'),
  'IND-tier-agreement': concept('等级一致度', 'Tier agreement', 'value'),
  'IND-white-space': concept('空白需求', 'White space', 'value'),
  'IND-traceability': concept('商机可追溯度', 'Traceability', 'value'),
  'IND-action-health': concept('行动健康度', 'Action health', 'value'),
  'IND-cadence': concept('例会执行率', 'Cadence compliance', 'value'),
  'IND-pareto': concept('头部收入占比', 'Revenue share of the top fifth', 'value'),
  'IND-growth-step': concept('增长步骤', 'Growth step', 'value'),
  'IND-voice-pulse': concept('心声脉搏', 'Voice-of-customer pulse', 'value'),
} as const satisfies Record<string, Concept>;
