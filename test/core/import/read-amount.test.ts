import { expect, test } from 'vitest';
import { readAmount } from '#core/import/read-amount.ts';

test.each([
  ['15800000', 'Value', 15_800_000],
  ['15,800,000.00', 'Value', 15_800_000],
  ['1 580 000', 'Value', 1_580_000],
  ['￥１，５８０万', '金额', 15_800_000],
  ['¥1,580万元', '金额', 15_800_000],
  ['1.2 亿元', '金额', 120_000_000],
  ['CNY 1,580', '金额', 1580],
  ['1580 元', '金额', 1580],
  ['0.29', 'Value', 0.29],
  ['1580.07', '金额（万元）', 15_800_700],
  ['1580', '金额(CNY 万)', 15_800_000],
  ['1.58M', 'Value', 1_580_000],
  ['1580', 'Value (k)', 1_580_000],
  ['12万', '金额(万元)', 120_000],
  ['-5', 'Value', -5],
])('%s in %s is %d', (cell, column, amount) => {
  expect(readAmount(cell, column)).toBe(amount);
});

test.each(['', '—', 'n/a', '1.580,00', '1,58', '12,34', '1.5.2', '1e6', '十万', '约 1580 万', '1580-1600', '0x10'])(
  '%s is no certain amount',
  (cell) => {
    expect(readAmount(cell, 'Value')).toBeUndefined();
  },
);
