import * as z from 'zod';
import { field } from './field.ts';
import { line, list, named, paragraph, pastDay, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import {
  buyingRole,
  feedbackStatus,
  influenceKind,
  layer,
  relationHelp,
  relationStatus,
  voiceBasis,
} from './vocabulary.ts';

/** A unit of the customer with its duties (method: R12). */
const unit = z.strictObject({
  name: field(line(), '部门', 'Unit', { edition: 'training', names: 'unit' }),
  parent: field(ref('unit').optional(), '上级部门', 'Parent unit', { edition: 'training' }),
  duties: field(line(), '职责', 'Duties', { edition: 'executive' }),
});

/** One line of influence between two people; conflict is a kind of it (method: R1). */
const influence = z.strictObject({
  from: field(ref('person'), '来自', 'From', { edition: 'training' }),
  to: field(ref('person'), '影响', 'To', { edition: 'training', refuses: ['REL-08'] }),
  kind: field(influenceKind.schema, '类型', 'Kind', { edition: 'training' }),
  strength: field(whole(1, 3), '强度(1–3)', 'Strength (1–3)', { edition: 'training' }),
  note: field(line().optional(), '说明', 'Note', { edition: 'team' }),
});

/** Somebody who must exist but whom we do not know yet, with the action that will find them. */
const unknownPerson = z.strictObject({
  role: field(buyingRole.schema.optional(), '角色', 'Role', { edition: 'training' }),
  layer: field(layer.schema, '层级', 'Layer', { edition: 'training' }),
  unit: field(ref('unit').optional(), '部门', 'Unit', { edition: 'training' }),
  action: field(ref('action'), '查明行动', 'Action that finds them', { edition: 'training' }),
});

/** An organisation that can help us build the relation (method: R8, O7). */
const strategicRelation = z.strictObject({
  organisation: field(line(), '组织', 'Organisation', { edition: 'training', names: 'company' }),
  partner: field(ref('partner').optional(), '伙伴档案', 'Partner’s dossier', { edition: 'training' }),
  relationToCustomer: field(line(), '与客户的关系', 'Relation to the customer', { edition: 'executive' }),
  help: field(relationHelp.schema, '支持类型', 'Kind of help', { edition: 'training' }),
  cooperation: field(line().optional(), '主要合作内容', 'Cooperation', { edition: 'executive' }),
  valueToCustomer: field(line(), '对客户的价值', 'Value to the customer', { edition: 'executive' }),
  valueToUs: field(line(), '对我方的价值', 'Value to us', { edition: 'executive' }),
  current: field(line(), '目前关系', 'Relation today', { edition: 'executive' }),
  target: field(line(), '要发展的关系', 'Relation to develop', { edition: 'executive' }),
  influences: field(list(ref('person')).default([]), '影响的人', 'Influences', { edition: 'training' }),
  contact: field(ref('member'), '我方接口人', 'Our contact', { edition: 'training' }),
  ask: field(line().optional(), '希望对方做什么', 'What we ask for', { edition: 'executive' }),
  status: field(relationStatus.schema.default('working'), '进展', 'Progress', { edition: 'training' }),
});

/** What an influential person thinks of us, in a paraphrase that the person may read (method: R9). */
const voice = z.strictObject({
  person: field(ref('person'), '谁', 'Who', { edition: 'training' }),
  date: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  said: field(paragraph(), '说法(转述)', 'Said (paraphrased)', { edition: 'executive' }),
  attitude: field(whole(-2, 2), '态度(−2…+2)', 'Attitude (−2…+2)', { edition: 'training' }),
  theme: field(line(), '主题', 'Theme', { edition: 'executive' }),
  basis: field(voiceBasis.schema, '依据', 'Basis', { edition: 'training' }),
  mayQuote: field(z.boolean(), '可引用', 'May be quoted', { edition: 'training', refuses: ['R9'] }),
});

/** An opinion of the customer on our work, and what we answered (method: J1). */
const feedback = z.strictObject({
  date: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  from: field(ref('person'), '来自', 'From', { edition: 'training' }),
  text: field(paragraph(), '意见', 'Opinion', { edition: 'executive' }),
  status: field(feedbackStatus.schema, '处理', 'State', { edition: 'training' }),
  response: field(paragraph().optional(), '答复', 'Answer', { edition: 'executive' }),
  respondedOn: field(pastDay().optional(), '答复日期', 'Answered on', { edition: 'training' }),
});

/** How satisfied the customer was when it was asked (method: A18). */
const satisfaction = z.strictObject({
  date: field(pastDay(), '日期', 'Date', { edition: 'training' }),
  score: field(whole(0, 100), '满意度(0–100)', 'Satisfaction (0–100)', { edition: 'training' }),
  source: field(line(), '来源', 'Source', { edition: 'executive' }),
});

/** `accounts/<account>/relationships.md`: part 4, what concerns more than one person. */
export const relationships = withTraining({
  units: field(named('unit', unit).default({}), '组织结构', 'Units', { edition: 'training', method: ['R12'] }),
  influences: field(list(influence).default([]), '影响关系', 'Influence lines', {
    edition: 'training',
    method: ['R1'],
  }),
  unknown: field(list(unknownPerson).default([]), '尚未查明的人', 'People not known yet', {
    edition: 'training',
    method: ['R2'],
  }),
  strategicRelations: field(list(strategicRelation).default([]), '战略关系', 'Strategic relations', {
    edition: 'training',
    method: ['R8', 'O7'],
  }),
  voices: field(list(voice).default([]), '客户心声', 'Voice of the customer', { edition: 'training', method: ['R9'] }),
  feedback: field(list(feedback).default([]), '反馈', 'Feedback', { edition: 'training', method: ['J1'] }),
  satisfaction: field(list(satisfaction).default([]), '满意度', 'Satisfaction', {
    edition: 'training',
    method: ['A18'],
  }),
});
