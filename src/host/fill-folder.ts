import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stands at a path that is to become a folder of ours. */
export type FolderState = 'missing' | 'empty' | 'in-use';

/** Whether a folder may be filled; something that is no folder is in use. */
export async function folderState(folder: string): Promise<FolderState> {
  try {
    return (await readdir(folder)).length === 0 ? 'empty' : 'in-use';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return 'missing';
    if (code === 'ENOTDIR') return 'in-use';
    throw error;
  }
}

/**
 * Puts files into a folder that is missing or empty: all of them or none. They are written beside it first, then moved;
 * when something fails, what was begun is swept away. Names may lead into folders of their own.
 */
export async function fillFolder(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.part-`);
  try {
    for (const [name, text] of texts) {
      const path = join(beside, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    }
    if ((await folderState(folder)) === 'missing') await rename(beside, folder);
    else await moveInto(folder, beside);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** Somebody may stand in an empty folder: it stays the same folder. */
async function moveInto(folder: string, from: string): Promise<void> {
  for (const name of await readdir(from)) await rename(join(from, name), join(folder, name));
  await rmdir(from);
}
