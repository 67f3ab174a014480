import { describe, expect, test } from 'vitest';
import { check, compileBook, edited } from '../core/book.ts';

const ACCOUNT = 'accounts/acme/account.md';
const chinese = (files: Parameters<typeof check>[0]) =>
  compileBook(files).diagnostics.map(({ message }) => message['zh-CN']);

describe('account/former-without-reason', () => {
  const left = 'left:\n  on: 2026-03-31\n  reason: The group chose one platform for all.\n';

  test('a former customer without a reason', () => {
    const files = edited(ACCOUNT, 'lifecycle: customer', 'lifecycle: former');
    expect(check(files)).toEqual([
      `${ACCOUNT}:5:12 error account/former-without-reason: The customer is \`former\`, but the plan does not say when and why it left.`,
    ]);
    expect(chinese(files)).toEqual(['客户写作 `former`，但没有写何时、为何流失。']);
  });

  test('a reason of a customer that is not former', () => {
    const files = edited(ACCOUNT, 'size: large\n', `${left}size: large\n`);
    expect(check(files)).toEqual([
      `${ACCOUNT}:6:1 error account/former-without-reason: The customer is \`customer\`, but the plan says that it left.`,
    ]);
    expect(chinese(files)).toEqual(['客户写作 `customer`，却有流失的记录。']);
  });

  test('a former customer with its reason, and a customer without one', () => {
    expect(check(edited(ACCOUNT, 'lifecycle: customer\n', `lifecycle: former\n${left}`))).toEqual([]);
    expect(check()).toEqual([]);
  });
});

describe('account/reclassify-overdue', () => {
  const on = (day: string) => edited(ACCOUNT, 'size: large\n', `size: large\nreclassifiedOn: ${day}\n`);

  test('a day over the limit', () => {
    expect(check(on('2025-11-15'))).toEqual([
      `${ACCOUNT}:7:17 warning account/reclassify-overdue: The account was last re-classified 366 days ago; the limit is 365 days.`,
    ]);
    expect(chinese(on('2025-11-15'))).toEqual(['距上次重新分类已 366 天，间隔上限是 365 天。']);
  });

  test('the limit itself is in time, and the limit is a setting', () => {
    expect(check(on('2025-11-16'))).toEqual([]);
    const longer = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { reclassifyDays: 366 }');
    expect(check({ ...on('2025-11-15'), ...longer })).toEqual([]);
  });

  test('an account that never was is not judged', () => {
    expect(check()).toEqual([]);
  });
});

describe('account/score-weights', () => {
  const weights = (revenue: number, fit: number) =>
    edited(
      'settings.yaml',
      'currency: CNY',
      `currency: CNY\nscoring:\n  revenue: { label: 收入, labelEn: Revenue, weight: ${revenue} }\n  fit: { label: 契合, labelEn: Fit, weight: ${fit} }`,
    );

  test.each([
    [60, 39, 99],
    [60, 41, 101],
    [0, 0, 0],
  ])('weights of %i and %i', (revenue, fit, sum) => {
    expect(check(weights(revenue, fit))).toEqual([
      `settings.yaml:4:1 error account/score-weights: The weights of the criteria add up to ${sum}, not to 100.`,
    ]);
    expect(chinese(weights(revenue, fit))).toEqual([`各指标的权重之和是 ${sum}，不是 100。`]);
  });

  test('weights of 100, and no criteria at all', () => {
    expect(check(weights(60, 40))).toEqual([]);
    expect(check()).toEqual([]);
  });
});
