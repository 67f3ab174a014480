import { answerHeading } from '#schemas/course/exercise.ts';
import { exerciseGroup } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords, type MethodWordsView, wholeMethodWords } from '../method-words.ts';
import { conceptLinks } from './concept-index.ts';
import { pageLink } from './page-link.ts';
import { sheetLinks, type SheetLinks } from './sheet-links.ts';

/** One line about an exercise, wherever it is offered. */
export interface ExerciseCard {
  readonly link: Link;
  readonly summary: string;
  readonly minutes: string;
  readonly group: string;
}

/** An exercise: the task, and apart from it the model answer, which is hidden until somebody asks for it. */
export interface ExerciseView extends Omit<MethodWordsView, 'concepts'> {
  readonly name: string;
  readonly minutes: string;
  readonly group: string;
  /** The rest of the page below its heading; empty where the exercise has none. */
  readonly answer: string;
  readonly practises: readonly Link[];
  readonly worksheets: readonly SheetLinks[];
  readonly lectures: readonly Link[];
  /** What starts it in the practice book, where it has an account there. */
  readonly practiceCommand?: string;
}

/** What stands in a list of exercises; the name itself when there is none of this name. */
export function exerciseCard(context: ViewContext, name: string): ExerciseCard {
  const { book, lang } = context;
  const page = book.exercises.get(name);
  const link = page ? pageLink(context, page) : { label: name, href: urlOf(lang, { kind: 'exercise', name }) };
  return {
    link,
    summary: page ? methodWords(context, page).summary : '',
    minutes: page ? courseWords(lang).minutes(page.original.data.minutes) : '',
    group: page ? exerciseGroup.labels[page.original.data.group][lang] : '',
  };
}

/** Builds the page of an exercise; nothing when there is none of this name. */
export function exerciseView(context: ViewContext, name: string): ExerciseView | undefined {
  const { book, lang } = context;
  const page = book.exercises.get(name);
  if (!page) return undefined;
  const { data } = page.original;
  const { prose, ...words } = wholeMethodWords(context, page);
  const [task, answer] = splitAtAnswer(prose);
  return {
    name,
    ...words,
    prose: task,
    answer,
    minutes: courseWords(lang).minutes(data.minutes),
    group: exerciseGroup.labels[data.group][lang],
    practises: conceptLinks(context, data.concepts),
    worksheets: data.worksheets.map((name) => sheetLinks(name, lang)),
    lectures: [...book.lectures.values()]
      .filter(({ original }) => original.data.agenda.some(({ exercise }) => exercise === name))
      .map((lecture) => pageLink(context, lecture)),
    ...(data.practice !== undefined && { practiceCommand: practiceCommand(name) }),
  };
}

/** What starts an exercise in a folder of its own. */
export function practiceCommand(name: string): string {
  return `keyfolio course start ${name}`;
}

/** Rendered prose before and after the heading of the model answer, whatever its level. */
export function splitAtAnswer(html: string): readonly [task: string, answer: string] {
  const heading = new RegExp(`<(h[1-6])[^>]*>(?:${Object.values(answerHeading).join('|')})</\\1>`).exec(html);
  if (!heading) return [html, ''];
  return [html.slice(0, heading.index), html.slice(heading.index + heading[0].length)];
}
