import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Drawn } from '#core/parse/diagram.ts';
import type { DrawDiagrams } from './draw-each.ts';

const projectFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** A line for each source that was drawn: its digest, nothing that anybody wrote. */
const LIST = projectFile('.keyfolio/accepted-diagrams');

/**
 * Draws only what was never drawn before, for who wants to know of errors and needs no pictures. What the list says
 * holds for one set of dependencies; a build draws everything anew.
 */
export async function checkDiagrams(
  sources: readonly string[],
  draw: DrawDiagrams,
  list = LIST,
): Promise<ReadonlyMap<string, Drawn>> {
  const lock = readOr(projectFile('package-lock.json'));
  const digestOf = (source: string) => createHash('sha256').update(lock).update('\0').update(source).digest('hex');
  const accepted = new Set(readOr(list).split('\n'));
  const unknown = sources.filter((source) => !accepted.has(digestOf(source)));
  if (unknown.length === 0) return new Map();
  const drawn = await draw(unknown);
  const fine = unknown.filter((source) => drawn.get(source)?.kind === 'drawn');
  try {
    mkdirSync(dirname(list), { recursive: true });
    appendFileSync(list, fine.map((source) => `${digestOf(source)}\n`).join(''));
  } catch {
    // Where nothing can be written, they are drawn again next time.
  }
  return drawn;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
