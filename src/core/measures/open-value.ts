import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isOpen } from './tier-lens.ts';

/** Σ value of the account's open opportunities, in the book's currency (method: F1). */
export function openValue({ opportunities }: AccountPlan): number {
  return [...opportunities.values()].filter(isOpen).reduce((sum, { data }) => sum + data.value, 0);
}

/**
 * Whether an opportunity was open on an earlier day, as far as the plan tells: it had begun, and neither an outcome nor
 * its delivery had. In its first stage it begins with that stage, or with the first contact on it or the go decision
 * before; one that is further on had begun (ours).
 */
function wasOpen({ name, data }: TypedDocument<'opportunity'>, plan: AccountPlan, on: Day): boolean {
  if (data.outcome ? data.outcome.on <= on : data.stage === 'deliver' && data.stageSince <= on) return false;
  if (data.stage !== 'develop' || data.stageSince <= on) return true;
  const decided = data.goNoGo !== undefined && data.goNoGo.date <= on;
  return decided || plan.touchpoints.some(({ date, data: met }) => met.opportunity === name && (date ?? on) < on);
}

/** Σ value of what was open on an earlier day, at today's values (ours). */
export function openValueOn(plan: AccountPlan, on: Day): number {
  return [...plan.opportunities.values()]
    .filter((opportunity) => wasOpen(opportunity, plan, on))
    .reduce((sum, { data }) => sum + data.value, 0);
}
