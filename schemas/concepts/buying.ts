import { type Concept, concept } from './concept.ts';

/** How customers buy and how we sell (method: 1.3). */
export const buyingConcepts = {
  C1: concept('采购四要素', 'Four purchase elements', 'field', 'value'),
  C2: concept('产品导向的 4P', 'Product-led 4P'),
  C3: concept('客户导向与四种销售力量', 'Customer-led selling and its four forces', 'field', 'value'),
  C4: concept('$APPEALS 需求分析', '$APPEALS needs analysis', 'field', 'rule'),
  C5: concept('我方阶段与客户流程对齐', 'Our stage beside the customer’s step', 'rule', 'value'),
  C6: concept('客户采购六步', 'Six procurement steps of the customer', 'field', 'rule', 'value'),
  C7: concept('客户的供应商战略', 'The customer’s supplier strategy', 'field'),
  C8: concept('从信息收集开始', 'Start from information', 'rule'),
  C9: concept('顾问式销售', 'Consultative selling'),
  C10: concept('采购决策信息', 'Decision facts', 'field', 'rule'),
  C11: concept('客户经营信息', 'The customer’s operations', 'field', 'value'),
  C12: concept('现有供应商', 'Incumbent suppliers', 'field'),
} as const satisfies Record<string, Concept>;
