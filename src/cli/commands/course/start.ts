import { relative, resolve } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { sheet, worksheet } from '#schemas/vocabulary.ts';
import type { MethodPage } from '#core/link/book.ts';
import { blankFile } from '#core/draft/blank.ts';
import { kindWord } from '#core/draft/place.ts';
import { writeCase } from '#core/practice/case-file.ts';
import { exerciseText } from '#core/practice/exercise-text.ts';
import { practiceBook, type PracticeBook } from '#core/practice/practice-book.ts';
import { fillFolder, folderState } from '#host/fill-folder.ts';
import { counted } from '#report/format.ts';
import { visible } from '#report/one-line.ts';
import type { Outcome } from '../../exit.ts';
import { named } from '../../named.ts';
import { CommandStopped } from '../../stopped.ts';
import type { CourseOptions } from './options.ts';
import { exercisePage } from './exercise-page.ts';
import { readCourse, type CourseBook } from './exercises.ts';

/** Where a scratch folder keeps its exercise. */
export const CASE_FILE = '.keyfolio/case.json';
/** Nobody commits an exercise by accident. */
const IGNORE = '# A scratch folder of the course: git leaves it alone.\n*\n';

/** The worksheets that are documents; the others are drawn. */
const FORMS: ReadonlySet<string> = new Set(worksheet.names);

/** Makes a scratch folder with the exercise: the practice book or blank worksheets, the task, and what marking needs. */
export async function startExercise(
  name: string | undefined,
  wanted: string | undefined,
  options: CourseOptions,
): Promise<Outcome> {
  if (name === undefined) throw noName();
  const course = await readCourse(options);
  const page = named(visible(name), course.exercises, { 'zh-CN': '练习', en: 'exercise' });
  const folder = resolve(wanted ?? `keyfolio-${name}`);
  const shown = visible(relative(process.cwd(), folder)) || '.';
  if ((await folderState(folder)) === 'in-use') throw inUse(shown);
  const practice = practiceOf(page, course);
  await fillFolder(folder, filesOf(name, page, course, practice));
  const { lang } = course;
  const waits = practice?.findings.length ?? 0;
  process.stdout.write(
    lang === 'en'
      ? `Started in ${shown}: read EXERCISE.md${practice ? `; ${counted(waits, 'finding')} to mend` : ''}.\n`
      : `已放在 ${shown}：先读 EXERCISE.md${practice ? `，有 ${waits} 处要改` : ''}。\n`,
  );
  return 'clean';
}

/** The practice book of an exercise; stops when what it shares with the book has errors: nobody could mend them there. */
function practiceOf(
  { original }: MethodPage<'exercise'>,
  { compilation, prefix }: CourseBook,
): PracticeBook | undefined {
  const { practice: account } = original.data;
  if (account === undefined) return undefined;
  const practice = practiceBook(compilation, account);
  const foreign = practice?.compilation.diagnostics.some(
    (one) => one.severity === 'error' && !practice.findings.includes(one),
  );
  if (practice && !foreign) return practice;
  throw new CommandStopped(
    'findings',
    `${prefix} 里有错误，先运行 keyfolio check 改好，再开始练习。`,
    `There are errors in ${prefix}: mend them with keyfolio check before you start an exercise.`,
  );
}

function filesOf(
  name: string,
  page: MethodPage<'exercise'>,
  { lang }: CourseBook,
  practice: PracticeBook | undefined,
): ReadonlyMap<string, string> {
  const own = new Map(practice?.files.map(({ path, text }) => [path, text]));
  const text = exerciseText(lang, page, (path) => own.has(path));
  const sheets = worksheets(page, lang);
  const facts = {
    lang,
    worksheets: [...sheets.keys()],
    drawn: page.original.data.worksheets.flatMap((name) => (FORMS.has(name) ? [] : sheet.labels[name][lang])),
    ...(practice && { practice: { account: practice.account, findings: practice.findings.length } }),
  };
  const kept = {
    version: 1 as const,
    exercise: name,
    lang,
    answer: text.answer,
    ...(practice && {
      practice: { account: practice.account, asOf: practice.compilation.asOf, files: Object.fromEntries(own) },
    }),
  };
  return new Map([
    ['EXERCISE.md', exercisePage(text, facts)],
    ['.gitignore', IGNORE],
    [CASE_FILE, writeCase(kept)],
    ...sheets,
    ...[...own].map(([path, content]): [string, string] => [`content/${path}`, content]),
  ]);
}

/** The documents that trainees fill in, blank: the form that `keyfolio new` starts with, and the site offers. */
function worksheets({ original }: MethodPage<'exercise'>, lang: Lang): ReadonlyMap<string, string> {
  const forms = worksheet.names.filter((kind) => original.data.worksheets.includes(kind));
  return new Map(forms.map((kind) => [`worksheets/${kindWord(kind)}.md`, blankFile(kind, lang)]));
}

function noName(): CommandStopped {
  return new CommandStopped(
    'usage',
    '写明开始哪个练习；keyfolio course 列出所有练习。',
    'Say which exercise to start; keyfolio course lists them.',
  );
}

function inUse(folder: string): CommandStopped {
  return new CommandStopped(
    'usage',
    `${folder} 不是空文件夹，没有动它；换一个名字：keyfolio course start <练习> <文件夹>`,
    `${folder} is not an empty folder and was left alone; name another: keyfolio course start <exercise> <folder>`,
  );
}
