import type { DataOf } from '#schemas/index.ts';
import { addMonths, type Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';

type Voice = DataOf<'relationships'>['voices'][number];

/** Months for which a voice counts as recent: the year of `limits.voices` (method: R9; ours). */
export const VOICE_MONTHS = 12;

/** The voices of the last twelve months up to `asOf`, the first day included. */
export function recentVoices(plan: AccountPlan, asOf: Day): readonly Voice[] {
  const voices = plan.relationships?.data.voices ?? [];
  return voices.filter(({ date }) => date <= asOf && addMonths(date, VOICE_MONTHS) >= asOf);
}

/** What the customer has thought of us in the last twelve months (method: R9, IND-voice-pulse). */
export interface VoicePulse {
  /** Mean attitude, −2…+2. */
  readonly mean: number;
  readonly count: number;
  /** The day of the newest voice. */
  readonly newest: Day;
}

/** The pulse of the recent voices of one account or of several; nothing when there is none (method: R9, A6). */
export function voicePulse(plans: readonly AccountPlan[], asOf: Day): VoicePulse | undefined {
  const voices = plans.flatMap((plan) => recentVoices(plan, asOf));
  if (voices.length === 0) return undefined;
  return {
    mean: voices.reduce((sum, { attitude }) => sum + attitude, 0) / voices.length,
    count: voices.length,
    newest: voices.reduce((newest, { date }) => (date > newest ? date : newest), ''),
  };
}
