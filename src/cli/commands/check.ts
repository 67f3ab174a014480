import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Compilation } from '#core/compile.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { reporters, type Format } from '#report/reporters.ts';
import { tally } from '#report/format.ts';
import { loadBook, type BookOptions } from '../book.ts';
import type { Outcome } from '../exit.ts';
import { CommandStopped } from '../stopped.ts';

export interface CheckOptions extends BookOptions {
  readonly format: string;
  readonly color: boolean;
}

/** Checks the whole book and prints what was found, in the given paths when there are any. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  if (!isFormat(options.format)) {
    const known = Object.keys(reporters).join(', ');
    throw new CommandStopped(
      'usage',
      `没有格式“${options.format}”；可用：${known}。`,
      `There is no format "${options.format}"; use one of ${known}.`,
    );
  }
  // The book is read once and done with: a young generation that stays small saves a third of the memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  const { compilation, lang, prefix } = await loadBook(options, findErrors);
  const shown = paths.length === 0 ? compilation : within(compilation, paths, options.content);
  process.stdout.write(reporters[options.format](shown, { lang, prefix, color: options.color }));
  return tally(shown).error > 0 ? 'findings' : 'clean';
}

/** The compilation with only the findings in these files and folders; stops when a path is not in the book. */
function within(compilation: Compilation, paths: readonly string[], content: string): Compilation {
  const wanted = paths.map((path) => {
    const inside = relative(resolve(content), resolve(path)).replaceAll('\\', '/');
    const known = [...compilation.sources.keys(), ...compilation.diagnostics.map(({ span }) => span.file)];
    if (inside !== '' && !known.some((file) => file === inside || file.startsWith(`${inside}/`))) {
      throw new CommandStopped('no-files', `${path} 不在 ${content} 里。`, `${path} is not in ${content}.`);
    }
    return inside;
  });
  const keep = (file: string) => wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return {
    ...compilation,
    diagnostics: compilation.diagnostics.filter(({ span }) => keep(span.file)),
    sources: new Map([...compilation.sources].filter(([file]) => keep(file))),
    unchecked: compilation.unchecked.filter((account) => keep(`accounts/${account}/account.md`)),
  };
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(reporters, text);
}
