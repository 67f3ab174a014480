import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isOpen } from './tier-lens.ts';

/** An open opportunity and whether it leads to a goal of the customer. */
export interface TracedOpportunity {
  readonly opportunity: TypedDocument<'opportunity'>;
  readonly traced: boolean;
}

/** The needs that an opportunity meets, by its own list and by the lines of the execution map (method: G5, G6). */
function needsMet({ strategy }: AccountPlan, opportunity: TypedDocument<'opportunity'>): ReadonlySet<string> {
  const lines = strategy?.data.execution.filter((line) => line.opportunity === opportunity.name) ?? [];
  return new Set([...opportunity.data.needs, ...lines.map(({ need }) => need)]);
}

/** The needs from which the map leads up to a goal of the customer (method: G5). */
function tracedNeeds({ strategy }: AccountPlan): ReadonlySet<string> {
  if (!strategy) return new Set();
  const { goals, strategies, tactics, needs } = strategy.data;
  const reached = new Set(Object.keys(goals));
  const climb = (nodes: readonly (readonly [string, readonly string[]])[]) => {
    for (const [name, above] of nodes) if (above.some((node) => reached.has(node))) reached.add(name);
  };
  climb(Object.entries(strategies).map(([name, { serves }]) => [name, serves]));
  climb(Object.entries(tactics).map(([name, { serves }]) => [name, serves]));
  return new Set(Object.keys(needs).filter((name) => needs[name]?.from.some((node) => reached.has(node))));
}

/** Each open opportunity, and whether it reaches a customer goal through the map (method: IND-traceability). */
export function traceability(plan: AccountPlan): readonly TracedOpportunity[] {
  const traced = tracedNeeds(plan);
  return [...plan.opportunities.values()].filter(isOpen).map((opportunity) => ({
    opportunity,
    traced: [...needsMet(plan, opportunity)].some((need) => traced.has(need)),
  }));
}
