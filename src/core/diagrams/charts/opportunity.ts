import type { AccountPlan } from '../../link/book.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { opportunityInfluenceFigures } from '../influence/figures.ts';
import { appealsFigure } from './analysis/appeals.ts';
import { elementsFigure } from './analysis/elements.ts';
import { purchaseFigure } from './analysis/purchase.ts';

/** Draws something of one opportunity; nothing when it does not hold the facts. */
export type OpportunityChart = (
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  context: FigureContext,
) => readonly Figure[];

/** The charts of an opportunity's page, in the order in which it is read. */
const CHARTS: readonly OpportunityChart[] = [
  opportunityInfluenceFigures,
  elementsFigure,
  purchaseFigure,
  appealsFigure,
];

/** Every chart of an opportunity. */
export function opportunityCharts(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  context: FigureContext,
): readonly Figure[] {
  return CHARTS.flatMap((chart) => chart(plan, opportunity, context));
}
