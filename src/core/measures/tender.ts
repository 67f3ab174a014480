import type { Day } from '../calendar/day.ts';
import type { TypedDocument } from '../validate/validate.ts';

/**
 * Whether the customer's tender runs on that day: from its opening until the day before the award. Without a day of
 * opening the stage says it, from the day it was entered until a result is known. What ended has no open tender
 * (method: STAGE-tender, ETH-06).
 */
export function tenderOpen({ data }: TypedDocument<'opportunity'>, day: Day): boolean {
  const { tender, stage, stageSince, outcome } = data;
  if (outcome !== undefined && outcome.on <= day) return false;
  if (tender?.decidedOn !== undefined && tender.decidedOn <= day) return false;
  if (tender?.openedOn !== undefined) return tender.openedOn <= day;
  return stage === 'tender' && stageSince <= day && tender?.result === undefined;
}
