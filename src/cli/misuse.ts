import type { CommanderError } from 'commander';

/** Says in both languages what commander says in English only: a line that it could not read. */
export function misuse({ code, message }: CommanderError): string {
  const words = [...message.matchAll(/'([^']*)'/g)].map(([, word = '']) => shown(word));
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  const [zh, en] = sentence(code, words[0] ?? '', words[1] ?? '') ?? ['用法不对。', message];
  const help = '加 --help 看例子。\nAdd --help for examples.';
  const [zhNear, enNear] = near === undefined ? ['', ''] : [`是不是 ${near}？`, ` Did you mean ${near}?`];
  return `${zh}${zhNear}\n${en}${enNear}\n${help}`;
}

function sentence(code: string, first: string, second: string): readonly [zh: string, en: string] | undefined {
  switch (code) {
    case 'commander.unknownCommand':
      return [`没有命令“${first}”。`, `There is no command "${first}".`];
    case 'commander.unknownOption':
      return [`没有选项“${first}”。`, `There is no option "${first}".`];
    case 'commander.missingArgument':
      return [`缺少参数 ${first}。`, `The argument ${first} is missing.`];
    case 'commander.optionMissingArgument':
      return [`选项 ${first} 后面要有值。`, `The option ${first} needs a value.`];
    case 'commander.missingMandatoryOptionValue':
      return [`缺少选项 ${first}。`, `The option ${first} is missing.`];
    case 'commander.conflictingOption':
      return [`选项 ${first} 和 ${second} 不能一起用。`, `The options ${first} and ${second} cannot be used together.`];
    case 'commander.excessArguments':
      return ['参数太多。', 'There are too many arguments.'];
    case 'commander.invalidArgument':
      return [`选项 ${first} 不接受“${second}”。`, `The option ${first} does not take "${second}".`];
    default:
      return undefined;
  }
}

/** What was typed, on one line and without anything that a terminal would obey. */
function shown(word: string): string {
  return word.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '?').slice(0, 80);
}
