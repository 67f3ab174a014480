import { expect, test } from 'vitest';
import { quoted, readable, segments, shownText } from '#core/text/segments.ts';

const read = (message: string) => shownText(readable(segments(message)));

test('a message is words and what its author wrote', () => {
  expect(segments('The action `submit` is late.')).toEqual([
    { text: 'The action ', isCode: false },
    { text: 'submit', isCode: true },
    { text: ' is late.', isCode: false },
  ]);
});

test('what a plan quotes stands in single marks within our own', () => {
  expect(quoted('按“只计核减作业费”的口径')).toBe('“按‘只计核减作业费’的口径”');
});

test('Chinese in a Chinese sentence has no spaces around it', () => {
  expect(read('与 `林淑芬` 最近一次接触')).toBe('与林淑芬最近一次接触');
  expect(read('行动 `“提交方案”` 已逾期，`李磊` 负责')).toBe('行动“提交方案”已逾期，李磊负责');
});

test('letters, figures and English keep theirs', () => {
  expect(read('收入的 `59%` 来自 `Acme Ltd` 一家')).toBe('收入的 59% 来自 Acme Ltd 一家');
  expect(read('The plan of `基岩石油` is late')).toBe('The plan of 基岩石油 is late');
});
