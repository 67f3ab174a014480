import type { funnelClass } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';

export type FunnelClass = (typeof funnelClass.names)[number];

/** How many accounts yield, are incubating or are potential (method: B9, F4); those without a class are not counted. */
export function classCounts(plans: Iterable<AccountPlan>): Readonly<Record<FunnelClass, number>> {
  const counts = { yield: 0, incubating: 0, potential: 0 };
  for (const { assessment } of plans) {
    const given = assessment?.data.funnelClass;
    if (given) counts[given] += 1;
  }
  return counts;
}
