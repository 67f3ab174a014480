import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, paragraph, ref, whole } from './primitives.ts';
import { channel, talkLevel, visitOutcome } from './vocabulary.ts';

/** What was agreed to do next, by whom and when (method: E7). */
const nextStep = z.strictObject({
  what: field(line(), '做什么', 'What'),
  owner: field(ref('member'), '负责人', 'Owner'),
  due: field(day(), '期限', 'Due'),
});

/** `accounts/<account>/touchpoints/<date>-<slug>.md`: one contact; its date is in the file name. */
export const touchpoint = z.strictObject({
  subject: field(line(), '主题', 'Subject'),
  channel: field(channel.schema, '方式', 'Channel'),
  people: field(list(ref('person')).min(1), '客户方', 'From the customer'),
  members: field(list(ref('member')).min(1), '我方', 'From us'),
  opportunity: field(ref('opportunity').optional(), '商机', 'Opportunity'),
  talkLevel: field(talkLevel.schema.optional(), '谈话层面', 'Level of talk'),
  impact: field(whole(0, 3).optional(), '影响(0–3)', 'Impact (0–3)'),
  persistenceDays: field(whole(0, 365).optional(), '影响持续(天)', 'Impact lasts (days)'),
  outcome: field(visitOutcome.schema.optional(), '拜访结果', 'Outcome'),
  commitment: field(paragraph().optional(), '客户承诺', 'The customer’s commitment'),
  nextStep: field(nextStep.optional(), '下一步', 'Next step'),
});
