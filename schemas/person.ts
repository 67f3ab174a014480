import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, money, paragraph, pastDay, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import {
  buyingRole,
  coachCriterion,
  coachLevel,
  contact,
  guidance,
  jurisdiction,
  lawfulBasis,
  layer,
  layerValue,
  openness,
  preference,
  relationLevel,
} from './vocabulary.ts';

/** What closes a relationship gap: an investment with a date (method: R5). */
const plan = z.strictObject({
  what: field(paragraph(), '投入与行动', 'Investment', { edition: 'executive' }),
  due: field(day(), '期限', 'Due', { edition: 'training' }),
  budget: field(money().optional(), '预算', 'Budget', { edition: 'training' }),
});

/** How the person sees us now and how we want to be seen (method: R4–R6). */
const relationship = z.strictObject({
  current: field(relationLevel.schema, '当前', 'Current', { edition: 'training' }),
  target: field(relationLevel.schema, '目标', 'Target', { edition: 'training' }),
  owner: field(ref('member'), '关系负责人', 'Owner', { edition: 'training' }),
  plan: field(plan.optional(), '弥补差距', 'Plan', { edition: 'training' }),
  evidence: field(paragraph().optional(), '依据', 'Evidence', { edition: 'team' }),
});

/** Whether one of the three criteria of a coach is met, and what shows it. */
const criterion = z.strictObject({
  met: field(z.boolean(), '满足', 'Met', { edition: 'training' }),
  evidence: field(line().optional(), '证据', 'Evidence', { edition: 'team' }),
});

/** That somebody checked for a conflict of interest, and when. */
const conflictOfInterest = z.strictObject({
  any: field(z.boolean(), '存在冲突', 'There is one', { edition: 'team' }),
  checkedBy: field(ref('member'), '检查人', 'Checked by', { edition: 'team' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'team' }),
});

/**
 * Somebody who openly wants our solution and gives guidance that may be shared. No field exists for a
 * reward: what a person is given stands in the hospitality register (method: E1, E2, R19; ethics 3).
 */
const coach = z.strictObject({
  level: field(coachLevel.schema, '关系阶梯', 'Step of the ladder', { edition: 'training', method: ['E1'] }),
  since: field(pastDay(), '达到日期', 'Reached on', { edition: 'training', refuses: ['E1'] }),
  evidence: field(line().optional(), '依据', 'Evidence', { edition: 'team' }),
  criteria: field(each(coachCriterion, criterion, { edition: 'training' }), '三项条件', 'Three criteria', {
    edition: 'training',
    method: ['E2'],
  }),
  whyForTheirOrganisation: field(
    paragraph().optional(),
    '对其单位的业务理由',
    'Business reason for their organisation',
    { edition: 'team' },
  ),
  openness: field(openness.schema, '公开程度', 'Openness', { edition: 'training' }),
  guidance: field(list(guidance.schema).default([]), '可分享的指引', 'Guidance given', {
    edition: 'training',
    refuses: ['ETH-04'],
  }),
  conflictOfInterest: field(conflictOfInterest.optional(), '利益冲突检查', 'Conflict of interest', { edition: 'team' }),
  approvalId: field(line().optional(), '合规批准编号', 'Compliance approval number', {
    edition: 'team',
    hint: {
      'zh-CN': '招标期间教练又是决策者时必填',
      en: 'Needed while the coach also decides on a running tender',
    },
  }),
});

/** Why we may keep this person's business data, and until when. */
const lawfulness = z.strictObject({
  basis: field(lawfulBasis.schema, '依据', 'Basis', { edition: 'training' }),
  evidence: field(line().optional(), '依据的凭证', 'Proof of the basis', { edition: 'team' }),
  source: field(line(), '来源', 'Source', { edition: 'team' }),
  purpose: field(line(), '目的', 'Purpose', { edition: 'team' }),
  collectedOn: field(pastDay(), '收集日期', 'Collected on', { edition: 'training' }),
  retentionUntil: field(day(), '保留至', 'Keep until', { edition: 'training' }),
  noticeGiven: field(pastDay().optional(), '已告知本人', 'Person informed on', { edition: 'team' }),
  refused: field(z.boolean().default(false), '本人拒绝', 'The person refused', { edition: 'training' }),
  jurisdiction: field(jurisdiction.schema.default('CN'), '适用法律', 'Jurisdiction', { edition: 'training' }),
});

/**
 * `accounts/<account>/people/<person>.md`: one stakeholder with business data only. There is no key for
 * birthplace, age, family, hobbies or private contact: the law does not let us keep them.
 */
export const person = withTraining({
  name: field(line(), '姓名', 'Name', { edition: 'training', names: 'person', method: ['R3'] }),
  otherName: field(line().optional(), '另一语言的姓名', 'Name in the other language', {
    edition: 'training',
    names: 'person',
  }),
  title: field(line(), '职务', 'Title', { edition: 'executive', method: ['R3', 'R11'] }),
  unit: field(ref('unit').optional(), '部门', 'Unit', { edition: 'training', method: ['R12'] }),
  organisation: field(line().optional(), '外部组织', 'External organisation', {
    edition: 'training',
    names: 'company',
    hint: { 'zh-CN': '客户以外的影响者才填', en: 'Only for somebody outside the customer' },
    method: ['R1'],
  }),
  email: field(z.email().max(120).optional(), '工作邮箱', 'Business e-mail', { edition: 'team' }),
  inRoleSince: field(whole(1950, 2199).optional(), '任现职始于(年)', 'In this role since (year)', {
    edition: 'executive',
  }),
  authority: field(line().optional(), '在采购中的权限', 'Authority in this purchase', { edition: 'executive' }),
  workingStyle: field(line().optional(), '工作方式', 'Working style', {
    edition: 'team',
    hint: { 'zh-CN': '只写与工作有关的，按本人会读到来写', en: 'In business words, as if the person will read it' },
  }),
  layer: field(layer.schema, '层级', 'Layer', { edition: 'training', method: ['R10'] }),
  values: field(list(layerValue.schema).default([]), '价值取向', 'Values', {
    edition: 'training',
    hint: { 'zh-CN': '不写则取该层级的取向', en: 'Those of the layer when absent' },
    method: ['R10'],
  }),
  roles: field(list(buyingRole.schema).default([]), '角色', 'Roles', { edition: 'training', method: ['R2'] }),
  reportsTo: field(ref('person').optional(), '汇报给', 'Reports to', { edition: 'training', method: ['R1'] }),
  influence: field(whole(1, 5), '影响力(1–5)', 'Influence (1–5)', { edition: 'training', method: ['R3', 'R11'] }),
  stance: field(whole(-2, 2), '立场(−2…+2)', 'Stance (−2…+2)', { edition: 'training', method: ['E5'] }),
  preference: field(preference.schema, '偏好', 'Preference', { edition: 'training', method: ['R3'] }),
  prefers: field(ref('competitor').optional(), '偏好的竞争者', 'Preferred competitor', {
    edition: 'training',
    method: ['R3'],
  }),
  contact: field(contact.schema, '接触程度', 'Contact', { edition: 'training', method: ['R3'] }),
  coverage: field(list(ref('member')).default([]), '我方覆盖', 'Covered by', { edition: 'training', method: ['R3'] }),
  concerns: field(list(line()).default([]), '主要关心的问题', 'Main concerns', { edition: 'team' }),
  relationship: field(relationship.optional(), '关系与差距', 'Relationship and gap', {
    edition: 'training',
    method: ['R4', 'R6', 'R11'],
  }),
  coach: field(coach.optional(), '教练关系', 'Coach', {
    edition: 'training',
    method: ['R19', 'ETHICS-3'],
    refuses: ['ETH-03'],
  }),
  lawfulness: field(lawfulness, '合法性', 'Lawfulness', {
    edition: 'training',
    method: ['ETHICS-2'],
    refuses: ['ETH-08', 'ETH-10'],
  }),
});
