import { type Concept, concept } from './concept.ts';

/** What a key account is and why it is managed (method: 1.1). */
export const accountConcepts = {
  A1: concept('大客户', 'Key account', 'field'),
  A2: concept('二八原则', 'The 80/20 principle', 'field', 'rule', 'value'),
  A3: concept('自查练习：常联系的客户', 'Self-audit: whom do you contact often?', 'value'),
  A4: concept('投入产出模型', 'Input and output model', 'field', 'value'),
  A5: concept('大客户特征清单', 'Checklist of key-account characteristics'),
  A6: concept('大客户管理的愿景', 'Vision of key-account management', 'value'),
  A7: concept('双方的投入、价值与风险', 'Investment, value and risk on both sides', 'field'),
  A8: concept('计划的目标与子目标', 'Goals and sub-goals of the plan', 'field', 'rule'),
  A9: concept('方法带来的收益', 'What the method promises'),
  A10: concept('核心工具', 'Core tools'),
  A11: concept('成功率提升的说法', 'The claimed rise in success rate', 'value'),
  A12: concept('课程信息', 'Course facts'),
  A13: concept('客户计划的核心：长期与透明', 'Core of the plan: long-term and transparent'),
  A14: concept('重点客户管理六步', 'Six moves of key-account management', 'field', 'value'),
  A15: concept('关系退降', 'Relationship decay', 'rule', 'value'),
  A16: concept('定期盘点：为何是大客户', 'Periodic review: why a key account?', 'field', 'rule'),
  A17: concept('常见痛点与输赢原因', 'Common pains; why we won or lost', 'field'),
  A18: concept('黏性、满意度与忠诚度', 'Stickiness, satisfaction and loyalty', 'field', 'value'),
  A19: concept('智能时代的计划', 'Planning in the age of AI'),
  A20: concept('自有的管理模式与制度', 'A management model of one’s own'),
  A21: concept('基础课程目录', 'Catalogue of the basic course'),
} as const satisfies Record<string, Concept>;
