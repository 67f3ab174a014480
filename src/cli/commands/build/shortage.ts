import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, manifestIn } from '#host/release/manifest.ts';
import type { Places } from '#host/release/places.ts';
import { bytesOf, freeBytes } from '#host/release/space.ts';
import { WORKSHOP } from '#site/project.ts';
import { CommandStopped } from '../../stopped.ts';
import type { Ended } from './in-child.ts';

/** A new site and the old one differ by less. */
const MARGIN = 2;
/** Nothing can be built in less, in bytes. */
const LEAST = 1_000_000;

/** Stops before any work when there is hardly room for a site like the last one. */
export function checkSpace(places: Places): void {
  const needed = Math.max(LEAST, MARGIN * lastSize(places));
  const short = [places.folder, WORKSHOP].find((folder) => freeBytes(folder) < needed);
  if (short !== undefined) throw noSpace([short], needed);
}

/** There is no room for the site: what to say of these folders, with how many bytes are needed when that is known. */
export function noSpace(folders: readonly string[], needed?: number): CommandStopped {
  const free = folders.map((folder) => ({ folder, free: megabytes(freeBytes(folder)) }));
  return new CommandStopped(
    'environment',
    `磁盘空间不够${needed === undefined ? '' : `：大约需要 ${megabytes(needed)} MB`}；${free.map(({ folder, free }) => `${folder} 还剩 ${free} MB`).join('，')}。已发布的网站没有变。`,
    `No space left${needed === undefined ? '' : `: about ${megabytes(needed)} MB are needed`}; ${free.map(({ folder, free }) => `${free} MB are free in ${folder}`).join(', ')}. The published site is unchanged.`,
  );
}

/** The process that builds did not come to an end of its own: the system ended it, or it is a bug of ours. */
export function explainBrokenOff({ by, outOfMemory }: Omit<Extract<Ended, { kind: 'broke-off' }>, 'kind'>): Error {
  if (outOfMemory || by === 'SIGKILL')
    return new CommandStopped(
      'environment',
      `生成网站时内存不够（${by}）。已发布的网站没有变。请关掉别的程序，或换内存更大的机器。`,
      `There was too little memory to build the site (${by}). The published site is unchanged. Close other programs, or use a machine with more memory.`,
    );
  if (!by.startsWith('SIG')) return new Error(`The process that builds the site broke off with ${by}.`);
  return new CommandStopped(
    'environment',
    `生成网站的进程被系统中断（${by}）。已发布的网站没有变。`,
    `The system ended the process that builds the site (${by}). The published site is unchanged.`,
  );
}

/** How much of the disk the site takes that is served now. */
function lastSize({ target }: Places): number {
  try {
    const manifest = manifestIn(readFileSync(join(target, MANIFEST), 'utf8'));
    return manifest ? bytesOf(manifest) : 0;
  } catch {
    return 0;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
