import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { liveActions, stands, type NamedAction } from './action-health.ts';

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

/** A point of the SWOT with what the plan does about it. */
export interface AnsweredPoint {
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly text: string;
  /** Places of the moves that follow from it, in `swot.moves`. */
  readonly moves: readonly number[];
  /** Actions that cite it and are done or to be done, by name. */
  readonly actions: readonly string[];
}

/** Every point of the SWOT, quadrant by quadrant, with the moves and actions that answer it (method: G10). */
export function answeredPoints({ strategy, goals }: AccountPlan): readonly AnsweredPoint[] {
  const swot = strategy?.data.swot;
  if (!swot) return [];
  const actions = Object.entries(goals?.data.actions ?? {}).filter(([, action]) => stands(action));
  return QUADRANTS.flatMap((quadrant) =>
    Object.entries(swot[quadrant]).map(([name, { text }]) => ({
      quadrant,
      name,
      text,
      moves: swot.moves.flatMap(({ from }, index) => (from.includes(name) ? [index] : [])),
      actions: actions.flatMap(([action, { cites }]) => (cites.includes(name) ? [action] : [])),
    })),
  );
}
