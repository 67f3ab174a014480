import { type Concept, concept } from './concept.ts';

/** Segments, tiers and priority (method: 1.2). */
export const segmentConcepts = {
  B1: concept('A 级客户', 'Tier A', 'field', 'rule'),
  B2: concept('B 级客户', 'Tier B', 'rule'),
  B3: concept('C 级客户', 'Tier C'),
  B4: concept('D 级客户', 'Tier D'),
  B5: concept('成交时间窗', 'Closing window', 'rule', 'value'),
  B6: concept('紧迫性矩阵', 'Urgency matrix', 'field', 'rule', 'value'),
  B7: concept('成功率与吸引力象限', 'Success and attractiveness quadrant', 'field', 'value'),
  B8: concept('价值与难度分级', 'Grading by value and difficulty', 'field', 'value'),
  B9: concept('产出、孵化、潜在', 'Yield, incubating, potential', 'field'),
  B10: concept('A 级管理方法', 'How tier A is managed', 'field', 'rule', 'value'),
  B11: concept('B 级管理方法', 'How tier B is managed', 'rule'),
  B12: concept('C、D 级管理方法', 'How tiers C and D are managed'),
  B13: concept('款待登记，而非指标', 'Hospitality: a register, never a quota', 'field'),
  B14: concept('维护方式与触发事件', 'Ways of maintenance and trigger events', 'field', 'rule', 'value'),
  B15: concept('客户价值分析', 'Customer value analysis', 'field', 'value'),
  B16: concept('大客户选择标准', 'Selection criteria', 'field'),
  B17: concept('开发目标五项检验', 'Five tests of a development target', 'field', 'rule'),
  B18: concept('名单筛选与评估', 'List screening and evaluation'),
  B19: concept('考评指标与打分', 'Evaluation index and scoring', 'rule', 'value'),
  B20: concept('规模、行业、合作深度', 'Size, industry and depth', 'field'),
  B21: concept('客户生命周期', 'Account life cycle', 'field', 'rule'),
  B22: concept('重新分类', 'Re-classification', 'field', 'rule'),
} as const satisfies Record<string, Concept>;
