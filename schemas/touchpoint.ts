import * as z from 'zod';
import { field } from './field.ts';
import { line, list, money, nextStep, paragraph, provenance, ref, whole } from './primitives.ts';
import { withTraining } from './training.ts';
import { channel, infoClass, introduction, talkLevel, treasure, visitKind, visitOutcome } from './vocabulary.ts';

/** What we prepared (method: R15, R16). */
const preparation = z.strictObject({
  appointment: field(line(), '如何约定', 'How it was booked', { edition: 'team' }),
  brought: field(list(treasure.schema).default([]), '带了什么', 'What we brought', {
    edition: 'team',
    method: ['R15'],
  }),
  materials: field(list(line()).default([]), '资料', 'Materials', { edition: 'team' }),
});

/** Something that we learnt, with how it came to us: what we may not have is not recorded (ethics 3, ETH-05). */
const insight = z.strictObject({
  text: field(paragraph(), '内容', 'What', { edition: 'team' }),
  infoClass: field(infoClass.schema, '信息来历', 'How it came to us', { edition: 'team' }),
  ...provenance,
});

/** `accounts/<account>/touchpoints/<date>-<slug>.md`: one contact; its date is in the file name. */
export const touchpoint = withTraining({
  subject: field(line(), '主题', 'Subject', { edition: 'executive', method: ['D4'] }),
  kind: field(visitKind.schema.optional(), '类别', 'Kind', { edition: 'training', method: ['D2'] }),
  channel: field(channel.schema, '方式', 'Channel', { edition: 'training', method: ['R14', 'B14'] }),
  introduction: field(introduction.schema.optional(), '如何建立联系', 'How the contact began', {
    edition: 'training',
    method: ['R14'],
  }),
  people: field(list(ref('person')).min(1), '客户方', 'From the customer', { edition: 'training', method: ['C3'] }),
  members: field(list(ref('member')).min(1), '我方', 'From us', { edition: 'training' }),
  opportunity: field(ref('opportunity').optional(), '商机', 'Opportunity', { edition: 'training' }),
  preparation: field(preparation.optional(), '准备', 'Preparation', { edition: 'team', method: ['R15'] }),
  talkLevel: field(talkLevel.schema.optional(), '谈话层面', 'Level of talk', { edition: 'training', method: ['R6'] }),
  impact: field(whole(0, 3).optional(), '影响(0–3)', 'Impact (0–3)', { edition: 'training', method: ['E6'] }),
  persistenceDays: field(whole(0, 365).optional(), '影响持续(天)', 'Impact lasts (days)', {
    edition: 'training',
    method: ['E6'],
  }),
  cost: field(money().optional(), '费用', 'Cost', { edition: 'training', method: ['C3'] }),
  outcome: field(visitOutcome.schema.optional(), '拜访结果', 'Outcome', { edition: 'training', method: ['R7'] }),
  insights: field(list(insight).default([]), '获得的信息', 'Insights', { edition: 'team' }),
  commitment: field(paragraph().optional(), '客户承诺', 'The customer’s commitment', {
    edition: 'team',
    method: ['E7'],
  }),
  nextStep: field(nextStep().optional(), '下一步', 'Next step', { edition: 'training', method: ['E7'] }),
});
