import { answerHeading } from '#schemas/course/exercise.ts';
import type { Lang } from '#schemas/field.ts';
import type { MethodPage } from '../link/book.ts';
import { withoutLinks } from './shared-files.ts';

/** The heading of the last section of an exercise, in either language (method: P13). */
const ANSWER = new RegExp(`^## (?:${Object.values(answerHeading).join('|')})[ \\t]*$`, 'm');

/** What an exercise says in a language: its own words where it was translated. */
export interface ExerciseText {
  readonly title: string;
  readonly summary: string;
  /** Its body up to the model answer. */
  readonly task: string;
  /** Empty where there is none. */
  readonly answer: string;
}

/** The words of an exercise. `stands` tells which documents a link may lead to; links elsewhere become plain words. */
export function exerciseText(
  lang: Lang,
  { original, english }: MethodPage<'exercise'>,
  stands: (path: string) => boolean,
): ExerciseText {
  const { data, path, body } = lang === 'en' && english ? english : original;
  const linked = withoutLinks(path, body, (to) => (stands(to) ? `content/${to}` : undefined));
  const at = linked.search(ANSWER);
  const [task, answer] = at < 0 ? [linked, ''] : [linked.slice(0, at), linked.slice(at).replace(ANSWER, '')];
  return { title: data.title, summary: data.summary, task: task.trim(), answer: answer.trim() };
}
