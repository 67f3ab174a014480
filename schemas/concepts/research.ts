import { type Concept, concept } from './concept.ts';

/** Account research and strategy (method: 1.8), and the purchasing patterns of industries (method: 1.12). */
export const researchConcepts = {
  G1: concept('3C 研究', '3C research', 'field', 'rule'),
  G2: concept('研究的五个目的', 'Five purposes of research'),
  G3: concept('研究的六个重点', 'Six research foci', 'field', 'rule', 'value'),
  G4: concept('目标、战略、战术三层', 'Goal, strategy, tactic: three layers', 'field', 'rule'),
  G5: concept('战略地图', 'Strategy map', 'field', 'rule'),
  G6: concept('执行地图', 'Execution map', 'field'),
  G7: concept('执行地图的收益', 'Benefits of the execution map'),
  G8: concept('执行地图四步', 'Four steps to the execution map', 'field', 'rule'),
  G9: concept('已知、计划与潜在机会', 'Current, planned and potential opportunities', 'field'),
  G10: concept('SWOT 分析', 'SWOT analysis', 'field', 'rule'),
  G11: concept('作战计划', 'Battle plan', 'field'),
  G12: concept('竞争对手的背景与能力', 'Background and ability of competitors'),
  G13: concept('应用与项目分析', 'Application and project analysis', 'field'),
  G14: concept('思考、行动、再思考', 'Think, act, think again'),
  G15: concept('预判并阻止竞争对手', 'Foresee and block competitors', 'field'),
  G16: concept('现有关系类型与份额趋势', 'Relation type now and share trend', 'field'),
  G17: concept('了解客户的四个维度', 'Four dimensions of an account'),
  G18: concept('演示案例', 'Demonstration case'),
  INDUSTRY: concept('行业采购规律', 'Purchasing patterns of industries', 'field', 'rule'),
} as const satisfies Record<string, Concept>;
