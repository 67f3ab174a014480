import { didYouMean } from '#core/diagnostics/suggest.ts';
import { CommandStopped } from './stopped.ts';

/** What the named things are, for the message. */
export interface Noun {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What a name of the command line stands for. Stops when nothing is called so, with the nearest name. */
export function named<Value>(name: string, known: ReadonlyMap<string, Value>, noun: Noun): Value {
  const value = known.get(name);
  if (value !== undefined) return value;
  throw unknown(name, [...known.keys()], noun);
}

/** A name of the command line that is one of these. Stops when it is none, with the nearest of them. */
export function oneOf<Name extends string>(name: string, known: readonly Name[], noun: Noun): Name {
  const found = known.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  throw unknown(name, known, noun);
}

function unknown(name: string, known: readonly string[], noun: Noun): CommandStopped {
  const near = didYouMean(name, known);
  return new CommandStopped(
    'usage',
    `没有${noun['zh-CN']}“${name}”。${near?.['zh-CN'] ?? ''}`,
    `There is no ${noun.en} "${name}". ${near?.en ?? ''}`.trim(),
  );
}
