import { type Concept, concept } from './concept.ts';

/** The five development phases of an account and what belongs to them (method: 1.5). */
export const phaseConcepts = {
  'PHASE-target': concept('开发阶段一：确定开发对象', 'Phase 1: choosing the target', 'field', 'rule'),
  'PHASE-sample-intel': concept('开发阶段二：样品与信息', 'Phase 2: sample and information', 'field', 'rule'),
  'PHASE-value': concept('开发阶段三：价值评估与开发程序', 'Phase 3: value and procedure', 'field', 'rule'),
  'PHASE-relate': concept('开发阶段四：与关键决策人建立关系', 'Phase 4: relations with key deciders', 'field', 'rule'),
  'PHASE-close': concept('开发阶段五：促成成交', 'Phase 5: closing', 'field', 'rule'),
  E1: concept('教练关系五级', 'Five levels of the coach relationship', 'field', 'rule'),
  E2: concept('教练的条件', 'Conditions for a coach'),
  E3: concept('价值评估六项', 'Value assessment in six items', 'field', 'rule', 'value'),
  E4: concept('决策模拟', 'Decision simulation', 'field', 'rule'),
  E5: concept('支持与反对力量', 'Forces for and against', 'rule', 'value'),
  E6: concept('接触的影响与持续', 'Impact of a contact and how long it lasts', 'field', 'rule', 'value'),
  E7: concept('每次接触定下一步', 'Every contact sets the next step', 'field', 'rule'),
  E8: concept('样品', 'Sample', 'field', 'rule'),
  E9: concept('量身定制的企业资料', 'Tailored company material', 'field'),
  E10: concept('影响力渗透', 'Penetration', 'value'),
} as const satisfies Record<string, Concept>;
