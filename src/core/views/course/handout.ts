import type { AnyMethodPage } from '../../link/book.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { termLink } from '../term-link.ts';
import { courseOf } from './course-foot.ts';
import { HANDOUT_ROOM, itemsUnder, wordsUnder } from './digest.ts';
import { exerciseSheet, type ExerciseSheet } from './exercise-sheet.ts';
import { gistOf, pagesTaught, type Gist } from './gist.ts';
import { lectureView, type AgendaRow } from './lecture.ts';
import type { DigestItem } from './page-blocks.ts';
import { writtenPage } from './written-page.ts';

/** What trainees hold in their hands during a lecture, and write on. */
export interface HandoutView {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly course: string;
  readonly day: string;
  readonly minutes: number;
  readonly outcomes: readonly DigestItem[];
  readonly agenda: readonly AgendaRow[];
  readonly pages: readonly Gist[];
  readonly exercises: readonly ExerciseSheet[];
  readonly terms: readonly (Link & { readonly definition: string })[];
  readonly takeAway: string;
}

/** Columns of an outcome and of the take-away: they are printed whole unless somebody writes at length. */
const [OUTCOME, TAKE_AWAY] = [240, 480];

/** Builds the handout of a lecture; nothing when there is none of this name (method: A12). */
export function handoutView(context: ViewContext, name: string): HandoutView | undefined {
  const { book, lang } = context;
  const page = book.lectures.get(name);
  const lecture = lectureView(context, name);
  if (!page || !lecture) return undefined;
  const { title, summary, day, minutes, agenda } = lecture;
  const { body } = writtenPage(page, lang);
  const { headings } = trainerWords(lang);
  return {
    name,
    title,
    summary,
    course: courseOf(context, name),
    day,
    minutes,
    outcomes: itemsUnder(body, headings.outcomes, OUTCOME),
    agenda,
    pages: page.original.data.agenda.flatMap((item) => gistOf(context, item, HANDOUT_ROOM) ?? []),
    exercises: agenda.flatMap(({ kind, name: exercise = '' }) =>
      kind === 'exercise' ? (exerciseSheet(context, exercise) ?? []) : [],
    ),
    terms: termsOf(context, [page, ...pagesTaught(context, page.original.data)]),
    takeAway: wordsUnder(body, headings.takeAway, TAKE_AWAY),
  };
}

/** The terms of some pages with their definitions, each once, in the order in which they come up. */
function termsOf(context: ViewContext, pages: readonly AnyMethodPage[]): HandoutView['terms'] {
  const { book, lang } = context;
  const names = new Set(pages.flatMap(({ original }): readonly string[] => original.data.terms));
  return [...names].flatMap((name) => {
    const data = book.terms.get(name)?.data;
    return data ? { ...termLink(context, name), definition: lang === 'en' ? data.definitionEn : data.definition } : [];
  });
}
