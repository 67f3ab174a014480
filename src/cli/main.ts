import { COMMANDS } from './declare/commands.ts';
import { programOf } from './declare/declaring.ts';
import { exitCode, type Outcome } from './exit.ts';
import { failureOf } from './failure.ts';
import { spokenLanguage } from './language.ts';

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
    const { outcome, said } = failureOf(error);
    process.stderr.write(said);
    return exitCode(outcome);
  }
}
