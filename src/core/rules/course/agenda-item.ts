import type { Rule } from '../rule.ts';

/** What an item of the agenda can name; it names one. */
const MATTERS = ['lesson', 'tool', 'exercise', 'method', 'words'] as const;

/** Each item of a lecture’s agenda says what is done in its minutes (method: A12). */
export const agendaItem: Rule = {
  name: 'course/agenda-item',
  severity: 'error',
  of: 'book',
  method: ['A12'],
  title: { 'zh-CN': '安排里的一项没有说做什么', en: 'An item of the agenda does not say one thing' },
  about: {
    'zh-CN': '一讲的安排逐项写明用几分钟、做什么：一页课、一个工具、一个练习、方法的一部分，或一句话。一项只写一样。',
    en: 'A lecture’s agenda says for each item how long it takes and what is done: a lesson, a tool, an exercise, a part of the method, or words of its own. An item names one of them.',
  },
  wrong: 'agenda:\n  - minutes: 20',
  right: 'agenda:\n  - minutes: 20\n    lesson: three-c',
  check: function* ({ book }) {
    for (const { original } of book.lectures.values()) {
      for (const [index, item] of original.data.agenda.entries()) {
        const named = MATTERS.filter((matter) => item[matter] !== undefined);
        if (named.length === 1) continue;
        const keys = named.map((matter) => `\`${matter}\``);
        yield {
          at: { document: original, path: ['agenda', index] },
          message:
            named.length === 0
              ? { 'zh-CN': '这一项没有说做什么。', en: 'This item does not say what is done.' }
              : {
                  'zh-CN': `这一项同时写了 ${keys.join('、')}。`,
                  en: `This item names ${keys.join(' and ')} at once.`,
                },
          help: {
            'zh-CN': '只写 `lesson`、`tool`、`exercise`、`method`、`words` 中的一个。',
            en: 'Write one of `lesson`, `tool`, `exercise`, `method` and `words`.',
          },
        };
      }
    }
  },
};
