import type { DataOf } from '#schemas/index.ts';
import { addMonths, type Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';

/** Voices of the customer that a tier-A account needs within the window (method: R9; the number is ours). */
export const VOICES_WANTED = 3;

/** Months for which a voice counts as recent (method: R9; the number is ours). */
export const VOICE_MONTHS = 12;

/** The voices of the last twelve months up to `asOf`, the first day included. */
export function recentVoices(plan: AccountPlan, asOf: Day): readonly DataOf<'relationships'>['voices'][number][] {
  const voices = plan.relationships?.data.voices ?? [];
  return voices.filter(({ date }) => date <= asOf && addMonths(date, VOICE_MONTHS) >= asOf);
}
