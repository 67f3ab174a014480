import type { DataOf } from '#schemas/index.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';

/** What must be there before an account enters a development phase (method: § 1.5). */
export type PhaseGate = DataOf<'phase'>['entry'][number];

/** The account’s development while it goes on; nothing when there is none or it has ended. */
export function runningDevelopment(plan: AccountPlan): TypedDocument<'development'> | undefined {
  return plan.development?.data.ended ? undefined : plan.development;
}

/** The method page of the phase that a running development is in (method: § 1.5). */
export function currentPhase(plan: AccountPlan, book: Book): TypedDocument<'phase'> | undefined {
  const development = runningDevelopment(plan);
  return development && book.phases.get(development.data.phase)?.original;
}

/**
 * The page of the phase that asked for a gate which the account has already gone through, in its present phase or
 * an earlier one; nothing when no phase so far asks for it (method: § 1.5; front matter of `method/phases/`).
 */
export function gatePassed(gate: PhaseGate, plan: AccountPlan, book: Book): TypedDocument<'phase'> | undefined {
  const reached = currentPhase(plan, book)?.data.order ?? 0;
  return [...book.phases.values()]
    .map(({ original }) => original)
    .find(({ data }) => data.order <= reached && data.entry.includes(gate));
}

/** Days that a running development has been in its phase (method: D5). */
export function daysInPhase(plan: AccountPlan, asOf: Day): number | undefined {
  const development = runningDevelopment(plan);
  return development && daysBetween(development.data.since, asOf);
}
