import * as z from 'zod';
import { background } from './background.ts';
import { field } from './field.ts';
import { day, line, list, money, paragraph, pastDay, provenance, ref, whole } from './primitives.ts';
import { tierBlock, urgency } from './tier-block.ts';
import { withTraining } from './training.ts';
import { depth, disposition, lifecycle, maintenance, planStatus, size, teamRole, trigger } from './vocabulary.ts';

/** Who of us works on the account, and as what (method: P4). */
const seat = z.strictObject({
  member: field(ref('member'), '成员', 'Member', { edition: 'training' }),
  role: field(teamRole.schema, '角色', 'Role', { edition: 'training' }),
  duty: field(line().optional(), '职责', 'Duty', { edition: 'executive' }),
});

/** Revenue that we booked with the account in one year (method: A2). */
const yearRevenue = z.strictObject({
  year: field(whole(1990, 2199), '年份', 'Year', { edition: 'training' }),
  amount: field(money(), '金额', 'Amount', { edition: 'training' }),
  partial: field(z.boolean().default(false), '不足整年', 'Part of a year', {
    edition: 'training',
    hint: { 'zh-CN': '只含截至某日的数，不参与年度比较', en: 'Not a full year; left out when years are compared' },
  }),
});

/** A change at the customer that may bring a tier nearer (method: B14). */
const seenTrigger = z.strictObject({
  kind: field(trigger.schema, '类型', 'Kind', { edition: 'training' }),
  text: field(line(), '内容', 'What happened', { edition: 'executive' }),
  ...provenance,
});

/** One act of maintenance, done or planned (method: B11, B12, B14). */
const care = z.strictObject({
  kind: field(maintenance.schema, '方式', 'Way', { edition: 'training' }),
  on: field(day(), '日期', 'Date', { edition: 'training' }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'team' }),
});

/** Documents prepared for the customer; a tier may ask for their update (method: B11, E9). */
const material = z.strictObject({
  title: field(line(), '资料', 'Material', { edition: 'executive' }),
  audience: field(line(), '读者', 'Audience', { edition: 'executive' }),
  updatedOn: field(pastDay(), '更新日期', 'Updated on', { edition: 'training' }),
  file: field(line().optional(), '文件', 'File', {
    edition: 'team',
    hint: { 'zh-CN': '存放位置或编号，供同事取用', en: 'Where colleagues find it: a place or a number' },
  }),
});

/** A price that we promised; the method asks to avoid it for tier B (method: B11). */
const discount = z.strictObject({
  what: field(line(), '内容', 'What', { edition: 'executive' }),
  on: field(pastDay(), '日期', 'Date', { edition: 'executive' }),
  approver: field(ref('member'), '批准人', 'Approver', { edition: 'executive' }),
});

/** Why a former customer left, and when (method: B21). */
const farewell = z.strictObject({
  on: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  reason: field(paragraph(), '原因', 'Reason', { edition: 'executive' }),
});

/** `accounts/<account>/account.md`: parts 1 and 2 of the plan, team and background. */
export const account = withTraining({
  name: field(line(), '客户名称', 'Account name', { names: 'account', edition: 'customer', method: ['A1'] }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', {
    names: 'account',
    edition: 'customer',
  }),
  status: field(planStatus.schema.default('active'), '计划状态', 'Plan status', {
    edition: 'training',
    method: ['P6'],
  }),
  industry: field(ref('industry'), '行业', 'Industry', { edition: 'training', method: ['B20', 'INDUSTRY'] }),
  region: field(line(), '区域', 'Region', { edition: 'executive', method: ['J6'] }),
  lifecycle: field(lifecycle.schema, '生命周期', 'Life cycle', { edition: 'training', method: ['B21'] }),
  left: field(farewell.optional(), '流失', 'Left', { edition: 'training', method: ['B21'] }),
  size: field(size.schema, '规模', 'Size', { edition: 'training', method: ['B20'] }),
  depth: field(depth.schema.optional(), '合作深度', 'Depth', { edition: 'training', method: ['B20'] }),
  reclassifiedOn: field(pastDay().optional(), '重新分类日期', 'Re-classified on', {
    edition: 'training',
    method: ['B22'],
  }),
  benchmark: field(z.boolean().default(false), '标杆客户', 'Model account', { edition: 'training', method: ['J9'] }),
  crm: field(line().optional(), 'CRM 编号', 'CRM number', { edition: 'team', method: ['J1'] }),
  tier: field(tierBlock, '等级', 'Tier', { edition: 'training', method: ['B1', 'B2', 'B3', 'B4'] }),
  urgency: field(urgency.optional(), '紧迫性', 'Urgency', { edition: 'training', method: ['B6'] }),
  disposition: field(disposition.schema.optional(), '处置', 'Disposition', { edition: 'training', method: ['B8'] }),
  rationale: field(paragraph(), '为什么是大客户', 'Why a key account', { edition: 'executive', method: ['A16'] }),
  rationaleReviewed: field(pastDay(), '定位复核日期', 'Rationale reviewed', { edition: 'training', method: ['A16'] }),
  characteristics: field(list(ref('characteristic')).default([]), '符合的大客户特点', 'Characteristics that apply', {
    edition: 'training',
    method: ['A5'],
  }),
  budget: field(money().optional(), '大客户预算', 'Key-account budget', { edition: 'training', method: ['B10'] }),
  revenue: field(list(yearRevenue).default([]), '历年收入', 'Revenue by year', { edition: 'training', method: ['A2'] }),
  discounts: field(list(discount).default([]), '承诺的折扣', 'Discounts promised', {
    edition: 'executive',
    method: ['B11'],
  }),
  triggers: field(list(seenTrigger).default([]), '触发事件', 'Triggers', { edition: 'training', method: ['B14'] }),
  maintenance: field(list(care).default([]), '客户维护', 'Maintenance', {
    edition: 'training',
    method: ['B12', 'B14'],
  }),
  materials: field(list(material).default([]), '客户资料包', 'Materials for the customer', {
    edition: 'training',
    method: ['B11', 'E9'],
  }),
  team: field(list(seat).min(1), '客户团队', 'Account team', { edition: 'training', method: ['P3', 'P4'] }),
  background: field(background.prefault({}), '客户背景', 'Background', { edition: 'training', method: ['P3', 'D3'] }),
});
