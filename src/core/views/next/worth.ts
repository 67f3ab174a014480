/**
 * What it is worth to do something now: the one place where findings, days, gaps and gates are compared. All stand on
 * the scale of `exceptions`, which also orders the home page: severity (error 3, warning 1) × gravity of the matter
 * (1–3) × tier (A 4 … D 1) × (1 + open value ÷ the largest open value of an account). What no finding names is taken
 * as the warning that a rule would give:
 *
 * - something overdue as the warning of the rule about its matter; due within a week as half of it;
 * - a gap as a warning about a relationship, by the part of the widest gap that it is: steps × influence ÷ (most
 *   steps × 5) (method: R5);
 * - a gate as a warning about a stage, by how much of the stage's time has passed, and by how much of the account's
 *   open value waits behind it (method: § 1.4).
 *
 * The second case of one matter at an account counts half, the third a third: five reminders of one kind tell less than
 * five matters.
 *
 * The method says what matters and not how much beside something else: the comparison is ours.
 */
import { relationLevel } from '#schemas/vocabulary.ts';
import { daysBetween, type Day } from '../../calendar/day.ts';
import type { Diagnostic, RuleName } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import type { DueSource } from '../../measures/due/due.ts';
import { gravityOf, SEVERITY_WEIGHT, TIER_WEIGHT, valueFactorOf } from '../../measures/exceptions.ts';
import { openValue } from '../../measures/open-value.ts';
import { weightedGap } from '../../measures/relationship-gap.ts';
import { stagePage } from '../../measures/stage-pages.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Thing } from './thing.ts';

/** What is due sooner than this many days counts as due now (ours). */
export const SOON = 7;
/** What is due soon is worth so much of what it is worth when it is late (ours). */
const BEFORE_ITS_DAY = 1 / 2;
const MOST_INFLUENCE = 5;
const MOST_STEPS = relationLevel.names.length - 1;

/** The rules that speak of a day which has passed: the first tells how grave it is. */
export const RULES_ABOUT: Readonly<Record<DueSource, readonly [RuleName, ...RuleName[]]>> = {
  review: ['review/missed', 'review/next-overdue'],
  contact: ['relationship/stale-contact', 'relationship/contact-not-recorded', 'relationship/key-person-not-connected'],
  visit: ['cadence/executive-visit-overdue'],
  seminar: ['cadence/seminar-overdue'],
  gap: ['relationship/gap-plan-overdue'],
  action: ['plan/action-overdue'],
  'next-step': ['plan/action-overdue'],
  'contact-step': ['plan/action-overdue'],
  decision: ['review/no-decision'],
  work: ['plan/action-overdue'],
  task: ['plan/action-overdue'],
  sample: ['phase/sample-overdue'],
  element: ['opportunity/element-overdue'],
  hold: ['opportunity/hold-not-reviewed'],
  close: ['stage/close-overdue'],
  tender: ['stage/close-overdue'],
  step: ['buying/step-order'],
  payment: ['opportunity/payment-overdue'],
  milestone: ['joint-plan/milestone-overdue'],
  evaluation: ['joint-plan/evaluation-overdue'],
  rationale: ['plan/rationale-stale'],
  map: ['map/review-overdue'],
  class: ['account/reclassify-overdue'],
  materials: ['cadence/materials-overdue'],
};

/** The weight of an account beside the others. */
export function accountWeight(plan: AccountPlan, book: Book, asOf: Day): number {
  return TIER_WEIGHT[plan.account.data.tier.declared] * valueFactorOf(plan, book, asOf);
}

/** The weight of a finding within its account. */
export function findingWeight({ name, severity }: Pick<Diagnostic, 'name' | 'severity'>): number {
  return SEVERITY_WEIGHT[severity] * gravityOf(name);
}

/** The weight of what is due within its account. */
export function dueWeight(source: DueSource, isLate: boolean): number {
  return warning(RULES_ABOUT[source][0]) * (isLate ? 1 : BEFORE_ITS_DAY);
}

/** The weight of a gap within its account (method: R5). */
export function gapWeight(person: TypedDocument<'person'>): number {
  return (warning('relationship/gap-without-plan') * weightedGap(person)) / (MOST_STEPS * MOST_INFLUENCE);
}

/** The weight of what keeps an open opportunity in its stage, within its account (method: § 1.4). */
export function gateWeight({ data }: TypedDocument<'opportunity'>, plan: AccountPlan, book: Book, asOf: Day): number {
  const limit = stagePage(book, data.stage)?.limitDays ?? 0;
  const passed = limit === 0 ? 0 : Math.min(1, Math.max(0, daysBetween(data.stageSince, asOf)) / limit);
  return (warning('stage/gate-not-met') * passed * data.value) / Math.max(1, openValue(plan));
}

/** What the cases of one matter at an account are worth beside each other: the dearest whole, the next one half. */
export function lessened(things: readonly Thing[]): readonly Thing[] {
  const cases = new Map<string, number>();
  return things
    .toSorted((a, b) => b.worth - a.worth || (b.age ?? -Infinity) - (a.age ?? -Infinity))
    .map((thing) => {
      const nth = (cases.get(thing.matter) ?? 0) + 1;
      cases.set(thing.matter, nth);
      return { ...thing, worth: thing.worth / nth };
    });
}

function warning(name: RuleName): number {
  return findingWeight({ name, severity: 'warning' });
}
