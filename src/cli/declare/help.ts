import type { Command } from 'commander';

/** Says the words of the language that is spoken. */
export type Say = (zh: string, en: string) => string;

/** A line to type, and what it does. */
export interface Example {
  readonly line: string;
  readonly zh: string;
  readonly en: string;
}

/** Help in one language, with the examples first. */
export function helpIn(say: Say, command: Command, examples: readonly Example[] = []): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('用法：', 'Usage:'),
    'Arguments:': say('参数：', 'Arguments:'),
    'Options:': say('选项：', 'Options:'),
    'Commands:': say('命令：', 'Commands:'),
    'Global Options:': say('每个命令都有：', 'Every command has:'),
  };
  command
    .helpOption('-h, --help', say('显示帮助', 'show this help'))
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? `${description}${say(`（默认 ${defaultValue}）`, ` (default: ${defaultValue})`)}`
          : description,
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
    });
  if (examples.length > 0) {
    const shown = examples.map(({ line, zh, en }) => `  # ${say(zh, en)}\n  ${line}\n`).join('');
    command.addHelpText('before', `${say('例：', 'Examples:')}\n${shown}`);
  } else {
    command.addHelpText(
      'after',
      say(
        '\n看例子：keyfolio <命令> --help。English: keyfolio --help --lang en',
        '\nFor examples: keyfolio <command> --help. 中文：keyfolio --help --lang zh-CN',
      ),
    );
  }
  return command;
}

function argumentTerm(argument: { readonly required: boolean; readonly variadic: boolean; name(): string }): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
