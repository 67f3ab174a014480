import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, named, paragraph, ref, whole } from './primitives.ts';
import { buyingRole, influenceKind, layer, relationHelp, voiceBasis } from './vocabulary.ts';

/** A unit of the customer with its duties (method: R12). */
const unit = z.strictObject({
  name: field(line(), '部门', 'Unit'),
  parent: field(ref('unit').optional(), '上级部门', 'Parent unit'),
  duties: field(line(), '职责', 'Duties'),
});

/** One line of influence between two people; conflict is a kind of it (method: R1). */
const influence = z.strictObject({
  from: field(ref('person'), '来自', 'From'),
  to: field(ref('person'), '影响', 'To'),
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
  relationToCustomer: field(line(), '与客户的关系', 'Relation to the customer'),
  help: field(relationHelp.schema, '支持类型', 'Kind of help'),
  valueToCustomer: field(line(), '对客户的价值', 'Value to the customer'),
  valueToUs: field(line(), '对我方的价值', 'Value to us'),
  current: field(line(), '目前关系', 'Relation today'),
  target: field(line(), '要发展的关系', 'Relation to develop'),
  influences: field(list(ref('person')).default([]), '影响的人', 'Influences'),
  contact: field(ref('member'), '我方接口人', 'Our contact'),
});

/** What an influential person thinks of us, in a paraphrase that the person may read (method: R9). */
const voice = z.strictObject({
  person: field(ref('person'), '谁', 'Who'),
  date: field(day(), '日期', 'Date'),
  said: field(paragraph(), '说法(转述)', 'Said (paraphrased)'),
  attitude: field(whole(-2, 2), '态度(−2…+2)', 'Attitude (−2…+2)'),
  theme: field(line(), '主题', 'Theme'),
  basis: field(voiceBasis.schema, '依据', 'Basis'),
  mayQuote: field(z.boolean(), '可引用', 'May be quoted'),
});

/** `accounts/<account>/relationships.md`: part 4, what concerns more than one person. */
export const relationships = z.strictObject({
  units: field(named('unit', unit).default({}), '组织结构', 'Units'),
  influences: field(list(influence).default([]), '影响关系', 'Influence lines'),
  unknown: field(list(unknownPerson).default([]), '尚未查明的人', 'People not known yet'),
  strategicRelations: field(list(strategicRelation).default([]), '战略关系', 'Strategic relations'),
  voices: field(list(voice).default([]), '客户心声', 'Voice of the customer'),
});
