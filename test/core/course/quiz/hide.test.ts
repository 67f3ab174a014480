import { expect, test } from 'vitest';
import { hidden } from '#core/views/course/quiz/hide.ts';

test.each([
  ['对购买有最终批准权的人，一般不参与选型。', '批准者', '对购买有最终……权的人，一般不参与选型。', 1],
  ['按合同交付，完成工程验收。', '工程实施', '按合同交付，完成……验收。', 1],
  // A particle with the character beside it is no word.
  ['来源里有六件不同的事都叫等级。', '叫法相同的分级', '来源里有六件不同的事都叫等级。', 0],
  ['客户的需求分成八项。', '需求分析', '客户的……成八项。', 1],
  [
    'Deliver what the contract says, and lay the ground.',
    'Delivery',
    '… what the contract says, and lay the ground.',
    1,
  ],
  ['Whoever gives the final approval and who approves it.', 'Approver', 'Whoever gives the final … and who … it.', 2],
  // Short words and words of every definition tell nothing.
  ['What the customer buys.', 'The customer’s goals', 'What the customer buys.', 0],
])('%s without %s', (definition, term, text, blanks) => {
  expect(hidden(definition, term)).toEqual({ text, blanks });
});

test('what at least half of the other answers have as well tells nothing', () => {
  const definition = '客户由潜在客户到忠诚客户。';
  expect(hidden(definition, '客户档案', ['看客户满意不满意', '客户换掉我们的代价', '一张图']).text).toBe(definition);
  expect(hidden(definition, '客户档案', ['看客户满意不满意', '一张表', '一张图']).text).toBe('……由潜在……到忠诚……。');
});
