import { type Concept, concept } from './concept.ts';

/** Relationships, roles and influence (method: 1.9). */
export const relationshipConcepts = {
  R1: concept('影响力地图', 'Influence map', 'field', 'rule'),
  R2: concept('五种角色', 'Five roles', 'field', 'rule'),
  R3: concept('关键人六项描述', 'Six attributes of a key person', 'field', 'rule', 'value'),
  R4: concept('个人关系评估', 'Personal relationship assessment', 'field'),
  R5: concept('关系差距分析表', 'Relationship gap table', 'rule', 'value'),
  R6: concept('高管眼中的销售', 'How executives see sellers', 'field', 'value'),
  R7: concept('首次拜访的结果', 'Outcome of the first visit', 'field', 'value'),
  R8: concept('战略关系表', 'Strategic relations'),
  R9: concept('客户心声', 'Voice of the customer', 'field', 'rule', 'value'),
  R10: concept('关键人物四层', 'Four layers of key persons', 'field', 'rule'),
  R11: concept('关键人物分析', 'Key-person analysis', 'field'),
  R12: concept('组织结构分析', 'Analysis of the organisation', 'field'),
  R13: concept('客户分析五法', 'Five ways to analyse an account'),
  R14: concept('建立关系的途径', 'Ways to start a relationship', 'field'),
  R15: concept('拜访的原则', 'Principles of a visit', 'field'),
  R16: concept('拜访五件宝', 'Five things to bring'),
  R17: concept('多层次关系', 'Multi-level relations', 'value'),
  // There is no R18.
  R19: concept('内线，改为教练', 'The insider, here a coach'),
  CROSSWALK: concept('角色对照表', 'Crosswalk of roles'),
} as const satisfies Record<string, Concept>;
