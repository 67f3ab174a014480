import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Drawn } from '#core/parse/diagram.ts';
import type { CheckedAsset, Developed } from '#core/assets/picture.ts';
import type { DevelopPictures } from './develop.ts';
import type { DrawDiagrams } from './draw-each.ts';

const projectFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** A line for each source that was drawn: its digest, nothing that anybody wrote. */
const LIST = projectFile('.keyfolio/accepted-diagrams');

/** Makes ready only pictures that never were, for who wants to know of faults and shows none. */
export async function checkPictures(
  assets: readonly CheckedAsset[],
  develop: DevelopPictures,
  list = LIST,
): Promise<ReadonlyMap<string, Developed>> {
  const { digestOf, accepted } = remembered(list);
  const unknown = assets.filter(({ bytes }) => !accepted.has(digestOf(bytes)));
  if (unknown.length === 0) return new Map();
  const developed = await develop(unknown);
  remember(
    list,
    unknown.filter(({ path }) => developed.get(path)?.kind === 'shown').map(({ bytes }) => digestOf(bytes)),
  );
  return developed;
}

/**
 * Draws only what was never drawn before, for who wants to know of errors and needs no pictures. What the list says
 * holds for one set of dependencies; a build draws everything anew.
 */
export async function checkDiagrams(
  sources: readonly string[],
  draw: DrawDiagrams,
  list = LIST,
): Promise<ReadonlyMap<string, Drawn>> {
  const { digestOf, accepted } = remembered(list);
  const unknown = sources.filter((source) => !accepted.has(digestOf(source)));
  if (unknown.length === 0) return new Map();
  const drawn = await draw(unknown);
  const fine = unknown.filter((source) => drawn.get(source)?.kind === 'drawn');
  remember(list, fine.map(digestOf));
  return drawn;
}

function remembered(list: string) {
  const lock = readOr(projectFile('package-lock.json'));
  const digestOf = (source: string | Uint8Array) =>
    createHash('sha256').update(lock).update('\0').update(source).digest('hex');
  return { digestOf, accepted: new Set(readOr(list).split('\n')) };
}

function remember(list: string, digests: readonly string[]): void {
  try {
    mkdirSync(dirname(list), { recursive: true });
    appendFileSync(list, digests.map((digest) => `${digest}\n`).join(''));
  } catch {
    // Where nothing can be written, they are drawn again next time.
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
