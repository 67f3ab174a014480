import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { COMMANDS } from '../../src/cli/declare/commands.ts';
import { programOf } from '../../src/cli/declare/declaring.ts';
import { spokenLanguage } from '../../src/cli/language.ts';
import { emptyFolder, keyfolio } from './run.ts';

const names = commandsIn('en').map((command) => command.name());
const HAN = /\p{Script=Han}/u;

/** The commands of the program in a language; nothing that they do is done. */
function commandsIn(lang: Lang): readonly Command[] {
  return programOf(COMMANDS, lang, async () => undefined).commands;
}

/** What `--help` prints, the examples before it included. */
function helpOf(name: string, lang: Lang): string {
  let printed = '';
  const command = commandsIn(lang).find((candidate) => candidate.name() === name);
  command?.configureOutput({ writeOut: (text) => void (printed += text) }).outputHelp();
  return printed;
}

/** The lines to type that a help shows. */
function examplesOf(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}(keyfolio .*)$/gm)].map(([, line = '']) => line);
}

describe.each(names)('the help of `keyfolio %s`', (name) => {
  test('begins with an example of the command, in Chinese and in English', () => {
    for (const [lang, title] of [
      ['zh-CN', '例：'],
      ['en', 'Examples:'],
    ] as const) {
      const [first, comment, line] = helpOf(name, lang).split('\n');
      expect([first, comment?.slice(0, 4), line?.split(' ').slice(0, 4)]).toEqual([
        title,
        '  # ',
        ['', '', 'keyfolio', name],
      ]);
    }
  });

  test('says everything in both languages', () => {
    const [zh, en] = [helpOf(name, 'zh-CN'), helpOf(name, 'en')];
    expect(en).not.toMatch(HAN);
    expect(en.split('\n')).toHaveLength(zh.split('\n').length);
    const described = /^ {2}(?:-\S.*?|[a-z]\w*) {2,}(\S.*)$/gm;
    for (const [line, said = ''] of zh.matchAll(described)) {
      if (!/^[a-z-]+(?: \| [a-z-]+)+/.test(said)) expect(line).toMatch(HAN); // a choice of words is the same in both
    }
  });

  test('shows examples that the command takes', async () => {
    for (const example of examplesOf(helpOf(name, 'en'))) {
      const words = (example.split(/ [|>] /)[0] ?? '').split(' ').slice(1);
      let done = 0;
      const program = programOf(COMMANDS, 'en', async () => void done++);
      await program.parseAsync(words, { from: 'user' });
      expect([example, done]).toEqual([example, 1]);
    }
  });
});

describe('the language of the help', () => {
  test.each([
    [['--lang', 'en'], {}, 'en'],
    [['--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LANG: 'C.UTF-8' }, 'zh-CN'],
    [['--lang', 'zh-CN'], { LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [[], {}, 'zh-CN'],
  ] as const)('with %j and %j is %s', (argv, env, lang) => {
    expect(spokenLanguage(argv, env)).toBe(lang);
  });
});

describe('a line that cannot be read', () => {
  test.each([
    [['chekc'], '没有命令“chekc”。是不是 check？\nThere is no command "chekc". Did you mean check?\n'],
    [
      ['check', '--fromat', 'json'],
      '没有选项“--fromat”。是不是 --format？\nThere is no option "--fromat". Did you mean --format?\n',
    ],
    [['map', 'a', 'b'], '参数太多。\nThere are too many arguments.\n'],
    [['check', '--format'], '选项 --format <format> 后面要有值。\nThe option --format <format> needs a value.\n'],
    [['\u001B[31mred'], '没有命令“?[31mred”。\nThere is no command "?[31mred".\n'],
  ])('%j is explained in both languages and ends with 2', async (words, said) => {
    const { status, stdout, stderr } = await keyfolio(emptyFolder(), words);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `${said}加 --help 看例子。\nAdd --help for examples.\n`,
    });
  });
});
