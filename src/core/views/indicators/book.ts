import { accountIndicators, bookThemes } from '../../measures/indicators/registry.ts';
import { planUrl } from '../../address/url.ts';
import { accountRows } from '../account-row.ts';
import type { Link, ViewContext } from '../context.ts';
import { findingRows, findingsOf } from '../findings.ts';
import type { Tier } from '../../measures/tier-lens.ts';
import { ACCOUNT_HEADLINES } from './account.ts';
import type { IndicatorHeadline, IndicatorsView } from './model.ts';
import { headline, indicatorsView } from './page.ts';
import { viewsOf } from './value.ts';

/** The values that say first how the book stands. */
const BOOK_HEADLINES = [
  'funnel-weighted-value',
  'expected-close-value',
  'win-rate',
  'top-revenue',
  'top-effort',
] as const;

/** The main values of one account, side by side with those of the others. */
export interface AccountValues {
  readonly account: Link;
  readonly tier: Tier;
  readonly tierLabel: string;
  readonly values: readonly IndicatorHeadline[];
}

/** The values of the whole book, and which accounts they come from. */
export interface PortfolioView extends IndicatorsView {
  readonly columns: readonly string[];
  readonly accounts: readonly AccountValues[];
}

const MAIN = ACCOUNT_HEADLINES.flatMap((main) => accountIndicators.filter(({ name }) => name === main));

/** Builds the portfolio: where the business stands, then the account that needs somebody. */
export function portfolioView(context: ViewContext): PortfolioView {
  const findings = findingRows(context);
  const themes = bookThemes.map(({ name, label, indicators }) => ({
    id: `theme-${name}`,
    title: label[context.lang],
    indicators: viewsOf(context, indicators, context.book, findings, ''),
  }));
  const accounts = accountRows(context).flatMap((row) => {
    const plan = context.book.accounts.get(row.id);
    if (!plan) return [];
    const values = viewsOf(context, MAIN, plan, findingsOf(context, row.id), '').map((indicator) => ({
      ...headline(indicator),
      href: planUrl(context.lang, row.id, 'indicators', indicator.id),
    }));
    return [{ account: row.link, tier: row.tier, tierLabel: row.tierLabel, values }];
  });
  return {
    ...indicatorsView(themes, BOOK_HEADLINES, []),
    columns: MAIN.map(({ label }) => label[context.lang]),
    accounts,
  };
}
