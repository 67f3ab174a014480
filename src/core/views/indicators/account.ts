import type { AccountPlan } from '../../link/book.ts';
import { accountThemes, opportunityIndicators } from '../../measures/indicators/registry.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { opportunityLink, type ViewContext } from '../context.ts';
import { findingsIn, findingsOf } from '../findings.ts';
import type { IndicatorGroup, IndicatorsView, IndicatorView } from './model.ts';
import { indicatorsView } from './page.ts';
import { viewsOf } from './value.ts';

/** The values that say first how an account stands. */
export const ACCOUNT_HEADLINES = [
  'tier-agreement',
  'plan-completeness',
  'action-health',
  'cadence-compliance',
  'coverage',
  'weighted-gap',
] as const;

/** The values of an account by theme. */
function accountThemeViews(context: ViewContext, plan: AccountPlan): readonly IndicatorGroup[] {
  const findings = findingsOf(context, plan.id);
  return accountThemes.map(({ name, label, indicators }) => ({
    id: `theme-${name}`,
    title: label[context.lang],
    indicators: viewsOf(context, indicators, plan, findings, ''),
  }));
}

/** Every value that can be computed of an account, by theme, and then of each of its opportunities. */
export function accountIndicatorsView(context: ViewContext, plan: AccountPlan): IndicatorsView {
  return indicatorsView(accountThemeViews(context, plan), ACCOUNT_HEADLINES, opportunityGroups(context, plan));
}

/** Every value that can be computed of an opportunity. */
export function opportunityIndicatorViews(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): readonly IndicatorView[] {
  const findings = findingsIn(context, opportunity.path);
  return viewsOf(context, opportunityIndicators, { plan, opportunity }, findings, `${opportunity.name}--`).filter(
    ({ isMissing }) => !isMissing,
  );
}

/** The values of the opportunities of an account, those without any left out. */
function opportunityGroups(context: ViewContext, plan: AccountPlan): readonly IndicatorGroup[] {
  return [...plan.opportunities.values()].flatMap((opportunity) => {
    const link = opportunityLink(context, plan, opportunity.name);
    const indicators = opportunityIndicatorViews(context, plan, opportunity);
    return indicators.length === 0 ? [] : [{ id: `of-${opportunity.name}`, title: link.label, link, indicators }];
  });
}
