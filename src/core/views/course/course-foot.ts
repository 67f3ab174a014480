import { longDay } from '../../text/format.ts';
import { siteWords } from '../../text/site-words.ts';
import { readersOf, type ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';

/** The title of the course that a lecture belongs to; empty when no course has it. */
export function courseOf(context: ViewContext, lecture: string): string {
  const course = [...context.book.courses.values()].find(({ original }) =>
    original.data.modules.some(({ lectures }) => lectures.includes(lecture)),
  );
  return course ? methodWords(context, course).title : '';
}

/** What every sheet and slide of a lecture says below: the course and lecture, as of when, for whom. */
export function courseFoot(context: ViewContext, lecture: string, title: string): readonly string[] {
  const { asOf, lang } = context;
  return [courseOf(context, lecture), title, siteWords(lang).asOf(longDay(asOf, lang)), readersOf(context)].filter(
    (text) => text !== '',
  );
}
