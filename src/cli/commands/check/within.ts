import type { Compilation } from '#core/compile.ts';
import { wantedFiles } from '../../wanted-files.ts';

/** The compilation with only the findings in these files and folders; stops when a path is not in the book. */
export function within(compilation: Compilation, paths: readonly string[], content: string): Compilation {
  if (paths.length === 0) return compilation;
  const known = [...compilation.sources.keys(), ...compilation.diagnostics.map(({ span }) => span.file)];
  const keep = wantedFiles(paths, content, known);
  return {
    ...compilation,
    diagnostics: compilation.diagnostics.filter(({ span }) => keep(span.file)),
    sources: new Map([...compilation.sources].filter(([file]) => keep(file))),
    unchecked: compilation.unchecked.filter((account) => keep(`accounts/${account}/account.md`)),
  };
}
