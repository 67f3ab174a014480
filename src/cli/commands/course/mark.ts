import { join, relative, resolve } from 'node:path';
import { answerHeading } from '#schemas/course/exercise.ts';
import { readCase, type KeptCase } from '#core/practice/case-file.ts';
import { isPassed, mark } from '#core/practice/mark.ts';
import { readContent } from '#host/content-folder.ts';
import { readWhole } from '#host/read-file.ts';
import { visible } from '#report/one-line.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import type { CourseOptions } from './options.ts';
import { markLines } from './mark-lines.ts';
import { CASE_FILE } from './start.ts';

/** Largest file of a case that is read, in bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Marks the exercise of a scratch folder by the rules, and shows the model answer when asked. Needs nothing else. */
export async function markExercise(folder: string, { lang: asked, answer }: CourseOptions): Promise<Outcome> {
  const kept = await keptIn(folder);
  const lang = asked === 'en' || asked === 'zh-CN' ? asked : kept.lang;
  const shown = relative(process.cwd(), resolve(folder, 'content')).replaceAll('\\', '/');
  let outcome: Outcome = 'clean';
  if (kept.practice) {
    const marked = mark(kept.practice, readContent(resolve(folder, 'content')));
    process.stdout.write(markLines(marked, { lang, prefix: `${shown}/` }));
    if (!isPassed(marked)) outcome = 'findings';
  } else if (!answer) {
    process.stdout.write(
      lang === 'en'
        ? 'This exercise has no plan that rules could mark. Compare yours with the model answer: --answer\n'
        : '这个练习没有可以按规则批改的计划。请与参考答案对照：--answer\n',
    );
  }
  if (answer) {
    process.stdout.write(`\n## ${answerHeading[lang]}\n\n${visible(kept.answer, '\n')}\n`);
  }
  return outcome;
}

async function keptIn(folder: string): Promise<KeptCase> {
  const bytes = await readWhole(join(resolve(folder), CASE_FILE), MOST_BYTES);
  const kept = typeof bytes === 'string' ? undefined : readCase(bytes.toString('utf8'));
  if (kept) return kept;
  const shown = visible(folder);
  throw bytes === 'missing'
    ? new CommandStopped(
        'no-files',
        `${shown} 里没有开始过练习；先运行 keyfolio course start <练习>。`,
        `No exercise was started in ${shown}; run keyfolio course start <exercise> first.`,
      )
    : new CommandStopped(
        'usage',
        `${shown}/${CASE_FILE} 读不懂，批改不了；在新文件夹里重新开始，把改过的文件复制过去。`,
        `${shown}/${CASE_FILE} cannot be read, so nothing can be marked; start again in a new folder and copy your files there.`,
      );
}
