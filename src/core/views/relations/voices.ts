import { voiceBasis } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { recentVoices, voicePulse } from '../../measures/voices.ts';
import { relationshipWords } from '../../text/charts/relationship-words.ts';
import { signed } from '../../text/format.ts';
import { told } from '../../text/left-out.ts';
import { personLink, type Link, type ViewContext } from '../context.ts';

/** One row of the voice of the customer (method: R9). */
export interface VoiceRow {
  readonly person: Link;
  readonly title: string;
  readonly date: string;
  readonly said: string;
  /** −2…+2. */
  readonly attitude: number;
  readonly attitudeText: string;
  readonly theme: string;
  readonly basis: string;
  readonly mayQuote: boolean;
  /** Older than the year that counts. */
  readonly isPast: boolean;
}

/** The voice of the customer: what was said, the newest first, and how it sounds in all (method: R9, IND-voice-pulse). */
export interface Voices {
  readonly rows: readonly VoiceRow[];
  readonly pulse: string;
  /** How many are wanted, said only when there are fewer; else empty. */
  readonly wanted: string;
}

/** The voices of an account. */
export function voicesOf(context: ViewContext, plan: AccountPlan): Voices {
  const { asOf, book, lang } = context;
  const words = relationshipWords(lang);
  const recent = new Set(recentVoices(plan, asOf));
  const pulse = voicePulse([plan], asOf);
  const wanted = book.settings.data.limits.voices;
  return {
    rows: (plan.relationships?.data.voices ?? [])
      .map((voice) => ({
        person: personLink(context, plan, voice.person),
        title: told(plan.people.get(voice.person)?.data.title ?? ''),
        date: voice.date,
        said: voice.said,
        attitude: voice.attitude,
        attitudeText: signed(voice.attitude),
        theme: voice.theme,
        basis: voiceBasis.labels[voice.basis][lang],
        mayQuote: voice.mayQuote,
        isPast: !recent.has(voice),
      }))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    pulse: pulse ? words.voicePulse(pulse.count, signed(pulse.mean, 1), pulse.newest) : words.noVoices,
    wanted: recent.size < wanted ? words.voicesWanted(wanted) : '',
  };
}
