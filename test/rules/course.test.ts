import { describe, expect, test } from 'vitest';
import { check, type Files } from '../core/book.ts';

const LECTURE = 'course/lectures/one.md';
const EXERCISE = 'course/exercises/draw.md';

/** A lecture with this agenda. */
const lecture = (agenda: string): Files => ({
  [LECTURE]: `---\ntitle: One\nsummary: What it is about.\norder: 1\nday: 1\nagenda:\n${agenda}---\n`,
});

/** An exercise with these bodies. */
const exercise = (body: string, english?: string): Files => ({
  [EXERCISE]: `---\ntitle: Draw\nsummary: Draw it.\norder: 10\nminutes: 10\ngroup: team\nconcepts: [R1]\n---\n${body}`,
  ...(english !== undefined && {
    'course/exercises/draw.en.md': `---\ntitle: Draw\nsummary: Draw it.\n---\n${english}`,
  }),
});

describe('course/agenda-item', () => {
  test('an item that says nothing, and one that says two things', () => {
    expect(check(lecture('  - minutes: 5\n  - minutes: 10\n    words: Talk\n    method: tiers\n'))).toEqual([
      `${LECTURE}:7:5 error course/agenda-item: This item does not say what is done.`,
      `${LECTURE}:8:5 error course/agenda-item: This item names \`method\` and \`words\` at once.`,
    ]);
  });

  test('an item that names one thing', () => {
    expect(check(lecture('  - minutes: 10\n    words: Talk\n'))).toEqual([]);
  });
});

describe('course/no-model-answer', () => {
  test('an exercise whose last section is another one, in either language', () => {
    expect(check(exercise('## 任务\n', '## Model answer\n\nSo.\n\n## Steps\n'))).toEqual([
      `course/exercises/draw.en.md:2:8 error course/no-model-answer: The last section is not \`Model answer\`.`,
      `${EXERCISE}:2:8 error course/no-model-answer: The last section is not \`参考答案\`.`,
    ]);
  });

  test('an exercise that ends with its model answer', () => {
    expect(check(exercise('## 任务\n\n画。\n\n## 参考答案\n\n这样。\n', '## Model answer\n\nSo.\n'))).toEqual([]);
  });
});
