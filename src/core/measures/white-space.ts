import type { DataOf } from '#schemas/index.ts';
import type { AccountPlan } from '../link/book.ts';
import { isConfirmed } from './confirmation.ts';
import { executionLines } from './execution-lines.ts';

/** A need of the customer that nothing of ours meets or is planned to meet. */
export interface OpenNeed {
  readonly name: string;
  readonly need: DataOf<'strategy'>['needs'][string];
  /** Somebody at the customer confirmed it. */
  readonly confirmed: boolean;
}

/**
 * Needs without a current or planned opportunity, confirmed ones first (method: G6, G9). The lines of the execution
 * map decide; a need without any line is met by an opportunity that lists it. A line without an opportunity, and an
 * opportunity that was lost or given up, leave the space white.
 */
export function whiteSpace(plan: AccountPlan): readonly OpenNeed[] {
  const { strategy, opportunities } = plan;
  if (!strategy) return [];
  const alive = [...opportunities.values()].filter(({ data }) => (data.outcome?.result ?? 'won') === 'won');
  const names = new Set(alive.map(({ name }) => name));
  const met = new Set(
    executionLines(plan)
      .filter(({ state, opportunity }) => state !== 'potential' && opportunity !== undefined && names.has(opportunity))
      .map(({ need }) => need),
  );
  return Object.entries(strategy.data.needs)
    .filter(([name]) => !met.has(name))
    .map(([name, need]) => ({ name, need, confirmed: isConfirmed(need) }))
    .sort((a, b) => Number(b.confirmed) - Number(a.confirmed));
}
