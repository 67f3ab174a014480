import type { Figure, FigureContext } from '../figure.ts';
import { funnelShapeFigures } from './portfolio/funnel-shapes.ts';
import { ownerFunnelFigures } from './portfolio/owner-funnels.ts';
import { paretoFigures } from './portfolio/pareto.ts';
import { quadrantFigures } from './portfolio/quadrants.ts';
import { stageFunnelFigures } from './portfolio/stage-funnel.ts';
import { tierEffortFigures } from './portfolio/tier-effort.ts';
import { urgencyBookFigures } from './portfolio/urgency-book.ts';

/** Draws something of the whole book; nothing when no plan holds the facts. */
export type BookChart = (context: FigureContext) => readonly Figure[];

/** The charts of the portfolio's page, in the order in which it is read. */
const CHARTS: readonly BookChart[] = [
  stageFunnelFigures,
  funnelShapeFigures,
  ownerFunnelFigures,
  paretoFigures,
  tierEffortFigures,
  quadrantFigures,
  urgencyBookFigures,
];

/** Every chart of the book. */
export function bookCharts(context: FigureContext): readonly Figure[] {
  return CHARTS.flatMap((chart) => chart(context));
}
