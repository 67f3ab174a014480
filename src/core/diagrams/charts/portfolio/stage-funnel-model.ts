import { outcome, stage as stages } from '#schemas/vocabulary.ts';
import type { Book } from '../../../link/book.ts';
import { funnel, funnelByStage, type FunnelSlice } from '../../../measures/funnel.ts';
import type { Stage } from '../../../measures/stage-pages.ts';
import type { Result } from '../../../measures/win-loss.ts';

/** A number of opportunities and what they are worth, in the book's currency. */
interface Amount {
  readonly count: number;
  readonly value: number;
}

/** The funnel of the book by sales stage (method: F1, F2). */
export interface StageFunnel {
  /** The stages in which something can still be won, in their order. */
  readonly rows: readonly (Amount & {
    readonly stage: Stage;
    readonly weighted: number;
    readonly slices: readonly FunnelSlice[];
  })[];
  /** Won and being delivered. */
  readonly delivering: Amount;
  /** What ended without delivery: lost or given up, in the order of the results. */
  readonly ended: readonly (Amount & { readonly result: Result })[];
  readonly states: readonly FunnelSlice[];
  readonly total: Amount & { readonly weighted: number };
}

/** The funnel of the book; nothing where no opportunity is open. */
export function stageFunnel(book: Book): StageFunnel | undefined {
  const all = [...book.accounts.values()].flatMap((plan) => [...plan.opportunities.values()]);
  const states = funnel(all, book);
  if (states.every(({ count }) => count === 0)) return undefined;
  const worth = (some: typeof all): Amount => ({
    count: some.length,
    value: some.reduce((sum, { data }) => sum + data.value, 0),
  });
  const isEnded = (result: Result) => all.filter(({ data }) => data.outcome?.result === result);
  return {
    rows: funnelByStage(all, book).map(({ stage, slices }) => ({ stage, slices, ...totalOf(slices) })),
    delivering: worth(
      all.filter(({ data }) => data.outcome?.result === 'won' || (!data.outcome && data.stage === 'deliver')),
    ),
    ended: outcome.names
      .filter((result) => result !== 'won')
      .map((result) => ({ result, ...worth(isEnded(result)) }))
      .filter(({ count }) => count > 0),
    states,
    total: totalOf(states),
  };
}

/** The stage with the fewest opportunities that stands between wider ones; the first of equals. */
export function narrowest({ rows }: StageFunnel): { readonly stage: Stage; readonly count: number } | undefined {
  const between = rows.filter(({ count }, at) => {
    const [before, after] = [rows.slice(0, at), rows.slice(at + 1)];
    return before.some((row) => row.count > count) && after.some((row) => row.count > count);
  });
  return between.toSorted((a, b) => a.count - b.count)[0];
}

/** The last stage, in which what was won is delivered. */
export const DELIVERY: Stage = stages.names.at(-1) ?? 'deliver';

function totalOf(slices: readonly FunnelSlice[]) {
  return slices.reduce(
    (sum, { count, value, weighted }) => ({
      count: sum.count + count,
      value: sum.value + value,
      weighted: sum.weighted + weighted,
    }),
    { count: 0, value: 0, weighted: 0 },
  );
}
