import { describe, expect, test } from 'vitest';
import { accountIndicators, bookIndicators, opportunityIndicators } from '#core/measures/indicators/registry.ts';
import { ruleNames } from '#core/rules/registry.ts';
import { accountIndicatorsView } from '#core/views/indicators/account.ts';
import { ALARMS } from '#core/views/indicators/alarms.ts';
import { portfolioView } from '#core/views/indicators/book.ts';
import { compileBook, edited, type Files } from '../core/book.ts';

/** The pages of a book's computed values, in English. */
function pages(changes: Files = {}) {
  const { draft, asOf, diagnostics } = compileBook(changes);
  const plan = draft?.accounts.get('acme');
  if (!draft || !plan) throw new Error('The book can be arranged.');
  const context = { book: draft, asOf, lang: 'en' as const, diagnostics };
  return { account: accountIndicatorsView(context, plan), portfolio: portfolioView(context) };
}

const OVERDUE = edited('accounts/acme/goals.md', 'due: 2026-12-15', 'due: 2026-11-06');

describe('computed values', () => {
  test('are alarming by rules that there are, and only values that there are', () => {
    const indicators = new Set(
      [...accountIndicators, ...opportunityIndicators, ...bookIndicators].map(({ name }) => name),
    );
    expect(Object.keys(ALARMS).filter((name) => !indicators.has(name))).toEqual([]);
    expect(
      Object.values(ALARMS)
        .flat()
        .filter((name) => !ruleNames.includes(name)),
    ).toEqual([]);
  });

  test('are calm in a book without findings', () => {
    const { account, portfolio } = pages();
    expect(account.alarms).toEqual([]);
    expect(portfolio.alarms).toEqual([]);
    expect(portfolio.accounts.flatMap(({ values }) => values).filter(({ isAlert }) => isAlert)).toEqual([]);
  });

  test('say first what the check found wrong, on the account’s page and in its line of the portfolio', () => {
    const { account, portfolio } = pages(OVERDUE);
    expect(account.alarms.map(({ label, finding }) => [label, finding.name])).toEqual([
      ['Action health: share overdue', 'plan/action-overdue'],
    ]);
    const [acme] = portfolio.accounts;
    expect(acme?.values.filter(({ isAlert }) => isAlert).map(({ label }) => label)).toEqual([
      'Action health: share overdue',
    ]);
  });

  test('that cannot be computed are named, and stand in their theme as a dash', () => {
    const { account } = pages();
    expect(account.missing).toContainEqual({ label: 'Satisfaction', href: '#satisfaction' });
    const relations = account.themes.find(({ id }) => id === 'theme-relations');
    expect(relations?.indicators.find(({ id }) => id === 'satisfaction')).toMatchObject({
      value: '—',
      isMissing: true,
      alarms: [],
    });
  });
});
