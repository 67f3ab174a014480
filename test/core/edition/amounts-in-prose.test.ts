import { expect, test } from 'vitest';
import { bandAmountsIn } from '#core/edition/training/amounts-in-prose.ts';

test.each([
  ['收入由 126 万元增至 1,145 万元', '收入由 100 万元增至 1,000 万元'],
  ['拟以 11.3 亿元收购，7,400万元到位', '拟以 10 亿元收购，10,000万元到位'],
  ['CNY 1,580,000 and EUR 3.4 million, ¥950', 'CNY 2,000,000 and EUR 5 million, ¥1,000'],
  ['a gap of 4.24 million yuan', 'a gap of 5 million yuan'],
])('amounts of money in a text are put into bands: %s', (written, expected) => {
  expect(bandAmountsIn(written)).toBe(expected);
});

test.each(['操作成本 1,486 元/吨', '1,280 口井、97.8%、30 人·天', '4 million barrels', '2026 年'])(
  'prices of a ton, counts and shares stay: %s',
  (text) => {
    expect(bandAmountsIn(text)).toBe(text);
  },
);
