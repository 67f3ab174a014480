import type { ConceptId } from '#schemas/concepts/index.ts';
import type { AccountPlan } from '../link/book.ts';
import { accountScorecards } from './charts/analysis/account-scorecards.ts';
import { appealsFigure } from './charts/analysis/appeals.ts';
import { elementsFigure } from './charts/analysis/elements.ts';
import { purchaseFigure } from './charts/analysis/purchase.ts';
import { swotFigure } from './charts/analysis/swot.ts';
import { orgFigures } from './charts/customer/org-chart.ts';
import { procurementFigures } from './charts/customer/procurement-lanes.ts';
import type { OpportunityChart } from './charts/opportunity.ts';
import { accountFunnelFigures } from './charts/portfolio/account-funnel.ts';
import { funnelShapeFigures } from './charts/portfolio/funnel-shapes.ts';
import { paretoFigures } from './charts/portfolio/pareto.ts';
import { quadrantFigures } from './charts/portfolio/quadrants.ts';
import { stageFunnelFigures } from './charts/portfolio/stage-funnel.ts';
import { tierEffortFigures } from './charts/portfolio/tier-effort.ts';
import { urgencyBookFigures } from './charts/portfolio/urgency-book.ts';
import { forceFigures } from './charts/relationship/force-field.ts';
import { actionFigures } from './charts/time/actions.ts';
import { contactFigures } from './charts/time/contact-figures.ts';
import { jointPlanFigures } from './charts/time/joint-plan.ts';
import { relationFigures } from './charts/time/relation-figures.ts';
import { stageFigures } from './charts/time/stage-figures.ts';
import type { Figure, FigureContext } from './figure.ts';
import { briefInfluenceFigures, influenceFigures } from './influence/figures.ts';
import { executionFigures, strategyFigures } from './strategy/figures.ts';

/** Where a picture stands: a page holds the whole map, a slide what is read from the back row. */
export type FigurePlace = 'page' | 'slide';

/** Draws what a concept looks like in a plan of the book; nothing when the plan does not hold the facts. */
type ConceptFigure = (plan: AccountPlan, context: FigureContext, place: FigurePlace) => readonly Figure[];

/** A slide shows at most so many boxes of a map, and so many people. */
const [MOST_BOXES, MOST_PEOPLE] = [14, 8];

const named =
  (name: string, draw: ConceptFigure): ConceptFigure =>
  (plan, context, place) =>
    draw(plan, context, place).filter((figure) => figure.name === name);
const ofBook =
  (draw: (context: FigureContext) => readonly Figure[]): ConceptFigure =>
  (_plan, context) =>
    draw(context);
const strategy: ConceptFigure = (plan, context, place) =>
  strategyFigures(plan, context, place === 'slide' ? MOST_BOXES : undefined);
const execution: ConceptFigure = (plan, context, place) =>
  executionFigures(plan, context, place === 'slide' ? MOST_BOXES : undefined);
const influence: ConceptFigure = (plan, context, place) =>
  place === 'slide' ? briefInfluenceFigures(plan, context, MOST_PEOPLE) : influenceFigures(plan, context);
/** The first opportunity that holds the facts. */
const ofOpportunity =
  (draw: OpportunityChart): ConceptFigure =>
  (plan, context) => {
    for (const opportunity of plan.opportunities.values()) {
      const figures = draw(plan, opportunity, context);
      if (figures.length > 0) return figures;
    }
    return [];
  };

/** The concepts that a picture of the book shows, each with what draws it. */
const FIGURES: Readonly<Partial<Record<ConceptId, ConceptFigure>>> = {
  A2: ofBook(paretoFigures),
  A4: named('input-output', ofBook(quadrantFigures)),
  A15: contactFigures,
  B6: ofBook(urgencyBookFigures),
  B7: named('success-attractiveness', ofBook(quadrantFigures)),
  B8: named('value-difficulty', ofBook(quadrantFigures)),
  B10: ofBook(tierEffortFigures),
  B15: named('value-analysis', accountScorecards),
  B19: named('account-score', accountScorecards),
  C1: ofOpportunity(purchaseFigure),
  C4: ofOpportunity(appealsFigure),
  C5: procurementFigures,
  C6: procurementFigures,
  E3: named('value-assessment', accountScorecards),
  E5: forceFigures,
  E6: contactFigures,
  F1: ofBook(stageFunnelFigures),
  F2: accountFunnelFigures,
  F3: ofBook(funnelShapeFigures),
  G4: strategy,
  G5: strategy,
  G6: execution,
  G8: execution,
  G10: swotFigure,
  J2: (plan, context) => jointPlanFigures(plan, context),
  O11: ofOpportunity(elementsFigure),
  P5: actionFigures,
  R1: influence,
  R4: relationFigures,
  R5: relationFigures,
  R10: influence,
  R12: orgFigures,
  R17: influence,
  'STG-05': stageFigures,
};

/** The picture of the first of these concepts that the plan can show. */
export function conceptFigure(
  ids: readonly ConceptId[],
  plan: AccountPlan,
  context: FigureContext,
  place: FigurePlace = 'page',
): Figure | undefined {
  for (const id of ids) {
    const [figure] = FIGURES[id]?.(plan, context, place) ?? [];
    if (figure) return figure;
  }
  return undefined;
}
