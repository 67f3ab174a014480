import { type Concept, concept } from './concept.ts';

/** The analysis of an opportunity (method: 1.6) and the funnel (method: 1.7). */
export const opportunityConcepts = {
  O1: concept('投入前四问', 'Four go/no-go questions', 'field', 'rule'),
  O2: concept('客户眼中的项目价值', 'The project’s value to the customer', 'field', 'rule'),
  O3: concept('客户机会描述', 'Opportunity description', 'field', 'value'),
  O4: concept('客户主要关心的问题', 'The customer’s main concerns', 'field', 'rule'),
  O5: concept('可提供的产品和服务', 'Offerings', 'field', 'rule', 'value'),
  O6: concept('主要竞争者', 'Main competitors', 'field', 'rule'),
  O7: concept('可利用的外部资源', 'External resources', 'field'),
  O8: concept('预计工作计划', 'Expected work plan', 'field'),
  O9: concept('预计费用', 'Expected cost', 'field', 'rule'),
  O10: concept('机会分析的意义', 'Why opportunities are analysed'),
  O11: concept('六个关键评估元素', 'Six key evaluation elements', 'value'),
  O12: concept('商机列表', 'Opportunity list'),
  F1: concept('销售漏斗', 'Sales funnel'),
  F2: concept('漏斗三态', 'Three funnel states', 'field', 'rule', 'value'),
  F3: concept('漏斗五形', 'Five funnel shapes', 'value'),
  F4: concept('潜在到产出的漏斗', 'From potential to yield', 'value'),
  F5: concept('预计成交名单', 'Expected-close list'),
  F6: concept('丢单与成交', 'Lost and won', 'field'),
} as const satisfies Record<string, Concept>;
