import * as z from 'zod';
import { field } from './field.ts';
import { line, list, named, paragraph, pastDay, ref, whole } from './primitives.ts';
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
  name: field(line(), '部门', 'Unit'),
  parent: field(ref('unit').optional(), '上级部门', 'Parent unit'),
  duties: field(line(), '职责', 'Duties'),
});

/** One line of influence between two people; conflict is a kind of it (method: R1). */
const influence = z.strictObject({
  from: field(ref('person'), '来自', 'From'),
  to: field(ref('person'), '影响', 'To', { refuses: ['REL-08'] }),
  kind: field(influenceKind.schema, '类型', 'Kind'),
  strength: field(whole(1, 3), '强度(1–3)', 'Strength (1–3)'),
  note: field(line().optional(), '说明', 'Note'),
});

/** Somebody who must exist but whom we do not know yet, with the action that will find them. */
const unknownPerson = z.strictObject({
  role: field(buyingRole.schema.optional(), '角色', 'Role'),
  layer: field(layer.schema, '层级', 'Layer'),
  unit: field(ref('unit').optional(), '部门', 'Unit'),
  action: field(ref('action'), '查明行动', 'Action that finds them'),
});

/** An organisation that can help us build the relation (method: R8, O7). */
const strategicRelation = z.strictObject({
  organisation: field(line(), '组织', 'Organisation'),
  partner: field(ref('partner').optional(), '伙伴档案', 'Partner’s dossier'),
  relationToCustomer: field(line(), '与客户的关系', 'Relation to the customer'),
  help: field(relationHelp.schema, '支持类型', 'Kind of help'),
  cooperation: field(line().optional(), '主要合作内容', 'Cooperation'),
  valueToCustomer: field(line(), '对客户的价值', 'Value to the customer'),
  valueToUs: field(line(), '对我方的价值', 'Value to us'),
  current: field(line(), '目前关系', 'Relation today'),
  target: field(line(), '要发展的关系', 'Relation to develop'),
  influences: field(list(ref('person')).default([]), '影响的人', 'Influences'),
  contact: field(ref('member'), '我方接口人', 'Our contact'),
  ask: field(line().optional(), '希望对方做什么', 'What we ask for'),
  status: field(relationStatus.schema.default('working'), '进展', 'Progress'),
});

/** What an influential person thinks of us, in a paraphrase that the person may read (method: R9). */
const voice = z.strictObject({
  person: field(ref('person'), '谁', 'Who'),
  date: field(pastDay(), '日期', 'Date'),
  said: field(paragraph(), '说法(转述)', 'Said (paraphrased)'),
  attitude: field(whole(-2, 2), '态度(−2…+2)', 'Attitude (−2…+2)'),
  theme: field(line(), '主题', 'Theme'),
  basis: field(voiceBasis.schema, '依据', 'Basis'),
  mayQuote: field(z.boolean(), '可引用', 'May be quoted', { refuses: ['R9'] }),
});

/** An opinion of the customer on our work, and what we answered (method: J1). */
const feedback = z.strictObject({
  date: field(pastDay(), '日期', 'Date'),
  from: field(ref('person'), '来自', 'From'),
  text: field(paragraph(), '意见', 'Opinion'),
  status: field(feedbackStatus.schema, '处理', 'State'),
  response: field(paragraph().optional(), '答复', 'Answer'),
  respondedOn: field(pastDay().optional(), '答复日期', 'Answered on'),
});

/** How satisfied the customer was when it was asked (method: A18). */
const satisfaction = z.strictObject({
  date: field(pastDay(), '日期', 'Date'),
  score: field(whole(0, 100), '满意度(0–100)', 'Satisfaction (0–100)'),
  source: field(line(), '来源', 'Source'),
});

/** `accounts/<account>/relationships.md`: part 4, what concerns more than one person. */
export const relationships = z.strictObject({
  units: field(named('unit', unit).default({}), '组织结构', 'Units', { method: ['R12'] }),
  influences: field(list(influence).default([]), '影响关系', 'Influence lines', { method: ['R1'] }),
  unknown: field(list(unknownPerson).default([]), '尚未查明的人', 'People not known yet', {
    method: ['R2'],
  }),
  strategicRelations: field(list(strategicRelation).default([]), '战略关系', 'Strategic relations', {
    method: ['R8', 'O7'],
  }),
  voices: field(list(voice).default([]), '客户心声', 'Voice of the customer', { method: ['R9'] }),
  feedback: field(list(feedback).default([]), '反馈', 'Feedback', { method: ['J1'] }),
  satisfaction: field(list(satisfaction).default([]), '满意度', 'Satisfaction', { method: ['A18'] }),
});
