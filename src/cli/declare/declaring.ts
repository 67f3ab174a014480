import { Command } from 'commander';
import type { Lang } from '#schemas/field.ts';
import type { Outcome } from '../exit.ts';
import { helpIn, type Example, type Say } from './help.ts';

/** What a command does with its arguments and options. It lives in a file of its own, loaded when it is asked for. */
type Work<Given extends readonly unknown[]> = (...given: Given) => Promise<Outcome>;

/** What each file here gets to declare its command with. */
export interface Declaring {
  /** Words in the language that is spoken. */
  readonly say: Say;
  /** A new command. Its help begins with the examples. */
  readonly command: (name: string, says: string, examples: readonly Example[]) => Command;
  /** A new command on a content folder, with the options that all of those take. */
  readonly bookCommand: (name: string, says: string, examples: readonly Example[]) => Command;
  /** The action of a command: loads its work, hands over arguments and options, and keeps how it ended. */
  readonly does: <Given extends readonly unknown[]>(
    load: () => Promise<Work<Given>>,
  ) => (...given: Given) => Promise<void>;
}

/** Declares one command. */
export type Declare = (declaring: Declaring) => void;

/** Runs the work of a command; tests put something else in its place. */
export type Perform = (work: () => Promise<Outcome>) => Promise<void>;

/** The whole command line in one language. */
export function programOf(commands: readonly Declare[], lang: Lang, perform: Perform): Command {
  const say: Say = (zh, en) => (lang === 'en' ? en : zh);
  const program = helpIn(say, new Command('keyfolio'))
    .description(say('大客户计划：撰写、检查、发布', 'Key-account plans: write, check, publish'))
    .option('--lang <language>', say('语言：zh-CN 或 en', 'language: zh-CN or en'), (asked: string) =>
      /^zh\b/i.test(asked) ? 'zh-CN' : asked,
    )
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  const command: Declaring['command'] = (name, says, examples) =>
    helpIn(say, program.command(name), examples).description(says);
  const declaring: Declaring = {
    say,
    command,
    bookCommand: (name, says, examples) =>
      command(name, says, examples)
        .option('--content <folder>', say('内容文件夹', 'content folder'), 'content')
        .option('--as-of <day>', say('按哪一天判断，YYYY-MM-DD', 'the day to judge the plans at, YYYY-MM-DD')),
    does:
      (load) =>
      async (...given) =>
        await perform(async () => await (await load())(...withLanguage(given))),
  };
  for (const declare of commands) declare(declaring);
  return program;
}

/** What commander hands over is the arguments, the options, and last the command, which knows `--lang` as well. */
function withLanguage<Given extends readonly unknown[]>(given: Given): Given {
  const command = given.at(-1);
  if (!(command instanceof Command)) return given;
  return [...given.slice(0, -2), command.optsWithGlobals()] as unknown as Given; // in the place of the same options
}
