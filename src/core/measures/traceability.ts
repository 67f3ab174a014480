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

/** The goals of the customer that each need leads up to through the map, in the order of the goals (method: G5). */
export function goalsServed({ strategy }: AccountPlan): ReadonlyMap<string, readonly string[]> {
  if (!strategy) return new Map();
  const { goals, strategies, tactics, needs } = strategy.data;
  const order = Object.keys(goals);
  const served = new Map(order.map((goal) => [goal, new Set([goal])]));
  const climb = (nodes: readonly (readonly [string, readonly string[]])[]) => {
    for (const [name, above] of nodes)
      served.set(name, new Set(above.flatMap((node) => [...(served.get(node) ?? [])])));
  };
  climb(Object.entries(strategies).map(([name, { serves }]) => [name, serves]));
  climb(Object.entries(tactics).map(([name, { serves }]) => [name, serves]));
  climb(Object.entries(needs).map(([name, { from }]) => [name, from]));
  return new Map(
    Object.keys(needs).map((name) => [name, order.filter((goal) => served.get(name)?.has(goal) === true)]),
  );
}

/** Each open opportunity, and whether it reaches a customer goal through the map (method: IND-traceability). */
export function traceability(plan: AccountPlan): readonly TracedOpportunity[] {
  const goals = goalsServed(plan);
  return [...plan.opportunities.values()].filter(isOpen).map((opportunity) => ({
    opportunity,
    traced: [...needsMet(plan, opportunity)].some((need) => (goals.get(need) ?? []).length > 0),
  }));
}
