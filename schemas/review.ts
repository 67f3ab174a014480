import * as z from 'zod';
import { field } from './field.ts';
import { day, each, line, list, nextStep, paragraph, pastDay, ref } from './primitives.ts';
import { withTraining } from './training.ts';
import { reviewHeading, reviewResult } from './vocabulary.ts';

/** What was decided: a step with its owner and its day, and what became of it (method: P12). */
const decision = z.strictObject({
  ...nextStep().shape,
  action: field(ref('action').optional(), '落实的行动', 'Action that carries it out', {
    edition: 'training',
    hint: {
      'zh-CN': '写了行动，就以行动的状态为准',
      en: 'With an action, the state of the action is that of the decision',
    },
  }),
  doneOn: field(pastDay().optional(), '完成日期', 'Done on', { edition: 'training' }),
});

/**
 * `accounts/<account>/reviews/<date>-<kind>.md`: one meeting of the plan's rhythm, or the completeness review
 * before approval. Date and kind are in the file name (method: P6, P9, P12, J8).
 */
export const review = withTraining({
  attendees: field(list(ref('member')).min(1), '参加人', 'Attendees', { edition: 'training', method: ['P12'] }),
  leader: field(ref('member').optional(), '团队领导', 'Team leader', {
    edition: 'training',
    hint: { 'zh-CN': '完整性评审必填', en: 'Needed for a completeness review' },
    method: ['P6'],
  }),
  customer: field(list(ref('person')).default([]), '客户方', 'From the customer', { edition: 'training' }),
  result: field(reviewResult.schema.optional(), '结论', 'Result', { edition: 'training', method: ['P6'] }),
  findings: field(
    each(reviewHeading, paragraph().optional(), { edition: 'team' }).prefault({}),
    '六个议题',
    'Six headings',
    { edition: 'team', method: ['P9'] },
  ),
  decisions: field(list(decision).default([]), '决定', 'Decisions', { edition: 'training', method: ['P12'] }),
  notes: field(line().optional(), '注意事项', 'Points to note', { edition: 'team' }),
  nextDue: field(day().optional(), '下次日期', 'Next on', { edition: 'training', method: ['P12'] }),
});
