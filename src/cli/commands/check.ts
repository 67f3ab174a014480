import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Compilation } from '#core/compile.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { reporters, type Format } from '#report/reporters.ts';
import { tally } from '#report/format.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';

const FORMATS = Object.keys(reporters) as Format[]; // the keys of a literal

export interface CheckOptions extends BookOptions {
  readonly format: string;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/** Checks the whole book and prints what was found, in the given paths when there are any. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const report = reporters[oneOf(options.format, FORMATS, { 'zh-CN': '格式', en: 'format' })];
  // The book is read once and done with: a young generation that stays small saves a third of the memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  const { compilation, lang, prefix } = await loadBook(options, findErrors);
  const shown = paths.length === 0 ? compilation : within(compilation, paths, options.content);
  process.stdout.write(report(shown, { lang, prefix, color: mayColour(options.color, process.stdout) }));
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
