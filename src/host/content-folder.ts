import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { mostBytes } from '#core/source/asset-place.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { ContentUnreadable } from './content-unreadable.ts';

/**
 * Everything below the content folder, in the order of the paths. Links are never followed, and a file is read
 * only when it is regular and within the size limit. Hidden files are found like all others. Reading one file
 * after another is more than twice as fast as asking for many at once: plans are small.
 */
export function readContent(folder: string): readonly FoundFile[] {
  try {
    return listPaths(folder, '')
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map((entry) => readOne(folder, entry));
  } catch (cause) {
    throw new ContentUnreadable(folder, cause);
  }
}

interface Entry {
  readonly path: string;
  readonly type: FoundFile['type'];
}

function listPaths(folder: string, below: string): Entry[] {
  const entries: Entry[] = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) entries.push({ path, type: 'symlink' });
    // A name whose bytes are no text cannot be said, and so not be opened.
    else if (entry.name.includes('\ufffd')) entries.push({ path, type: 'other' });
    else if (entry.isDirectory()) {
      if (/\.(?:md|yaml)$/i.test(entry.name)) entries.push({ path, type: 'other' });
      else for (const found of listPaths(folder, path)) entries.push(found); // spread, too many would be too many arguments
    } else entries.push({ path, type: entry.isFile() ? 'file' : 'other' });
  }
  return entries;
}

function readOne(folder: string, { path, type }: Entry): FoundFile {
  if (type !== 'file') return { path, type, size: 0 };
  // The file may have become a link or a device since it was listed: it is opened without following, then asked.
  const handle = openSync(`${folder}/${path}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) return { path, type: 'other', size: 0 };
    if (found.size > mostBytes(path)) return { path, type, size: found.size };
    const bytes = readUpTo(handle, found.size);
    return { path, type, size: bytes.length, bytes };
  } finally {
    closeSync(handle);
  }
}

/** So many bytes of a file, or fewer when it has become shorter. */
function readUpTo(handle: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(handle, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
