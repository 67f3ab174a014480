import type { DataOf } from '#schemas/index.ts';
import { leadSource, type outcome as outcomes } from '#schemas/vocabulary.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { median } from './median.ts';

type Outcome = NonNullable<DataOf<'opportunity'>['outcome']>;
export type Result = (typeof outcomes.names)[number];

/** An opportunity that ended, with the plan it belongs to. */
export interface Ended {
  readonly plan: AccountPlan;
  readonly opportunity: TypedDocument<'opportunity'>;
  readonly outcome: Outcome;
}

/** Won and lost with their rate; what we gave up ourselves is neither. */
export interface WinRate {
  readonly won: number;
  readonly lost: number;
  /** `won ÷ (won + lost)`, 0–1; absent when neither happened. */
  readonly rate?: number;
}

/** The opportunities of the book that ended until `asOf`, oldest first (method: F6). */
export function ended(book: Book, asOf: Day): readonly Ended[] {
  return [...book.accounts.values()]
    .flatMap((plan) =>
      [...plan.opportunities.values()].flatMap((opportunity) => {
        const { outcome } = opportunity.data;
        return outcome && outcome.on <= asOf ? [{ plan, opportunity, outcome }] : [];
      }),
    )
    .sort((a, b) => compare(a.outcome.on, b.outcome.on));
}

/** The win rate of a group of ended opportunities (method: A6). */
export function winRate(group: readonly Ended[]): WinRate {
  const count = (result: Result) => group.filter(({ outcome }) => outcome.result === result).length;
  const [won, lost] = [count('won'), count('lost')];
  return { won, lost, ...(won + lost > 0 && { rate: won / (won + lost) }) };
}

/** Our own win rate year by year, which the claims of others are held against (method: A11). */
export function winRateByYear(group: readonly Ended[]): ReadonlyMap<string, WinRate> {
  return grouped(group, ({ outcome }) => outcome.on.slice(0, 4));
}

/** The win rate of each lead source that brought something, in the order of the sources (method: D1). */
export function winRateBySource(group: readonly Ended[]): ReadonlyMap<(typeof leadSource.names)[number], WinRate> {
  const bySource = grouped(group, ({ opportunity }) => opportunity.data.source);
  return new Map(
    leadSource.names.flatMap((source) => {
      const rate = bySource.get(source);
      return rate ? [[source, rate] as const] : [];
    }),
  );
}

/** Each reason that was given for a result, with how often; the most frequent first (method: A17, F6). */
export function reasonsFor(result: Result, group: readonly Ended[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { outcome } of group) {
    if (outcome.result !== result) continue;
    for (const reason of outcome.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Median value of what was won, in the book's currency (method: A6). */
export function medianDealSize(group: readonly Ended[]): number | undefined {
  return median(group.filter(isWon).map(({ opportunity }) => opportunity.data.value));
}

/** Median days from the first trace of an opportunity to its signing, over what was won (method: A6). */
export function medianCycleDays(group: readonly Ended[]): number | undefined {
  return median(group.filter(isWon).flatMap((one) => cycleDays(one) ?? []));
}

/** Days from the first trace of an opportunity to its end; absent when the book holds none before (method: A6). */
export function cycleDays(one: Ended): number | undefined {
  const begun = firstTrace(one);
  return begun === undefined ? undefined : daysBetween(begun, one.outcome.on);
}

/** The first day that the book holds of an opportunity before it ended: a contact on it, or its go decision (ours). */
function firstTrace({ plan, opportunity, outcome }: Ended): Day | undefined {
  const contacts = plan.touchpoints.filter(({ data }) => data.opportunity === opportunity.name);
  const days = [...contacts.map(({ date }) => date), opportunity.data.goNoGo?.date];
  return days.filter((day) => day !== undefined && day <= outcome.on).sort((a = '', b = '') => compare(a, b))[0];
}

function isWon({ outcome }: Ended): boolean {
  return outcome.result === 'won';
}

function grouped<K extends string>(
  group: readonly Ended[],
  keyOf: (one: Ended) => K | undefined,
): ReadonlyMap<K, WinRate> {
  const parts = new Map<K, Ended[]>();
  for (const one of group) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const part = parts.get(key);
    if (part) part.push(one);
    else parts.set(key, [one]);
  }
  return new Map([...parts].map(([key, part]) => [key, winRate(part)]));
}
