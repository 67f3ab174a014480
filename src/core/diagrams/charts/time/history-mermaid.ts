import { channel } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import type { Day } from '../../../calendar/day.ts';
import { nameIn } from '../../../text/names.ts';
import { mermaidWords } from '../../mermaid-text.ts';
import type { ContactCalendar } from './contacts.ts';

/** A section of a timeline: a name with what happened on which day. */
export interface TimelineSection {
  readonly name: string;
  readonly events: readonly { readonly day: Day; readonly words: string }[];
}

/** What happened over time as Mermaid source; nothing when nothing did. */
export function timelineMermaid(title: string, sections: readonly TimelineSection[]): { readonly mermaid?: string } {
  const lines = sections
    .filter(({ events }) => events.length > 0)
    .flatMap(({ name, events }) => [
      `  section ${mermaidWords(name)}`,
      ...events.map(({ day, words }) => `    ${day} : ${mermaidWords(words)}`),
    ]);
  if (lines.length === 0) return {};
  return { mermaid: `${['timeline', `  title ${mermaidWords(title)}`, ...lines].join('\n')}\n` };
}

/** The contacts of a year as Mermaid source. */
export function contactMermaid(title: string, { rows }: ContactCalendar, lang: Lang): { readonly mermaid?: string } {
  return timelineMermaid(
    title,
    rows.map(({ person, contacts }) => ({
      name: nameIn(lang, person.data),
      events: contacts.map(({ day, channel: by, subject }) => ({
        day,
        words: `${channel.labels[by][lang]} · ${subject}`,
      })),
    })),
  );
}
