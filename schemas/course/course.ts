import * as z from 'zod';
import { field } from '../field.ts';
import { line, list, ref, whole } from '../primitives.ts';
import { methodIndex, moduleKnown } from '../vocabulary.ts';
import { methodLinks, methodTexts } from '../method/words.ts';

/** A module of a course, and where this book teaches it. */
const courseModule = z.strictObject({
  zh: field(line(), '名称', 'Name in Chinese', { edition: 'training' }),
  en: field(line(), '英文名称', 'Name in English', { edition: 'training' }),
  known: field(moduleKnown.schema, '来源讲了多少', 'How much is known', { edition: 'training' }),
  lectures: field(list(ref('lecture')).default([]), '讲次', 'Lectures', { edition: 'training' }),
  lessons: field(list(ref('lesson')).default([]), '课页', 'Lessons', { edition: 'training' }),
  tools: field(list(ref('tool')).default([]), '工具', 'Tools', { edition: 'training' }),
  method: field(list(methodIndex.schema).default([]), '方法', 'Method', { edition: 'training' }),
});

/** `course/courses/<course>.md`: one of the courses that the method comes from, laid over the lectures (method: A12, A21, J6). */
export const course = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 99), '次序', 'Order', { edition: 'training' }),
  days: field(whole(1, 30).optional(), '天数', 'Days', { edition: 'training', method: ['A12'] }),
  hoursPerDay: field(whole(1, 12).optional(), '每天小时', 'Hours a day', { edition: 'training', method: ['A12'] }),
  modules: field(list(courseModule).min(1), '模块', 'Modules', { edition: 'training', method: ['A21', 'J6'] }),
  ...methodLinks,
});
