import { exerciseGroup } from '#schemas/vocabulary.ts';
import { urlOf } from '#core/address/url.ts';
import { exerciseText } from '#core/practice/exercise-text.ts';
import { practiceBooks, type PracticeBook } from '#core/practice/practice-book.ts';
import { nameIn } from '#core/text/names.ts';
import { counted } from '#report/format.ts';
import { excerptLine } from '#report/one-line.ts';
import { columns } from '../../columns.ts';
import type { Outcome } from '../../exit.ts';
import type { CourseOptions } from './options.ts';
import { readCourse, type CourseBook } from './exercises.ts';

/** Prints every exercise: minutes, group, how many findings wait, title, and its page of the site. */
export async function listExercises(options: CourseOptions): Promise<Outcome> {
  const course = await readCourse(options);
  const { lang, exercises, compilation } = course;
  const practice = new Map(practiceBooks(compilation).map((book) => [book.account, book]));
  const english = lang === 'en';
  const head = english
    ? ['exercise', 'minutes', 'group', 'to mend', 'title', 'page']
    : ['练习', '分钟', '分组', '待改', '题目', '网页'];
  const rows = [...exercises].map(([name, page]) => {
    const { minutes, group, practice: account } = page.original.data;
    return [
      name,
      String(minutes),
      exerciseGroup.labels[group][lang],
      waiting(course, practice.get(account ?? '')),
      exerciseText(lang, page, () => false).title,
      address(course, name),
    ].map(excerptLine);
  });
  process.stdout.write(columns([head, ...rows]));
  process.stdout.write(
    english ? 'Start one: keyfolio course start <exercise>\n' : '开始一个：keyfolio course start <练习>\n',
  );
  return 'clean';
}

/** How many findings wait in the practice account, and whose plan it is. */
function waiting({ lang }: CourseBook, practice: PracticeBook | undefined): string {
  if (!practice) return '';
  const { account, findings, compilation } = practice;
  const plan = compilation.draft?.accounts.get(account);
  const name = plan ? nameIn(lang, plan.account.data) : account;
  return lang === 'en' ? `${counted(findings.length, 'finding')}, ${name}` : `${name} ${findings.length} 处`;
}

/** The page on the site: with its host where the settings name it. */
function address({ book, lang }: CourseBook, name: string): string {
  const site = book.settings.data.siteUrl?.replace(/\/$/, '') ?? '';
  return `${site}${urlOf(lang, { kind: 'exercise', name })}`;
}
