import type { DataOf } from '#schemas/index.ts';
import { sheet } from '#schemas/vocabulary.ts';
import { lectureUrl, worksheetUrl } from '../../address/url.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { exerciseCard } from './exercise.ts';
import { lectureMinutes } from './lecture.ts';
import { pageLink } from './page-link.ts';

/** A lecture on the timetable, with what the trainer opens and prints for it. */
export interface TimetableRow {
  /** `HH:MM`, by the lectures and breaks before it on that day. */
  readonly starts: string;
  readonly lecture: Link;
  readonly minutes: string;
  readonly slides: Link;
  /** The handout, and the worksheets of the exercises. */
  readonly print: readonly Link[];
  readonly marks: readonly TimetableMark[];
}

/** What a trainer looks at the clock for within a lecture: an exercise, or a break. */
export interface TimetableMark {
  /** `HH:MM`. */
  readonly at: string;
  readonly label: string;
  /** The exercise's page; a break has none. */
  readonly href?: string;
  /** How long, and in what groups. */
  readonly note: string;
}

/** A day of the course. */
export interface TimetableDay {
  readonly label: string;
  readonly rows: readonly TimetableRow[];
  readonly ends: string;
}

/** Each day begins at nine, in minutes since midnight (ours). */
export const DAY_STARTS = 9 * 60;

/** The days of the course with their lectures, one after the other (method: A12). */
export function timetable(context: ViewContext): readonly TimetableDay[] {
  const { book, lang } = context;
  const words = trainerWords(lang);
  const days = Map.groupBy(book.lectures, ([, { original }]) => original.data.day);
  return [...days]
    .toSorted(([a], [b]) => a - b)
    .map(([day, lectures]) => {
      let now = DAY_STARTS;
      const rows = lectures.map(([name, page]): TimetableRow => {
        const { agenda } = page.original.data;
        const starts = clock(now);
        const marks = agenda.flatMap((item) => {
          const begins = now;
          now += item.minutes + (item.breakAfter ?? 0);
          return marksOf(context, item, begins);
        });
        const exercises = agenda.flatMap(({ exercise }) => exercise ?? []);
        return {
          starts,
          lecture: pageLink(context, page),
          minutes: words.minutes(lectureMinutes(page.original.data)),
          slides: { label: courseWords(lang).slides, href: lectureUrl(lang, name, 'slides') },
          print: [
            { label: courseWords(lang).handout, href: lectureUrl(lang, name, 'handout') },
            ...worksheetsOf(context, exercises),
          ],
          marks,
        };
      });
      const taught = lectures.reduce((sum, [, { original }]) => sum + lectureMinutes(original.data), 0);
      return { label: courseWords(lang).day(day), rows, ends: words.dayEnds(clock(now), taught) };
    });
}

/** The exercise that an item of an agenda is, and the break after it. */
function marksOf(
  context: ViewContext,
  { exercise, minutes, breakAfter }: DataOf<'lecture'>['agenda'][number],
  begins: number,
): readonly TimetableMark[] {
  const words = trainerWords(context.lang);
  const card = exercise === undefined ? undefined : exerciseCard(context, exercise);
  return [
    ...(card ? [{ at: clock(begins), ...card.link, note: `${card.minutes} · ${card.group}` }] : []),
    ...(breakAfter === undefined
      ? []
      : [{ at: clock(begins + minutes), label: words.pause, note: words.minutes(breakAfter) }]),
  ];
}

/** The worksheets that some exercises name, each once. */
function worksheetsOf({ book, lang }: ViewContext, exercises: readonly string[]): readonly Link[] {
  const kinds = exercises.flatMap((name) => book.exercises.get(name)?.original.data.worksheets ?? []);
  return [...new Set(kinds)].map((kind) => ({ label: sheet.labels[kind][lang], href: worksheetUrl(lang, kind) }));
}

/** Minutes since midnight as a clock shows them. */
export function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
