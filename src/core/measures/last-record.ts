import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import type { Path } from '../parse/document.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { pastDays } from './past-days.ts';
import { documentsOf } from './written-texts.ts';

/** The newest thing that a plan records, with its place. */
export interface LastRecord {
  readonly day: Day;
  readonly document: AnyDocument;
  readonly path: Path;
}

/**
 * The newest day on which something happened, of all days in the plan and in its file names, up to the as-of day
 * (method: A15, PLAN-09). Plans for the future are no records.
 */
export function lastRecord(plan: AccountPlan, asOf: Day): LastRecord | undefined {
  let last: LastRecord | undefined;
  for (const document of documentsOf(plan)) {
    const named = document.date === undefined ? [] : [{ path: [], day: document.date }];
    for (const { path, day } of [...named, ...pastDays(document)]) {
      if (day <= asOf && (!last || day > last.day)) last = { day, document, path };
    }
  }
  return last;
}
