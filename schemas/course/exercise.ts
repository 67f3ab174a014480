import * as z from 'zod';
import { field } from '../field.ts';
import type { Text } from '../text.ts';
import { list, NAME, whole } from '../primitives.ts';
import { exerciseGroup, sheet } from '../vocabulary.ts';
import { conceptList, methodLinks, methodTexts } from '../method/words.ts';

/** The heading of the model answer, the last section of an exercise, in the language of each file (method: P13). */
export const answerHeading: Text = { 'zh-CN': '参考答案', en: 'Model answer' };

/** `course/exercises/<exercise>.md`: a task with its model answer, the last section of the body (method: P13). */
export const exercise = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 9999), '次序', 'Order', { edition: 'training' }),
  minutes: field(whole(1, 480), '用时(分钟)', 'Minutes', { edition: 'training', method: ['P13'] }),
  group: field(exerciseGroup.schema, '怎么分组', 'Group', { edition: 'training', method: ['P13'] }),
  worksheets: field(list(sheet.schema).default([]), '工作表', 'Worksheets', { edition: 'training' }),
  ...methodLinks,
  concepts: field(conceptList().min(1), '练习的概念', 'Concepts practised', { edition: 'training', method: ['P13'] }),
  practice: field(z.string().max(80).regex(NAME).optional(), '练习书里的客户', 'Account of the practice book', {
    edition: 'training',
    hint: {
      'zh-CN': '`course/practice/` 里的文件夹；学员改到检查通过',
      en: 'The folder in `course/practice/` that trainees mend until the check is clean',
    },
  }),
});
