import type { Lang } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { dayMeant } from '#schemas/primitives.ts';
import { put, type Answers } from '#core/draft/answers.ts';
import type { Draft } from '#core/draft/draft.ts';
import { nameProblem } from '#core/draft/name-problem.ts';
import { openQuestions } from '#core/draft/next-question.ts';
import { needsOf, titleKey, type Place } from '#core/draft/place.ts';
import { proposeName } from '#core/draft/propose-name.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import { needsBody } from '#core/draft/questions/questions.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { askValue } from './ask-value.ts';
import type { Prompts } from './prompts.ts';

/** What is known of a document before anybody is asked. */
export interface Begun {
  readonly kind: Kind;
  readonly place: Place;
  readonly answers: Answers;
  readonly body?: string;
}

/** The book around it. */
export interface Around {
  readonly given: Omit<Circumstances, 'name' | 'answers'>;
  readonly files: readonly FoundFile[];
  /** What stands before paths when they are shown. */
  readonly prefix: string;
  readonly lang: Lang;
}

/** Asks for a document, question by question, and never for what is known already. */
export async function interview(prompts: Prompts, begun: Begun, around: Around): Promise<Draft> {
  const { kind } = begun;
  let { place, answers } = begun;
  const { names, date } = needsOf(kind);
  if (names && place.name === undefined)
    place = { ...place, name: await askFixedName(prompts, kind, names, around.lang) };
  if (date) place = { ...place, date: await askDay(prompts, kind, place, around) };
  const skipped = new Set<string>();
  for (;;) {
    const given = { ...around.given, answers, name: place.name ?? '' };
    const next = openQuestions(kind, given, skipped)[0];
    const [key = ''] = next?.way ?? [];
    // What people call it comes first: the file is named after that.
    if (place.name === undefined && needsOf(kind).name && key !== titleKey(kind) && key !== 'otherName') {
      place = { ...place, name: await askName(prompts, kind, place, answers, around) };
      continue;
    }
    if (!next) break;
    const value = next.silent ? next.suggested : await askValue(prompts, kind, next, given, around.lang);
    if (value === undefined) skipped.add(next.way.join('.'));
    else answers = put(kind, answers, next.way, value);
  }
  const body = begun.body ?? (needsBody(kind) ? await askBody(prompts, around.lang) : undefined);
  return { kind, place, answers, ...(body !== undefined && { body }) };
}

async function askFixedName(prompts: Prompts, kind: Kind, names: readonly string[], lang: Lang): Promise<string> {
  const choices = names.map((value) => ({ value, label: value }));
  return await prompts.one(kinds[kind].label[lang], choices, undefined, true);
}

async function askDay(
  prompts: Prompts,
  kind: Kind,
  place: Place,
  { lang, files, prefix, given }: Around,
): Promise<string> {
  const answer = await prompts.line(
    lang === 'en' ? 'Date (YYYY-MM-DD)' : '日期（YYYY-MM-DD）',
    place.date ?? given.asOf,
    (typed) => {
      const date = dayMeant(typed);
      if (date === undefined) return lang === 'en' ? 'Write a day as YYYY-MM-DD.' : '日期写成 YYYY-MM-DD。';
      return place.name === undefined
        ? undefined
        : nameProblem(kind, { ...place, date }, { files, prefix, book: given.book })?.[lang];
    },
  );
  return dayMeant(answer) ?? answer;
}

async function askName(
  prompts: Prompts,
  kind: Kind,
  place: Place,
  answers: Answers,
  { lang, files, prefix, given }: Around,
): Promise<string> {
  const titles = [answers[titleKey(kind) ?? ''], answers['otherName']].filter((title) => typeof title === 'string');
  const question =
    lang === 'en'
      ? 'File name (lower-case letters, digits, hyphens; kept for good)'
      : '文件名（小写英文、数字、短横线；以后不改）';
  return await prompts.line(
    question,
    proposeName(titles, kind === 'person' || kind === 'member') ?? '',
    (typed) => nameProblem(kind, { ...place, name: typed }, { files, prefix, book: given.book })?.[lang],
  );
}

async function askBody(prompts: Prompts, lang: Lang): Promise<string> {
  const question = lang === 'en' ? 'Background, a sentence or two' : '客户背景，一两句话';
  return await prompts.line(question, '', (typed) =>
    typed === '' ? (lang === 'en' ? 'This cannot stay empty.' : '这一项不能空着。') : undefined,
  );
}
