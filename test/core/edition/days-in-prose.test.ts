import { expect, test } from 'vitest';
import { moveDaysIn } from '#core/edition/training/days-in-prose.ts';
import { shifted } from '#core/edition/training/shift.ts';

const moved = (text: string) => moveDaysIn(text, (day) => shifted(day, -49), '2026');

test.each([
  ['2026-11-16 到 2026-12-18', '2026-09-28 到 2026-10-30'],
  ['8 月 13 日首次拜访，11月5日互访', '6 月 25 日首次拜访，9月17日互访'],
  ['2027 年 1 月 22 日前', '2026 年 12 月 4 日前'],
  ['11 月 12 日到 16 日，11 月 18 日至 20 日', '9 月 24 日到 28 日，9 月 30 日至 10 月 2 日'],
  ['6 月的推进会，2026 年 12 月验收', '4 月的推进会，2026 年 10 月验收'],
  ['四月的季度回顾，十一月再看', '二月的季度回顾，九月再看'],
  ['on 13 August, by 22 January 2027, 21 Oct', 'on 25 June, by 4 December 2026, 2 Sep'],
  ['the April review; in May; since March 2026', 'the February review; in March; since January 2026'],
])('days in a text are moved in the form in which they are written: %s', (written, expected) => {
  expect(moved(written)).toBe(expected);
});

test.each([
  '12 个月，月度，每月一次，一月一次，1–3 个月',
  'It may rain. May I? The maypole, marching on',
  '2026-13-40 and 1.2026-11-1',
  '《个人信息保护法》自 2021 年 11 月 1 日起施行',
  'The Act takes effect on 1 July 2027',
  '/2026-08-13-plant-visit.md',
])('lengths of time, verbs, what is no day, names of files and laws stay: %s', (text) => {
  expect(moved(text)).toBe(text);
});
