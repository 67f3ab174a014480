import { execFile } from 'node:child_process';
import { closeSync, openSync, fsyncSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MANIFEST, manifestText, sha256, type Manifest, type ManifestFile } from './manifest.ts';
import { listRelease } from './release-files.ts';

/** Files that are read, and brought to the disk, at a time: the disk takes several at once, and memory holds few. */
const AT_ONCE = 8;

/**
 * Completes a built site: every file is brought to the disk for good, then the manifest that names them, then the folders
 * that hold them. So a manifest that can be read after a power failure stands for files that are there. Each file is read
 * once; `look` sees what was read.
 */
export async function sealRelease(
  folder: string,
  about: Omit<Manifest, 'files'>,
  look: (path: string, bytes: Uint8Array) => void = () => undefined,
): Promise<Manifest> {
  const { files: paths, folders, others } = listRelease(folder);
  if (others.length > 0) throw new Error(`The site holds what is no file: ${others.join(', ')}`);
  const stored = await storeAll(folder);
  const files: ManifestFile[] = [];
  const waiting = paths.values();
  const worker = async () => {
    for (const path of waiting) {
      const bytes = await readStored(join(folder, path), stored);
      look(path, bytes);
      files.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
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

/** Reads a file that is on the disk for good, or will be when it is read. */
async function readStored(path: string, stored: boolean): Promise<Uint8Array> {
  const file = await open(path, stored ? 'r' : 'r+');
  try {
    const bytes = await file.readFile();
    if (!stored) await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}
