import type { FindingRow } from '../findings.ts';

/** The findings of a page by the spot that shows them. */
export type Placed = ReadonlyMap<string, readonly FindingRow[]>;

/**
 * Gives each finding to the closest of its spots that the page shows. What belongs to a spot that is not there goes to
 * the next wider one, and at last to the spot `plan`, so that none is lost.
 */
export function placed(findings: readonly FindingRow[], shown: ReadonlySet<string>): Placed {
  return Map.groupBy(findings, ({ place }) => place?.spots.find((spot) => shown.has(spot)) ?? 'plan');
}
