import type { DataOf } from '#schemas/index.ts';
import type { AccountPlan } from '../link/book.ts';
import { isConfirmed } from './confirmation.ts';

/** A need of the customer that nothing of ours meets or is planned to meet. */
export interface OpenNeed {
  readonly name: string;
  readonly need: DataOf<'strategy'>['needs'][string];
  /** Somebody at the customer confirmed it. */
  readonly confirmed: boolean;
}

/** Needs without a current or planned line of the execution map, confirmed ones first (method: G6). */
export function whiteSpace({ strategy }: AccountPlan): readonly OpenNeed[] {
  if (!strategy) return [];
  const met = new Set(strategy.data.execution.filter(({ state }) => state !== 'potential').map(({ need }) => need));
  return Object.entries(strategy.data.needs)
    .filter(([name]) => !met.has(name))
    .map(([name, need]) => ({ name, need, confirmed: isConfirmed(need) }))
    .sort((a, b) => Number(b.confirmed) - Number(a.confirmed));
}
