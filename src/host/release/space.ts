import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Manifest } from './manifest.ts';

/** A disk gives files room in blocks of this many bytes. */
const BLOCK = 4096;

/** How many bytes are free for this user in a folder, which need not be there yet. */
export function freeBytes(folder: string): number {
  if (!existsSync(folder)) return freeBytes(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** How many bytes a release takes on a disk. */
export function bytesOf({ files }: Pick<Manifest, 'files'>): number {
  return files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / BLOCK) * BLOCK, 0);
}
