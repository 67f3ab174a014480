import type { DataOf } from '#schemas/index.ts';
import type { Day } from '../calendar/day.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../link/book.ts';

/** One survey, with its place in the list of `satisfaction`. */
interface Survey {
  readonly index: number;
  readonly survey: DataOf<'relationships'>['satisfaction'][number];
}

/** How satisfied the customer is, and in which direction that moves (method: A18). */
export interface SatisfactionTrend {
  /** Oldest first; those of one day in the order of the file. */
  readonly surveys: readonly Survey[];
  /** The newest score, 0–100. */
  readonly score: number;
  /** The newest score less the one before, in points; absent with a single survey. */
  readonly change?: number;
}

/** The trend of the surveys up to `asOf`; nothing when there is none. */
export function satisfactionTrend(plan: AccountPlan, asOf: Day): SatisfactionTrend | undefined {
  const surveys = (plan.relationships?.data.satisfaction ?? [])
    .map((survey, index) => ({ index, survey }))
    .filter(({ survey }) => survey.date <= asOf)
    .sort((a, b) => compare(a.survey.date, b.survey.date));
  const [before, newest] = [surveys.at(-2)?.survey, surveys.at(-1)?.survey];
  if (!newest) return undefined;
  return { surveys, score: newest.score, ...(before && { change: newest.score - before.score }) };
}
