import { resolve } from 'node:path';
import type { Draft } from '#core/draft/draft.ts';
import { evidenceWanted } from '#core/draft/evidence-wanted.ts';
import { kindWord } from '#core/draft/place.ts';
import { movedTier, type MovedTier } from '#core/draft/moved-tier.ts';
import { tryOut, type Trial, type Writing } from '#core/draft/trial.ts';
import { writeWhole } from '#host/write-file.ts';
import { reporters } from '#report/reporters.ts';
import { mayColour } from '../../colour.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import type { Desk } from './desk.ts';
import { evidenceLines } from './tell-evidence.ts';

/** How drafts are brought into the book. */
export interface Finishing {
  readonly content: string;
  readonly retier: boolean;
  readonly dryRun: boolean;
}

/** Tries drafts out in memory and writes them, with what refers to them, when they bring no error. */
export async function finish(desk: Desk, drafts: readonly Draft[], finishing: Finishing): Promise<Outcome> {
  const trial = tryOut(desk, drafts, desk.lang, finishing.retier);
  if (trial.errors.length > 0) {
    showErrors(desk, trial);
    const moved = finishing.retier ? undefined : movedTier(trial, drafts);
    if (moved) tellTier(desk, moved);
    const evidence = evidenceWanted(trial, drafts, desk.lang);
    if (evidence) process.stderr.write(evidenceLines(evidence, desk));
    return 'findings';
  }
  if (finishing.dryRun) {
    for (const { path, text } of trial.writings) process.stdout.write(`# ${desk.prefix}${path}\n${text}\n`);
    return 'clean';
  }
  await write(desk, trial.writings, finishing.content);
  tellWarnings(desk, drafts, trial);
  return 'clean';
}

function showErrors({ lang, prefix }: Desk, { after, errors }: Trial): void {
  const color = mayColour(true, process.stderr);
  process.stderr.write(reporters.pretty({ ...after, diagnostics: errors }, { lang, prefix, color }));
  process.stderr.write(
    lang === 'en' ? 'No file was written: mend this first.\n' : '没有写任何文件：先改好上面的问题。\n',
  );
}

/** How to get to the tier that the new document brings. */
function tellTier({ lang }: Desk, { account, tier, wanted }: MovedTier): void {
  const lines = wanted.map((kind) => `  keyfolio new ${kindWord(kind)} ${account}\n`).join('');
  const [zh, en] =
    wanted.length === 0
      ? [
          `加上 --retier，就把声明等级一并改成 ${tier}。\n`,
          `With --retier the declared tier becomes ${tier} as well.\n`,
        ]
      : [
          `要改成 ${tier} 级，先写好下面这些，再加上 --retier 运行一次：\n`,
          `To make it tier ${tier}, write these first, then run this again with --retier:\n`,
        ];
  process.stderr.write(`${lang === 'en' ? en : zh}${lines}`);
}

/** New files first, then those that refer to them: whatever stops it, no reference leads nowhere. */
async function write({ lang, prefix }: Desk, writings: readonly Writing[], content: string): Promise<void> {
  const done: string[] = [];
  for (const { path, text, isNew } of writings) {
    try {
      await writeWhole(resolve(content, path), text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const [zh, en] =
        done.length === 0
          ? ['没有写任何文件', 'No file was written']
          : [`已写 ${done.join('、')}`, `Written: ${done.join(', ')}`];
      throw new CommandStopped(
        'environment',
        `写不了 ${prefix}${path}：${why}。${zh}。`,
        `Cannot write ${prefix}${path}: ${why}. ${en}.`,
      );
    }
    done.push(`${prefix}${path}`);
    const word = lang === 'en' ? (isNew ? 'new    ' : 'changed') : isNew ? '新建' : '修改';
    process.stdout.write(`${word}  ${prefix}${path}\n`);
  }
}

/** How many warnings the new files bring, and who lists what to do about them. */
function tellWarnings({ lang }: Desk, drafts: readonly Draft[], { warnings, after }: Trial): void {
  const [account] = drafts.flatMap(({ kind, place }) => (kind === 'account' ? place.name : place.account) ?? []);
  const line = `keyfolio next${account === undefined ? '' : ` ${account}`}`;
  const count = warnings.length;
  if (count > 0) {
    process.stderr.write(
      lang === 'en'
        ? `It passes the check with ${count} warning${count === 1 ? '' : 's'}; ${line} lists what to do.\n`
        : `能通过检查，有 ${count} 个警告；${line} 列出该做的事。\n`,
    );
  }
  if (account !== undefined && after.unchecked.includes(account)) {
    process.stderr.write(
      lang === 'en'
        ? `The rules of the method were not run on ${account}: it had errors before.\n`
        : `${account} 原来就有错误，方法规则还没有检查。\n`,
    );
  }
}
