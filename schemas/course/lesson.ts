import * as z from 'zod';
import { field } from '../field.ts';
import { list, ref, whole } from '../primitives.ts';
import { lessonTopic } from '../vocabulary.ts';
import { fieldPath, methodLinks, methodTexts } from '../method/words.ts';

/** `course/lessons/<lesson>.md`: the page of a concept of the method; its summary is the concept’s definition. */
export const lesson = z.strictObject({
  ...methodTexts,
  topic: field(lessonTopic.schema, '主题', 'Topic', { edition: 'training' }),
  order: field(whole(1, 999), '次序', 'Order', { edition: 'training' }),
  fields: field(list(fieldPath()).default([]), '实例看哪些字段', 'Fields of the example', {
    edition: 'training',
    hint: {
      'zh-CN': '写作 `类型.字段`；不写时取记录这些概念的字段',
      en: 'Written as `kind.field`; without them, the fields that record the concepts',
    },
  }),
  tools: field(list(ref('tool')).default([]), '用到的工具', 'Tools', { edition: 'training' }),
  ...methodLinks,
});
