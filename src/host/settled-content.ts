import { lstatSync, readdirSync } from 'node:fs';
import type { FoundFile } from '#core/source/source-file.ts';
import { readContent } from './content-folder.ts';
import { ContentUnreadable } from './content-unreadable.ts';

/** How often to read a folder that changes before giving up. */
const TRIES = 3;

/**
 * Reads the content folder as it was at one moment: when something in it changed while it was read (an editor, a pull, a
 * disk that went away), it is read again, and in the end nothing is given rather than a mix.
 */
export function readSettled(folder: string, read: typeof readContent = readContent): readonly FoundFile[] {
  let before = stampOf(folder);
  let gone: unknown;
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const files = read(folder);
      const after = stampOf(folder);
      if (after === before) return files;
      before = after;
    } catch (error) {
      gone = error instanceof ContentUnreadable ? error.cause : error;
    }
  }
  throw new ContentUnreadable(
    folder,
    new Error(['it changed while it was read', ...(gone instanceof Error ? [gone.message] : [])].join('; ')),
  );
}

/** Changes with every file that is written, added, moved or removed. */
function stampOf(folder: string): string {
  const stamps: string[] = [];
  const list = (path: string): void => {
    const { ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
    stamps.push(`${path}\0${ino} ${size} ${mtimeNs} ${ctimeNs}`);
  };
  try {
    list(folder);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      list(`${entry.parentPath}/${entry.name}`);
  } catch (cause) {
    throw new ContentUnreadable(folder, cause);
  }
  return stamps.sort().join('\n');
}
