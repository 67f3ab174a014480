import type { Diagnostic, RuleName, Severity } from '../diagnostics/diagnostic.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { identify } from '../parse/kind-of.ts';
import { onceABook } from './once-a-book.ts';
import { openValue } from './open-value.ts';
import type { Tier } from './tier-lens.ts';

/** What a matter may cost: 3 business, a promise or the law; 2 the relationship; 1 the quality of the plan (ours). */
export type Gravity = 1 | 2 | 3;

/** The gravity of the rules of an area; an area that is not named here is 1. */
const AREAS: Readonly<Record<string, Gravity>> = {
  stage: 3,
  'joint-plan': 3,
  hospitality: 3,
  privacy: 3,
  phase: 2,
  opportunity: 2,
  relationship: 2,
  coach: 2,
  cadence: 2,
  review: 2,
  tier: 2,
};

/** Rules that weigh otherwise than their area: what was promised, what is paid, and where an executive is needed. */
const RULES: Readonly<Record<RuleName, Gravity>> = {
  'cadence/executive-visit-overdue': 3,
  'cadence/materials-overdue': 1,
  'cadence/seminar-overdue': 1,
  'opportunity/payment-overdue': 3,
  'opportunity/appeals-weights': 1,
  'opportunity/concern-weights': 1,
  'phase/sample-overdue': 3,
  'plan/action-overdue': 3,
  'plan/executive-sponsor': 3,
  'plan/untouched': 2,
  'portfolio/effort-misplaced': 2,
  'relationship/feedback-unanswered': 3,
  'stage/funnel-not-earned': 2,
  'stage/probability-misfit': 2,
  'tier/discount-promised': 3,
};

/** The weight of a severity; notes are no exceptions. */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 1, info: 0 };

/** The weight of a tier. */
export const TIER_WEIGHT: Readonly<Record<Tier, number>> = { A: 4, B: 3, C: 2, D: 1 };

/** One finding with what it puts at stake. */
export interface Cause {
  readonly diagnostic: Diagnostic;
  readonly gravity: Gravity;
  /** `severity × gravity × tier × value`, see `exceptions`. */
  readonly stake: number;
  /** Days since all was still in order; absent where the plan does not tell. */
  readonly age?: number;
}

/** An account that somebody must look at, and why. */
export interface AccountException {
  readonly plan: AccountPlan;
  /** The gravest first; of equals the older one. */
  readonly causes: readonly [Cause, ...Cause[]];
  /** 1 without open business, up to 2 for the account with the most. */
  readonly valueFactor: number;
}

/**
 * The accounts with warnings and errors, by what is at stake in their gravest cause: severity (error 3, warning 1) ×
 * gravity of the matter (1–3) × tier (A 4 … D 1) × (1 + open value ÷ the largest open value of an account). Of equals
 * the account with more causes comes first (the scale is ours).
 */
export function exceptions(book: Book, diagnostics: Iterable<Diagnostic>, asOf: Day): readonly AccountException[] {
  const byAccount = new Map<AccountPlan, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const account = identify(diagnostic.span.file)?.account;
    const plan = account === undefined ? undefined : book.accounts.get(account);
    if (!plan || SEVERITY_WEIGHT[diagnostic.severity] === 0) continue;
    const known = byAccount.get(plan);
    if (known) known.push(diagnostic);
    else byAccount.set(plan, [diagnostic]);
  }
  return [...byAccount]
    .flatMap(([plan, found]) => {
      const valueFactor = valueFactorOf(plan, book, asOf);
      const weight = TIER_WEIGHT[plan.account.data.tier.declared] * valueFactor;
      const [first, ...rest] = found.map((diagnostic) => causeOf(diagnostic, weight, asOf)).sort(graver);
      return first ? [{ plan, causes: [first, ...rest] as const, valueFactor }] : [];
    })
    .sort(
      ({ plan: { id: a }, causes: one }, { plan: { id: b }, causes: other }) =>
        other[0].stake - one[0].stake || other.length - one.length || compare(a, b),
    );
}

/** 1 without open business, up to 2 for the account with the most (ours). */
export function valueFactorOf(plan: AccountPlan, book: Book, asOf: Day): number {
  return 1 + openValue(plan) / largestOpenValue(book, asOf);
}

const largestOpenValue = onceABook((book) => Math.max(1, ...[...book.accounts.values()].map(openValue)));

/** What a finding of a rule may cost. */
export function gravityOf(name: Diagnostic['name']): Gravity {
  return RULES[name] ?? AREAS[name.split('/')[0] ?? ''] ?? 1;
}

function causeOf(diagnostic: Diagnostic, weight: number, asOf: Day): Cause {
  const { name, severity, since } = diagnostic;
  const gravity = gravityOf(name);
  return {
    diagnostic,
    gravity,
    stake: SEVERITY_WEIGHT[severity] * gravity * weight,
    ...(since !== undefined && { age: daysBetween(since, asOf) }),
  };
}

function graver(a: Cause, b: Cause): number {
  return b.stake - a.stake || (b.age ?? -1) - (a.age ?? -1);
}
