import { execFile } from 'node:child_process';
import { closeSync, openSync, fsyncSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MANIFEST, manifestFile, manifestText, type Manifest, type ManifestFile } from './manifest.ts';
import { listRelease } from './release-files.ts';

/** Files that are read, and brought to the disk, at a time: the disk takes several at once, and memory holds few. */
const AT_ONCE = 8;

/** What is known of the files of a site that is sealed, and who wants to know of them. */
export interface Sealing {
  /**
   * The files that were looked at when they were made. They are not read again here: the manifest says what was looked at,
   * and whoever publishes holds the disk against it.
   */
  readonly made?: ReadonlyMap<string, ManifestFile>;
  /** Sees every other file. */
  readonly look?: (path: string, bytes: Uint8Array) => Promise<void>;
}

/**
 * Completes a built site: every file is brought to the disk for good, then the manifest that names them, then the folders
 * that hold them. So a manifest that can be read after a power failure stands for files that are there.
 */
export async function sealRelease(
  folder: string,
  about: Omit<Manifest, 'files'>,
  { made = new Map(), look }: Sealing = {},
): Promise<Manifest> {
  const { files: paths, folders, others } = listRelease(folder);
  if (others.length > 0) throw new Error(`The site holds what is no file: ${others.join(', ')}`);
  const lost = new Set(made.keys()).difference(new Set(paths));
  if (lost.size > 0) throw new Error(`The site lacks what was made: ${[...lost].join(', ')}`);
  const storing = storeAll(folder); // the disk writes while the files are looked at
  const files: ManifestFile[] = [];
  await severalAtOnce(paths, async (path) => {
    const known = made.get(path);
    if (known) files.push(known);
    else {
      const bytes = await readFile(join(folder, path));
      await look?.(path, bytes);
      files.push(manifestFile(path, bytes));
    }
  });
  const stored = await storing;
  if (!stored) await severalAtOnce(paths, (path) => store(join(folder, path)));
  const manifest: Manifest = { ...about, files };
  const file = await open(join(folder, MANIFEST), 'wx');
  try {
    await file.writeFile(manifestText(manifest));
    await file.sync();
  } finally {
    await file.close();
  }
  for (const below of stored ? [''] : [...folders.toReversed(), '']) syncFolder(join(folder, below));
  return manifest;
}

async function severalAtOnce(paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  const waiting = paths.values();
  const worker = async () => {
    for (const path of waiting) await work(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Brings the names in a folder to the disk for good; Windows does that by itself and refuses to be asked. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Brings all that was written to a folder's disk there for good, where the system can: one command instead of one wait for each
 * of thousands of files, which takes seven times as long.
 */
async function storeAll(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return await promisify(execFile)('sync', ['-f', folder]).then(
    () => true,
    () => false,
  );
}

/** Brings a file to the disk for good. */
async function store(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
