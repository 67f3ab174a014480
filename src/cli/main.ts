import { CommanderError } from 'commander';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import { COMMANDS } from './declare/commands.ts';
import { programOf } from './declare/declaring.ts';
import { exitCode, type Outcome } from './exit.ts';
import { spokenLanguage } from './language.ts';
import { misuse } from './misuse.ts';
import { CommandStopped } from './stopped.ts';

/** Runs the command line. Each command is loaded only when it is asked for. */
export async function main(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOutput);
  process.exitCode = await run(argv);
}

/** A reader that has seen enough, such as `head`, closes the pipe: the rest is not written, and nothing went wrong. */
function endOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
  process.stderr.write(`写不出结果：${error.message}\nCannot write the output: ${error.message}\n`);
  process.exit(exitCode('environment'));
}

async function run(argv: readonly string[]): Promise<number> {
  let outcome: Outcome = 'clean';
  const lang = spokenLanguage(argv, process.env);
  const program = programOf(COMMANDS, lang, async (work) => {
    outcome = await work();
  });
  try {
    await program.parseAsync(argv);
    return exitCode(outcome);
  } catch (error) {
    return exitCode(explain(error));
  }
}

/** Says what stopped a command, in words for those who write plans. */
function explain(error: unknown): Outcome {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 'clean';
    if (error.code !== 'commander.help') process.stderr.write(`${misuse(error)}\n`); // the help was shown instead
    return 'usage';
  }
  if (error instanceof CommandStopped) {
    process.stderr.write(`${error.message}\n`);
    return error.outcome;
  }
  if (error instanceof ContentUnreadable) {
    const missing = error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ENOENT';
    process.stderr.write(
      missing
        ? `没有文件夹 ${error.folder}。\nThere is no folder ${error.folder}.\n`
        : `读不了 ${error.message}\nCannot read ${error.message}\n`,
    );
    return missing ? 'no-files' : 'environment';
  }
  const said = error instanceof Error ? error.message : String(error);
  if (isSystemError(error)) {
    process.stderr.write(`系统不允许这样做：${said}。\nThe system refused: ${said}.\n`);
    return 'environment';
  }
  // Where it happened is for those who mend it, not for those who write plans.
  const detail = process.env['KEYFOLIO_DEBUG'] && error instanceof Error ? error.stack : said;
  process.stderr.write(
    `这是 Keyfolio 的缺陷；加上 KEYFOLIO_DEBUG=1 再运行可看到细节。\nThis is a bug in Keyfolio; run again with KEYFOLIO_DEBUG=1 for details.\n${detail}\n`,
  );
  return 'bug';
}

/** A full disk, missing rights and the like: the machine is at fault, neither the plans nor we. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
