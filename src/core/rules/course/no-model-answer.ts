import { answerHeading } from '#schemas/course/exercise.ts';
import type { Rule } from '../rule.ts';

/** An exercise ends with its model answer, in both languages (method: P13). */
export const noModelAnswer: Rule = {
  name: 'course/no-model-answer',
  severity: 'error',
  of: 'book',
  method: ['P13'],
  title: { 'zh-CN': '练习没有参考答案', en: 'Exercise without a model answer' },
  about: {
    'zh-CN':
      '练习的最后一节是参考答案；页面把它收起来，做完才看。标题是“参考答案”，英文是“Model answer”。没有这一节，学员无从对照。',
    en: 'The last section of an exercise is its model answer; the page hides it until somebody asks. It stands under “参考答案”, in English under “Model answer”. Without it trainees have nothing to compare with.',
  },
  wrong: '## 步骤\n\n1. 画地图。（40 分钟）',
  right: '## 步骤\n\n1. 画地图。（40 分钟）\n\n## 参考答案\n\n……',
  check: function* ({ book }) {
    for (const { original, english } of book.exercises.values()) {
      const pages = [
        { document: original, heading: answerHeading['zh-CN'] },
        ...(english ? [{ document: english, heading: answerHeading.en }] : []),
      ];
      for (const { document, heading } of pages) {
        const sections = document.body.split('\n').filter((line) => line.startsWith('## '));
        if (sections.at(-1)?.slice(3).trim() === heading) continue;
        yield {
          at: { document, path: ['title'] },
          message: {
            'zh-CN': `最后一节不是 \`${heading}\`。`,
            en: `The last section is not \`${heading}\`.`,
          },
          help: {
            'zh-CN': `在文末写 \`## ${heading}\`，给出答案和理由。`,
            en: `End with \`## ${heading}\` and give the answer with its reasons.`,
          },
        };
      }
    }
  },
};
