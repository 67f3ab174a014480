import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { liveActions, type NamedAction } from './action-health.ts';

/** The four quadrants, as the keys of `swot` (method: G10). */
const QUADRANTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Which live actions say what they answer. */
export interface SwotCitations {
  readonly citing: readonly NamedAction[];
  /** They name neither a point of the SWOT nor a need. */
  readonly silent: readonly NamedAction[];
}

/** The quadrants without a point; all four when there is no SWOT (method: G10, SWOT-01). */
export function emptyQuadrants(strategy: TypedDocument<'strategy'>): readonly Quadrant[] {
  const { swot } = strategy.data;
  return QUADRANTS.filter((quadrant) => Object.keys(swot?.[quadrant] ?? {}).length === 0);
}

/** The live actions by whether they cite a point of the SWOT or a need (method: G10); nothing without a SWOT. */
export function swotCitations(plan: AccountPlan): SwotCitations | undefined {
  if (!plan.strategy?.data.swot || emptyQuadrants(plan.strategy).length === QUADRANTS.length) return undefined;
  const live = liveActions(plan);
  const cites = ({ action }: NamedAction) => action.cites.length > 0 || action.need !== undefined;
  return { citing: live.filter(cites), silent: live.filter((action) => !cites(action)) };
}
