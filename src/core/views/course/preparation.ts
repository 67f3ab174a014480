import { exerciseGroup, sheet } from '#schemas/vocabulary.ts';
import { pageUrl, worksheetUrl } from '../../address/url.ts';
import type { MethodPage } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { pageLink } from './page-link.ts';

/** A blank worksheet that the lectures’ exercises name, and how many copies they take. */
export interface SheetToPrint {
  readonly link: Link;
  readonly copies: string;
  readonly exercises: readonly Link[];
}

/** An exercise that mends a plan of the practice book. */
export interface PracticeToOpen {
  readonly account: string;
  readonly exercise: Link;
}

/** What the trainer lays out before the course. */
export interface Preparation {
  readonly checklist: readonly { readonly text: string; readonly href?: string }[];
  /** Day by day, in the order of the method. */
  readonly sheets: readonly { readonly day: string; readonly sheets: readonly SheetToPrint[] }[];
  readonly practice: readonly PracticeToOpen[];
}

/** What the agendas of all lectures ask the trainer to prepare. */
export function preparation(context: ViewContext): Preparation {
  const { book, lang } = context;
  const { checklist } = trainerWords(lang);
  const days = [...new Set([...book.lectures.values()].map(({ original }) => original.data.day))].sort((a, b) => a - b);
  return {
    checklist: [
      { text: checklist.handouts(book.lectures.size) },
      { text: checklist.cheatSheet, href: pageUrl(lang, 'cheatSheet') },
      { text: checklist.slides },
      { text: checklist.teams },
      { text: checklist.devices },
      { text: checklist.answers, href: pageUrl(lang, 'exercises') },
    ],
    sheets: days.map((day) => ({
      day: courseWords(lang).day(day),
      sheets: sheetsOf(context, exercisesOfLectures(context, day)),
    })),
    practice: days
      .flatMap((day) => exercisesOfLectures(context, day))
      .flatMap((page) => {
        const { practice } = page.original.data;
        return practice === undefined ? [] : { account: practice, exercise: pageLink(context, page) };
      }),
  };
}

/** The worksheets that some exercises take. */
function sheetsOf(context: ViewContext, exercises: readonly MethodPage<'exercise'>[]): readonly SheetToPrint[] {
  const { lang } = context;
  return sheet.names.flatMap((kind) => {
    const using = exercises.filter(({ original }) => original.data.worksheets.includes(kind));
    return using.length === 0
      ? []
      : {
          link: { label: sheet.labels[kind][lang], href: worksheetUrl(lang, kind) },
          copies: copiesOf(context, using),
          exercises: using.map((page) => pageLink(context, page)),
        };
  });
}

/** The exercises on the agendas of a day, in the order in which they come up, each once. */
function exercisesOfLectures({ book }: ViewContext, day: number): readonly MethodPage<'exercise'>[] {
  const names = [...book.lectures.values()]
    .filter(({ original }) => original.data.day === day)
    .flatMap(({ original }) => original.data.agenda.flatMap(({ exercise }) => exercise ?? []));
  return [...new Set(names)].flatMap((name) => book.exercises.get(name) ?? []);
}

/** One copy for each exercise, by who does it together. */
function copiesOf({ lang }: ViewContext, exercises: readonly MethodPage<'exercise'>[]): string {
  const words = trainerWords(lang);
  const say = { alone: words.perPerson, pairs: words.perPair, team: words.perTeam };
  const parts = exerciseGroup.names.flatMap((group) => {
    const count = exercises.filter(({ original }) => original.data.group === group).length;
    return count === 0 ? [] : say[group](count);
  });
  return joined(parts, lang);
}
