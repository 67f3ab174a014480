import { compileRead, readBook, type Compilation, type CompileOptions } from '#core/compile.ts';
import type { CheckedAsset, Developed } from '#core/assets/picture.ts';
import type { Drawn } from '#core/parse/diagram.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { drawEach, type DrawDiagrams } from './draw-each.ts';
import { startProcess } from './process.ts';

/**
 * Compiles a book with the diagrams that authors wrote drawn and their pictures made ready. Without any, no process is
 * started. Who draws only to find errors gets of the pictures, too, only what is wrong with them.
 */
export async function compileDrawn(
  files: readonly FoundFile[],
  options: CompileOptions,
  draw: DrawDiagrams = drawApart,
): Promise<Compilation> {
  const read = readBook(files);
  return compileRead(read, {
    ...options,
    ...(read.diagrams.length > 0 && { drawn: await draw(read.diagrams) }),
    ...(read.assets.length > 0 && { developed: await develop(read.assets, draw !== drawApart) }),
  });
}

/** Draws only to find errors: what was drawn before is not drawn again. */
export async function findErrors(sources: readonly string[]): Promise<ReadonlyMap<string, Drawn>> {
  const { checkDiagrams } = await import('./accepted.ts');
  return checkDiagrams(sources, drawApart);
}

async function develop(assets: readonly CheckedAsset[], onlyFaults: boolean): Promise<ReadonlyMap<string, Developed>> {
  const { developPictures } = await import('./develop.ts');
  if (!onlyFaults) return developPictures(assets);
  const { checkPictures } = await import('./accepted.ts');
  return checkPictures(assets, developPictures);
}

/** Draws in a process of its own: what draws is loaded there and nowhere else. */
function drawApart(sources: readonly string[]): Promise<ReadonlyMap<string, Drawn>> {
  return drawEach(sources, startProcess);
}
