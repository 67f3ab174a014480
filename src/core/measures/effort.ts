import { addMonths, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { liveActions } from './action-health.ts';
import { pareto } from './pareto.ts';
import { isOpen, TIERS, type Tier } from './tier-lens.ts';

/** Months in which a touchpoint counts as effort (method: A2; the number is ours). */
const MONTHS = 12;

/** What we put into an account: its open or running actions, and its touchpoints of the last twelve months. */
export function effortOf(plan: AccountPlan, asOf: Day): number {
  const since = addMonths(asOf, -MONTHS);
  const recent = plan.touchpoints.filter(({ date }) => date !== undefined && date > since && date <= asOf);
  return liveActions(plan).length + recent.length;
}

/** How our effort is spread between the top accounts and all. */
export interface EffortShare {
  readonly top: number;
  readonly all: number;
  /** `top ÷ all`, 0–1. */
  readonly share: number;
}

/** The share of our effort that goes to the accounts with the most revenue (method: A2). */
export function effortShare(book: Book, asOf: Day): EffortShare | undefined {
  const ranked = pareto(book, asOf);
  const all = sum([...book.accounts.values()], asOf);
  if (!ranked || all === 0) return undefined;
  const top = sum(
    ranked.accounts.filter((account) => account.top).map(({ plan }) => plan),
    asOf,
  );
  return { top, all, share: top / all };
}

/** What the accounts of one tier take and what they promise. */
export interface TierShare {
  readonly tier: Tier;
  readonly accounts: number;
  readonly effort: number;
  /** Value of the open opportunities, in the book’s currency. */
  readonly value: number;
  /** Of the effort in all accounts, 0–1; 0 where there is none. */
  readonly effortShare: number;
  /** Of the open value of all accounts, 0–1; 0 where there is none. */
  readonly valueShare: number;
}

/** Effort and open value by declared tier, A first (method: A2, B10–B12; held side by side by us). */
export function effortByTier(book: Book, asOf: Day): readonly TierShare[] {
  const groups = TIERS.map((tier) => {
    const plans = [...book.accounts.values()].filter(({ account }) => account.data.tier.declared === tier);
    const open = plans.flatMap((plan) => [...plan.opportunities.values()].filter(isOpen));
    const value = open.reduce((total, { data }) => total + data.value, 0);
    return { tier, accounts: plans.length, effort: sum(plans, asOf), value };
  });
  const [effort, value] = [
    groups.reduce((total, group) => total + group.effort, 0),
    groups.reduce((total, group) => total + group.value, 0),
  ];
  return groups.map((group) => ({
    ...group,
    effortShare: effort === 0 ? 0 : group.effort / effort,
    valueShare: value === 0 ? 0 : group.value / value,
  }));
}

function sum(plans: readonly AccountPlan[], asOf: Day): number {
  return plans.reduce((total, plan) => total + effortOf(plan, asOf), 0);
}
