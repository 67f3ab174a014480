import type { AccountPlan } from '../link/book.ts';
import { accountCharts } from './charts/account.ts';
import type { Figure, FigureContext } from './figure.ts';
import { influenceFigures } from './influence/figures.ts';
import { executionFigures, strategyFigures } from './strategy/figures.ts';

export { bookCharts as bookFigures } from './charts/book.ts';
export { opportunityCharts as opportunityFigures } from './charts/opportunity.ts';

/** Every picture of an account, in the order in which it is read: its maps, then its charts. */
export function accountFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  return [influenceFigures, strategyFigures, executionFigures, accountCharts].flatMap((draw) => draw(plan, context));
}
