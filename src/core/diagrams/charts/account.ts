import type { AccountPlan } from '../../link/book.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { accountScorecards } from './analysis/account-scorecards.ts';
import { swotFigure } from './analysis/swot.ts';
import { orgFigures } from './customer/org-chart.ts';
import { procurementFigures } from './customer/procurement-lanes.ts';
import { forceFigures } from './relationship/force-field.ts';
import { accountFunnelFigures } from './portfolio/account-funnel.ts';
import { urgencyAccountFigures } from './portfolio/urgency-account.ts';
import { actionFigures } from './time/actions.ts';
import { contactFigures } from './time/contact-figures.ts';
import { relationFigures } from './time/relation-figures.ts';
import { stageFigures } from './time/stage-figures.ts';

/** Draws something of one account; nothing when the plan does not hold its facts. */
export type AccountChart = (plan: AccountPlan, context: FigureContext) => readonly Figure[];

/** The charts of an account's page of charts, in the order in which it is read. */
const CHARTS: readonly AccountChart[] = [
  orgFigures,
  procurementFigures,
  accountFunnelFigures,
  urgencyAccountFigures,
  forceFigures,
  swotFigure,
  accountScorecards,
  stageFigures,
  contactFigures,
  relationFigures,
  actionFigures,
];

/** Every chart of an account. */
export function accountCharts(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  return CHARTS.flatMap((chart) => chart(plan, context));
}
