import * as z from 'zod';
import { field } from '../field.ts';
import { line, list, ref, whole } from '../primitives.ts';
import { methodIndex } from '../vocabulary.ts';
import { methodLinks, methodTexts } from '../method/words.ts';

/** One item of a lecture’s agenda: a page that it teaches, or words of its own. */
const agendaItem = z.strictObject({
  minutes: field(whole(1, 240), '分钟', 'Minutes', { edition: 'training' }),
  breakAfter: field(whole(5, 120).optional(), '随后休息(分钟)', 'Break afterwards, minutes', { edition: 'training' }),
  lesson: field(ref('lesson').optional(), '课页', 'Lesson', { edition: 'training' }),
  tool: field(ref('tool').optional(), '工具', 'Tool', { edition: 'training' }),
  exercise: field(ref('exercise').optional(), '练习', 'Exercise', { edition: 'training' }),
  method: field(methodIndex.schema.optional(), '方法', 'Method', { edition: 'training' }),
  words: field(line().optional(), '说明', 'Words', { edition: 'training' }),
  wordsEn: field(line().optional(), '英文说明', 'Words in English', { edition: 'training' }),
});

/** `course/lectures/<lecture>.md`: a lecture of the two-day course (method: A12). */
export const lecture = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 99), '次序', 'Order', { edition: 'training' }),
  day: field(whole(1, 9), '第几天', 'Day', { edition: 'training', method: ['A12'] }),
  agenda: field(list(agendaItem).min(1), '安排', 'Agenda', { edition: 'training', method: ['A12'] }),
  also: field(list(ref('lesson')).default([]), '课后阅读', 'To read afterwards', { edition: 'training' }),
  ...methodLinks,
});
