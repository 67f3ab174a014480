import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from './manifest.ts';

/** What is in the folder of a release besides its manifest, as paths below it with `/` between folders. */
export interface ReleaseFiles {
  readonly files: readonly string[];
  /** Folders, each after the one that it is in. */
  readonly folders: readonly string[];
  /** What is neither: a site has only files. */
  readonly others: readonly string[];
}

/** Everything below a folder. */
export function listRelease(folder: string): ReleaseFiles {
  const [files, folders, others]: [string[], string[], string[]] = [[], [], []];
  const list = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
        list(path);
      } else if (!entry.isFile()) others.push(path);
      else if (path !== MANIFEST) files.push(path);
    }
  };
  list('');
  return { files, folders, others };
}
