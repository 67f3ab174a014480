import { Command, CommanderError } from 'commander';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import { exitCode, type Outcome } from './exit.ts';
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
  const program = new Command('keyfolio')
    .description('大客户计划：检查与发布 · Key-account plans: check and publish')
    .showHelpAfterError(false)
    .exitOverride();
  const onBook = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--content <folder>', '内容文件夹 · content folder', 'content')
      .option('--as-of <day>', '截至日期 YYYY-MM-DD · judge the plans as of this day')
      .option('--lang <language>', 'zh-CN | en');

  onBook('check', '检查全部计划 · check every plan')
    .argument('[paths...]', '只显示这些文件或文件夹的结果 · show findings of these only')
    .option('--format <format>', 'pretty | line | json', 'pretty')
    .option('--no-color', '不用颜色 · no colour')
    .action(
      async (
        paths: string[],
        options: Omit<import('./commands/check.ts').CheckOptions, 'color'> & { color: boolean },
      ) => {
        const { check } = await import('./commands/check.ts');
        outcome = await check(paths, { ...options, color: options.color && mayColor() });
      },
    );

  onBook('build', '检查并生成网站 · check, then build the site')
    .option('--out <folder>', '输出文件夹 · output folder', 'dist')
    .action(async (options: import('./commands/build.ts').BuildOptions) => {
      const { build } = await import('./commands/build.ts');
      outcome = await build(options);
    });

  onBook('dev', '边写边看 · preview while writing')
    .option('--port <port>', '端口 · port', '4321')
    .action(async (options: import('./commands/dev.ts').DevOptions) => {
      const { dev } = await import('./commands/dev.ts');
      outcome = await dev(options);
    });

  onBook('map', '打印一张图 · print a map or a chart')
    .argument('[account]', '客户；不写则是全部客户的图 · account; without it, charts of the whole book')
    .option('--as <form>', 'mermaid | svg | json', 'mermaid')
    .option('--figure <name>', '哪张图；不写则是第一张 · which one; without it, the first')
    .option('--opportunity <name>', '该客户的一个机会 · one opportunity of the account')
    .option('--list', '列出图名 · list the names')
    .action(async (account: string | undefined, options: import('./commands/map.ts').MapOptions) => {
      const { map } = await import('./commands/map.ts');
      outcome = await map(account, options);
    });

  program
    .command('serve')
    .description('打开已生成的网站 · serve the built site')
    .option('--out <folder>', '网站文件夹 · folder of the site', 'dist')
    .option('--port <port>', '端口 · port', '4321')
    .action(async (options: import('./commands/serve.ts').ServeOptions) => {
      const { serve } = await import('./commands/serve.ts');
      outcome = await serve(options);
    });

  program
    .command('schema')
    .description('前置元数据的 JSON Schema · JSON Schema of the front matter')
    .argument('[kind]', '文档类型；不写则列出全部 · document kind; without it, the list of them')
    .option('--write <folder>', '每类一个文件 · one file for each kind')
    .action(async (kind: string | undefined, options: import('./commands/schema.ts').SchemaOptions) => {
      const { schema } = await import('./commands/schema.ts');
      outcome = await schema(kind, options);
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
  if (error instanceof CommanderError) return error.exitCode === 0 ? 'clean' : 'usage';
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

/** Colour only for a terminal that wants it. */
function mayColor(): boolean {
  const { NO_COLOR, TERM, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') || (process.stdout.isTTY === true && TERM !== 'dumb');
}
