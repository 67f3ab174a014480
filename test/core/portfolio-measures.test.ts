import { describe, expect, test } from 'vitest';
import { effortOf, effortShare } from '#core/measures/effort.ts';
import { classCounts } from '#core/measures/funnel-class.ts';
import { ownAccountIndicators } from '#core/measures/indicators/own-accounts.ts';
import { portfolioIndicators } from '#core/measures/indicators/portfolio.ts';
import { accountsByManager, inTouch } from '#core/measures/own-accounts.ts';
import { pareto } from '#core/measures/pareto.ts';
import { watchList } from '#core/measures/watch-list.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';
import { accounts, earning } from './portfolio-book.ts';
import { shown } from './reading.ts';

const GOALS = 'accounts/acme/goals.md';

/** Each account with its revenue, rank and cumulative share in per cent, the top ones with a star. */
const ranking = (changes: Files, asOf = AS_OF) => {
  const found = pareto(acme(changes, asOf).book, asOf);
  return (
    found && [
      found.year,
      ...found.accounts.map(
        ({ plan, revenue, rank, cumulative, top }) =>
          `${rank} ${plan.id} ${revenue} ${Math.round(cumulative * 100)} %${top ? ' *' : ''}`,
      ),
    ]
  );
};

const FOUR = accounts({
  birch: { revenue: 500 },
  cedar: { revenue: 300 },
  dale: { revenue: 300 },
  elm: { revenue: 100 },
});

describe('pareto', () => {
  test('accounts by revenue with their cumulative share, a fifth of them at the top', () => {
    expect(ranking({ ...FOUR, ...earning('year: 2025, amount: 800') })).toEqual([
      2025,
      '1 acme 800 40 % *',
      '2 birch 500 65 %',
      '3 cedar 300 80 %',
      '4 dale 300 95 %',
      '5 elm 100 100 %',
    ]);
  });

  test('the top is rounded up and never empty', () => {
    const six = { ...FOUR, ...accounts({ fir: { revenue: 1 } }), ...earning('year: 2025, amount: 800') };
    expect(ranking(six)?.filter((row) => String(row).endsWith('*'))).toHaveLength(2);
    expect(ranking(earning('year: 2025, amount: 800'))).toEqual([2025, '1 acme 800 100 % *']);
    const none = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { topShare: 0 }');
    expect(ranking({ ...six, ...none })?.filter((row) => String(row).endsWith('*'))).toHaveLength(1);
  });

  test('a year that is partial or has not ended is left out', () => {
    const years = ['year: 2024, amount: 900', 'year: 2025, amount: 700, partial: true', 'year: 2026, amount: 1000'];
    expect(ranking(earning(...years))).toEqual([2024, '1 acme 900 100 % *']);
    expect(ranking(earning(...years), '2027-01-01')).toEqual([2026, '1 acme 1000 100 % *']);
  });

  test('an account without the year is not ranked; without any revenue there is no ranking', () => {
    expect(
      ranking({ ...accounts({ birch: {}, cedar: { revenue: 10 } }), ...earning('year: 2024, amount: 900') }),
    ).toEqual([2025, '1 cedar 10 100 % *']);
    expect([ranking({}), ranking(earning('year: 2025, amount: 0'))]).toEqual([undefined, undefined]);
  });
});

describe('effort', () => {
  test('counts actions that are open or running, and touchpoints of twelve months', () => {
    expect(effortOf(acme().plan, AS_OF)).toBe(4);
    expect(effortOf(acme(edited(GOALS, 'status: open', 'status: postponed')).plan, AS_OF)).toBe(3);
    expect(effortOf(acme().plan, '2027-10-19')).toBe(4);
    expect(effortOf(acme().plan, '2027-10-20')).toBe(3);
    expect(effortOf(acme().plan, '2026-11-04')).toBe(3);
  });

  test('the share of the top accounts in all of it', () => {
    const { book } = acme({
      ...FOUR,
      ...accounts({ elm: { revenue: 100, actions: 6 } }),
      ...earning('year: 2025, amount: 800'),
    });
    expect(effortShare(book, AS_OF)).toEqual({ top: 4, all: 10, share: 0.4 });
  });

  test('without revenue nobody is at the top', () => {
    expect(effortShare(acme().book, AS_OF)).toBeUndefined();
  });
});

describe('accounts of a manager', () => {
  const book = () =>
    acme({
      ...accounts({ birch: { revenue: 200 }, cedar: { revenue: 700, manager: 'eve' } }),
      ...earning('year: 2025, amount: 600'),
    }).book;

  test('are those whose team names the member as account manager', () => {
    expect([...accountsByManager(book())].map(([member, plans]) => [member, plans.map(({ id }) => id)])).toEqual([
      ['ann', ['acme', 'birch']],
      ['eve', ['cedar']],
    ]);
  });

  test('in touch are those met within the cadence; their sales are a share of the manager’s', () => {
    const all = book();
    const own = [...accountsByManager(all).values()].map((plans) => inTouch(plans, all, AS_OF));
    expect(own).toEqual([
      { accounts: 2, inTouch: 1, salesShare: 0.75 },
      { accounts: 1, inTouch: 0, salesShare: 0 },
    ]);
    expect(inTouch([...all.accounts.values()], all, '2026-12-07')).toEqual({ accounts: 3, inTouch: 0, salesShare: 0 });
  });

  test('without revenue there is no share', () => {
    const { book: bare, plan } = acme();
    expect(inTouch([plan], bare, AS_OF)).toEqual({ accounts: 1, inTouch: 1 });
  });
});

describe('classes and triggers', () => {
  test('each class is counted, accounts without one are not', () => {
    const { book } = acme({
      ...accounts({ birch: {}, cedar: {}, dale: {} }),
      'accounts/birch/assessment.md': '---\nassessedOn: 2026-09-30\nfunnelClass: potential\n---\n',
      'accounts/cedar/assessment.md': '---\nassessedOn: 2026-09-30\nfunnelClass: potential\n---\n',
      'accounts/acme/assessment.md': '---\nassessedOn: 2026-09-30\nfunnelClass: yield\n---\n',
    });
    expect(classCounts(book.accounts.values())).toEqual({ yield: 1, incubating: 0, potential: 2 });
  });

  test('a trigger puts an account outside the sales process on the watch list', () => {
    const seen = 'triggers:\n  - { kind: ipo, text: Lists next year, source: News, date: 2026-10-01 }\n';
    const { book } = acme({
      ...accounts({ birch: { more: seen }, cedar: {} }),
      ...edited('accounts/acme/account.md', 'team:\n', `${seen}team:\n`),
    });
    expect(watchList(book).map(({ id }) => id)).toEqual(['birch']);
  });
});

describe('the values of the portfolio on a page', () => {
  test('each shows what it was computed from', () => {
    const seen = 'triggers:\n  - { kind: ipo, text: Lists next year, source: News, date: 2026-10-01 }\n';
    const { book } = acme({
      ...accounts({ birch: { revenue: 200, actions: 1 }, cedar: { revenue: 700, manager: 'eve', more: seen } }),
      ...earning('year: 2025, amount: 600'),
      'accounts/acme/assessment.md': '---\nassessedOn: 2026-09-30\nfunnelClass: yield\n---\n',
    });
    expect([...portfolioIndicators, ...ownAccountIndicators].map((indicator) => shown(indicator, book, book))).toEqual([
      'top-revenue 0.467: Revenue of 2025 1500, cedar 700, Acme 600, birch 200',
      'top-effort 0: Top accounts 0, All accounts 5',
      'accounts-in-touch 0.333: Ann: accounts in touch 0.5, Ann: of their sales 0.75, Eve: accounts in touch 0, Eve: of their sales 0',
      'funnel-classes 1 / 0 / 0: Ann 1 / 0 / 0, Eve 0 / 0 / 0',
      'watch-list 1: cedar Going public',
    ]);
  });

  test('what no plan holds is not shown', () => {
    const { book } = acme();
    const found = [...portfolioIndicators, ...ownAccountIndicators].map((indicator) => shown(indicator, book, book));
    expect(found).toEqual([
      undefined,
      undefined,
      'accounts-in-touch 1: Ann: accounts in touch 1',
      undefined,
      'watch-list 0: ',
    ]);
  });
});
