import type { Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { completeness } from './completeness.ts';
import { coverage } from './coverage.ts';
import { isOverdue } from './due/due.ts';
import { dues } from './due/dues.ts';
import { weightedValue } from './funnel.ts';
import { openValue } from './open-value.ts';
import { wholeGap } from './relationship-gap.ts';
import { isOpen } from './tier-lens.ts';

/** What a group of accounts is compared by. */
export interface SegmentFigures {
  readonly accounts: number;
  /** Σ value of what is open, in the book's currency. */
  readonly open: number;
  /** Σ value × probability of what is open, in the book's currency. */
  readonly weighted: number;
  /** Mean weighted gap of an account: steps × influence (method: R5). Absent without an account. */
  readonly gap?: number;
  /** Mean coverage of the key people, 0–1, over the accounts that have any (method: E10). */
  readonly coverage?: number;
  /** Mean completeness of a plan, 0–1 (method: P3). Absent without an account. */
  readonly completeness?: number;
  /** Things due whose day has passed (method: P5, P12). */
  readonly overdue: number;
}

/** The figures of one account. */
export function accountFigures(plan: AccountPlan, book: Book, asOf: Day): SegmentFigures {
  const { share } = coverage(plan, book);
  return {
    accounts: 1,
    open: openValue(plan),
    weighted: [...plan.opportunities.values()].filter(isOpen).reduce((sum, one) => sum + weightedValue(one), 0),
    gap: wholeGap(plan),
    ...(share !== undefined && { coverage: share }),
    completeness: completeness(plan, book, asOf).score,
    overdue: dues(plan, book, asOf).filter((due) => isOverdue(due, asOf)).length,
  };
}

/** A group from the figures of its accounts: sums of what adds up, means of what does not (method: B20, B21; ours). */
export function together(members: readonly SegmentFigures[]): SegmentFigures {
  const sum = (of: 'accounts' | 'open' | 'weighted' | 'overdue') => members.reduce((all, one) => all + one[of], 0);
  const mean = (of: 'gap' | 'coverage' | 'completeness') => {
    const known = members.flatMap((one) => one[of] ?? []);
    return known.length === 0 ? {} : { [of]: known.reduce((all, value) => all + value, 0) / known.length };
  };
  return {
    accounts: sum('accounts'),
    open: sum('open'),
    weighted: sum('weighted'),
    overdue: sum('overdue'),
    ...mean('gap'),
    ...mean('coverage'),
    ...mean('completeness'),
  };
}
