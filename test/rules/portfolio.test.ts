import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';
import { accounts, earning } from '../core/portfolio-book.ts';

const ACCOUNT = 'accounts/acme/account.md';
const portfolio = (files: Files) => check(files).filter((line) => line.includes(' portfolio/'));

/** Acme, the largest, has two open actions and two touchpoints; four others share the rest. */
const five = (actions: number, amount = 6_000_000): Files => ({
  ...earning(`year: 2025, amount: ${amount}`),
  ...accounts({
    birch: { revenue: 1_000_000, actions },
    cedar: { revenue: 1_000_000 },
    dale: { revenue: 1_000_000 },
    elm: { revenue: 1_000_000 },
  }),
});

describe('portfolio/effort-misplaced', () => {
  test('the top account gets less than half of the effort', () => {
    expect(portfolio(five(5))).toEqual([
      `${ACCOUNT}:22:1 warning portfolio/effort-misplaced: The top account \`Acme\` brought 60% of the revenue of 2025, with only 44% of our actions and contacts; the limit is 50%.`,
    ]);
    expect(
      compileBook(five(5))
        .diagnostics.filter(({ name }) => name.startsWith('portfolio/'))
        .map(({ message }) => message['zh-CN']),
    ).toEqual(['头部客户 `Acme` 带来 2025 年收入的 60%，只得到 44% 的行动和接触；下限是 50%。']);
  });

  test('half is enough', () => {
    expect(portfolio(five(4))).toEqual([]);
  });

  test('with a larger top the others stand beside the first', () => {
    const top = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { topShare: 0.4 }');
    const files = { ...five(0), ...accounts({ elm: { revenue: 1, actions: 9 } }), ...top };
    expect(portfolio(files)).toEqual([
      `${ACCOUNT}:22:1 warning portfolio/effort-misplaced: The top 2 accounts, led by \`Acme\`, brought 78% of the revenue of 2025, with only 31% of our actions and contacts; the limit is 50%.`,
    ]);
    const found = compileBook(files).diagnostics.find(({ name }) => name.startsWith('portfolio/'));
    expect(found?.related?.map(({ span }) => span.file)).toEqual(['accounts/birch/account.md']);
  });

  test('four accounts with revenue are too few to say', () => {
    expect(portfolio({ ...five(5), ...accounts({ elm: {} }) })).toEqual([]);
  });

  test('it waits until every account can be read', () => {
    expect(portfolio({ ...five(5), 'accounts/elm/account.md': '---\nname: Elm\n---\n' })).toEqual([]);
  });
});
