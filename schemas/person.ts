import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, money, paragraph, ref, whole } from './primitives.ts';
import { buyingRole, contact, jurisdiction, lawfulBasis, layer, preference, relationLevel } from './vocabulary.ts';

/** What closes a relationship gap: an investment with a date (method: R5). */
const plan = z.strictObject({
  what: field(paragraph(), '投入与行动', 'Investment'),
  due: field(day(), '期限', 'Due'),
  budget: field(money().optional(), '预算', 'Budget'),
});

/** How the person sees us now and how we want to be seen (method: R4–R6). */
const relationship = z.strictObject({
  current: field(relationLevel.schema, '当前', 'Current'),
  target: field(relationLevel.schema, '目标', 'Target'),
  owner: field(ref('member'), '关系负责人', 'Owner'),
  plan: field(plan.optional(), '弥补差距', 'Plan'),
  evidence: field(paragraph().optional(), '依据', 'Evidence'),
});

/** Why we may keep this person's business data, and until when. */
const lawfulness = z.strictObject({
  basis: field(lawfulBasis.schema, '依据', 'Basis'),
  source: field(line(), '来源', 'Source'),
  purpose: field(line(), '目的', 'Purpose'),
  collectedOn: field(day(), '收集日期', 'Collected on'),
  retentionUntil: field(day(), '保留至', 'Keep until'),
  jurisdiction: field(jurisdiction.schema.default('CN'), '适用法律', 'Jurisdiction'),
});

/**
 * `accounts/<account>/people/<person>.md`: one stakeholder with business data only. There is no key for
 * birthplace, age, family, hobbies or private contact: the law does not let us keep them.
 */
export const person = z.strictObject({
  name: field(line(), '姓名', 'Name'),
  otherName: field(line().optional(), '另一语言的姓名', 'Name in the other language'),
  title: field(line(), '职务', 'Title'),
  unit: field(ref('unit').optional(), '部门', 'Unit'),
  organisation: field(line().optional(), '外部组织', 'External organisation', {
    hint: { 'zh-CN': '客户以外的影响者才填', en: 'Only for somebody outside the customer' },
  }),
  layer: field(layer.schema, '层级', 'Layer'),
  roles: field(list(buyingRole.schema).default([]), '角色', 'Roles'),
  reportsTo: field(ref('person').optional(), '汇报给', 'Reports to'),
  influence: field(whole(1, 5), '影响力(1–5)', 'Influence (1–5)'),
  stance: field(whole(-2, 2), '立场(−2…+2)', 'Stance (−2…+2)'),
  preference: field(preference.schema, '偏好', 'Preference'),
  contact: field(contact.schema, '接触程度', 'Contact'),
  coverage: field(list(ref('member')).default([]), '我方覆盖', 'Covered by'),
  concerns: field(list(line()).default([]), '主要关心的问题', 'Main concerns'),
  relationship: field(relationship.optional(), '关系与差距', 'Relationship and gap'),
  lawfulness: field(lawfulness, '合法性', 'Lawfulness'),
});
