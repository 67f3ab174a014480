import { type Concept, concept } from './concept.ts';

/** What the law and good conduct ask for: the duties themselves, then what is checked. */
export const ethicsConcepts = {
  'ETHICS-2': concept('个人信息的合法性', 'Lawfulness of personal data', 'field'),
  'ETHICS-3': concept('教练模型', 'Coach model', 'field'),
  'ETHICS-4': concept('款待与礼品登记', 'Hospitality and gift register', 'field'),
  'ETHICS-5': concept('泄露途径与受众版本', 'Leak paths and editions'),
  'ETH-01': concept('受信任的教练关系被隐瞒', 'Trusted coach, concealed', 'rule'),
  'ETH-02': concept('教练条件缺证据', 'Coach criteria without evidence', 'rule'),
  'ETH-03': concept('给予个人好处', 'Benefit given to a person', 'rule'),
  'ETH-04': concept('教练指引超出允许范围', 'Guidance beyond what is allowed', 'rule'),
  'ETH-05': concept('未经授权的机密信息', 'Confidential information without authority', 'rule'),
  'ETH-06': concept('教练兼招标决策者', 'Coach decides the running tender', 'rule'),
  'ETH-07': concept('教练缺组织层面的理由', 'Coach without a reason for the organisation', 'rule'),
  'ETH-08': concept('禁止的个人字段', 'Forbidden personal field', 'rule'),
  'ETH-09': concept('文字含个人隐私', 'Personal detail in free text', 'rule'),
  'ETH-10': concept('缺合法依据或超过保存期', 'No lawful basis, or kept too long', 'rule'),
  'ETH-11': concept('已拒绝的人仍被引用', 'Person who refused is still referred to', 'rule'),
  'ETH-12': concept('公共部门款待未经批准', 'Public-sector hospitality not approved', 'rule'),
  'ETH-13': concept('竞争者弱点无来源或日期', 'Competitor weakness without source or date', 'rule'),
} as const satisfies Record<string, Concept>;
