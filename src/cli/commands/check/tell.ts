import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import type { Compilation } from '#core/compile.ts';
import { appendText } from '#host/append-text.ts';
import { writeWhole } from '#host/write-file.ts';
import { counted, errorsOf, tally, type ReportOptions } from '#report/format.ts';
import { reporterOf } from '#report/reporters.ts';
import { summary, warningsAndNotes } from '#report/summary.ts';
import type { LoadedBook } from '../../book.ts';
import { mayColour } from '../../colour.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import { broughtSince } from './brought.ts';
import type { EarlierBook } from './earlier-book.ts';
import type { CheckWishes } from './wishes.ts';
import { within } from './within.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Reports what was found in a book as it was wished for, and says whether it is good enough. */
export async function tell(
  book: Omit<LoadedBook, 'files'>,
  wishes: CheckWishes,
  earlier?: EarlierBook,
): Promise<Outcome> {
  const { lang, prefix } = book;
  const say = (zh: string, en: string) => process.stderr.write(`${lang === 'en' ? en : zh}\n`);
  const brought = earlier && broughtSince(book.compilation, earlier, lang);
  const found = within(brought?.compilation ?? book.compilation, wishes.paths, wishes.content);
  const { error, warning, info } = tally(found);
  const shown = wishes.quiet ? errorsOf(found) : found;

  const color = wishes.output === undefined && mayColour(wishes.color, process.stdout);
  const options = { lang, prefix, color, whole: found };
  const report = await reporterOf(wishes.format, { digest, changed: brought?.changed ?? new Set() });
  await deliver(report(shown, options), wishes);
  if (wishes.format === 'github') await summarise(shown, options);

  for (const note of brought?.notes ?? []) say(note, note);
  if (wishes.quiet && warning + info > 0) {
    say(
      `没有显示 ${warningsAndNotes(found, 'zh-CN')}（--quiet）。`,
      `Not shown: ${warningsAndNotes(found, 'en')} (--quiet).`,
    );
  }
  if (wishes.output !== undefined || wishes.format === 'github') say(summary(found, 'zh-CN'), summary(found, 'en'));
  if (warning > wishes.maxWarnings) {
    say(
      `${warning} 个警告，多于 --max-warnings 允许的 ${wishes.maxWarnings} 个。`,
      `${counted(warning, 'warning')}, more than the ${wishes.maxWarnings} that --max-warnings allows.`,
    );
  }
  return error > 0 || warning > wishes.maxWarnings ? 'findings' : 'clean';
}

/** Puts a report where it is wanted. Inside the content folder it would be a stray file of the book. */
async function deliver(report: string, { output, content }: CheckWishes): Promise<void> {
  if (output === undefined) {
    process.stdout.write(report);
    return;
  }
  const below = relative(resolve(content), resolve(output));
  if (below !== '..' && !below.startsWith(`..${sep}`)) {
    throw new CommandStopped(
      'usage',
      `--output 不能写在内容文件夹里：${output}。`,
      `--output must not lead into the content folder: ${output}.`,
    );
  }
  await writeWhole(resolve(output), report);
}

/** Adds the summary of the job where GitHub Actions asks for one. */
async function summarise(shown: Compilation, options: ReportOptions): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const { jobSummary } = await import('#report/job-summary.ts');
  await appendText(file, jobSummary(shown, options));
}
