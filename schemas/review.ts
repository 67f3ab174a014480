import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, nextStep, paragraph, pastDay, ref } from './primitives.ts';
import { reviewHeading, reviewResult } from './vocabulary.ts';

/** What was decided: a step with its owner and its day, and what became of it (method: P12). */
const decision = z.strictObject({
  ...nextStep().shape,
  action: field(ref('action').optional(), '落实的行动', 'Action that carries it out', {
    hint: {
      'zh-CN': '写了行动，就以行动的状态为准',
      en: 'With an action, the state of the action is that of the decision',
    },
  }),
  doneOn: field(pastDay().optional(), '完成日期', 'Done on'),
});

/**
 * `accounts/<account>/reviews/<date>-<kind>.md`: one meeting of the plan's rhythm, or the completeness review
 * before approval. Date and kind are in the file name (method: P6, P9, P12, J8).
 */
export const review = z.strictObject({
  attendees: field(list(ref('member')).min(1), '参加人', 'Attendees', { method: ['P12'] }),
  leader: field(ref('member').optional(), '团队领导', 'Team leader', {
    hint: { 'zh-CN': '完整性评审必填', en: 'Needed for a completeness review' },
    method: ['P6'],
  }),
  customer: field(list(ref('person')).default([]), '客户方', 'From the customer'),
  result: field(reviewResult.schema.optional(), '结论', 'Result', { method: ['P6'] }),
  findings: field(each(reviewHeading, paragraph().optional()).prefault({}), '六个议题', 'Six headings', {
    method: ['P9'],
  }),
  decisions: field(list(decision).default([]), '决定', 'Decisions', { method: ['P12'] }),
  notes: field(line().optional(), '注意事项', 'Points to note'),
  nextDue: field(day().optional(), '下次日期', 'Next on', { method: ['P12'] }),
});
