import type { Kind } from '#schemas/index.ts';
import { tierByWindow, type Tier } from '../measures/tier-lens.ts';
import type { Draft } from './draft.ts';
import { kindsWanted } from './tier-files.ts';
import type { Trial } from './trial.ts';

/** An account whose time window says another tier than the declared one. */
export interface MovedTier {
  readonly account: string;
  readonly tier: Tier;
  /** What the plan lacks for that tier. */
  readonly wanted: readonly Kind[];
}

/** The account that drafts have moved out of its declared tier (method: B5). */
export function movedTier({ after, errors }: Trial, drafts: readonly Draft[]): MovedTier | undefined {
  if (!after.draft || !errors.some(({ name }) => name === 'tier/window-mismatch')) return undefined;
  for (const { place } of drafts) {
    const plan = after.draft.accounts.get(place.account ?? place.name ?? '');
    if (!plan) continue;
    const { tier } = tierByWindow(plan, after.draft, after.asOf);
    if (tier === plan.account.data.tier.declared) continue;
    return { account: plan.id, tier, wanted: kindsWanted(plan, tier, after.draft, after.asOf) };
  }
  return undefined;
}
