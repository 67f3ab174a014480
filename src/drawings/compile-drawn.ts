import { compileRead, readBook, type Compilation, type CompileOptions } from '#core/compile.ts';
import type { Drawn } from '#core/parse/diagram.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { drawEach, type DrawDiagrams } from './draw-each.ts';
import { startProcess } from './process.ts';

/** Compiles a book with the diagrams that authors wrote drawn. Without any, no process that draws is started. */
export async function compileDrawn(
  files: readonly FoundFile[],
  options: CompileOptions,
  draw: DrawDiagrams = drawApart,
): Promise<Compilation> {
  const read = readBook(files);
  if (read.diagrams.length === 0) return compileRead(read, options);
  return compileRead(read, { ...options, drawn: await draw(read.diagrams) });
}

/** Draws only to find errors: what was drawn before is not drawn again. */
export async function findErrors(sources: readonly string[]): Promise<ReadonlyMap<string, Drawn>> {
  const { checkDiagrams } = await import('./accepted.ts');
  return checkDiagrams(sources, drawApart);
}

/** Draws in a process of its own: what draws is loaded there and nowhere else. */
function drawApart(sources: readonly string[]): Promise<ReadonlyMap<string, Drawn>> {
  return drawEach(sources, startProcess);
}
