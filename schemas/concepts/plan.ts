import { type Concept, concept } from './concept.ts';

/** The plan itself (method: 1.10), and daily management, joint plans and growth (method: 1.11). */
export const planConcepts = {
  P1: concept('大客户计划的定义', 'What the plan is'),
  P2: concept('计划的收益', 'Benefits of the plan'),
  P3: concept('计划的五个部分', 'Five parts of the plan', 'field', 'rule', 'value'),
  P4: concept('客户团队', 'Account team', 'field', 'rule'),
  P5: concept('目标、子目标与行动', 'Goals, sub-goals and actions', 'field', 'rule'),
  P6: concept('起草后的跟进', 'Follow-up after drafting', 'field', 'rule'),
  P7: concept('共同价值主张', 'Joint value proposition', 'field'),
  P8: concept('业务合作计划', 'Business cooperation plan', 'field'),
  P9: concept('评估与改进的收益', 'Benefits of review'),
  P10: concept('汇报前三项准备', 'Three preparations', 'field'),
  P11: concept('汇报九步', 'Nine-step briefing'),
  P12: concept('管理的节奏', 'Rhythm of management', 'field', 'rule', 'value'),
  P13: concept('团队练习', 'Team exercises'),
  J1: concept('日常管理模型', 'Daily management', 'field', 'rule'),
  J2: concept('联合生意计划', 'Joint business plan', 'field', 'rule'),
  J3: concept('生意提升五步', 'Five growth steps', 'field', 'rule', 'value'),
  J4: concept('经销商提升五步', 'Five dealer steps'),
  J5: concept('市场推广结合', 'Marketing tie-in', 'field'),
  J6: concept('区域经营课程', 'Regional operator course', 'field'),
  J7: concept('从线索到回款', 'From lead to cash', 'field'),
  J8: concept('月度计划与经营分析会', 'Monthly plan and review meeting'),
  J9: concept('差异化营销与标杆', 'Differentiated marketing and benchmarks'),
  J10: concept('数字化与数据分析', 'Digital methods and data analysis'),
} as const satisfies Record<string, Concept>;
