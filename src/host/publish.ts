import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A place to build in, beside the folder that it will replace: only then is the replacement a mere rename. */
export interface Staging {
  readonly folder: string;
  /** Puts what was built in the place of the published site. On failure the old site is back. */
  readonly publish: () => Promise<void>;
  /** Removes what was built. */
  readonly discard: () => Promise<void>;
}

/** Prepares a place to build the site for `target`, such as `dist`. Leftovers of builds that were killed go away. */
export async function stage(target: string): Promise<Staging> {
  const parent = dirname(target);
  const prefix = `.${basename(target)}-`;
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${prefix}staging-`)) await rm(join(parent, name), { recursive: true, force: true });
  }
  const folder = await mkdtemp(join(parent, `${prefix}staging-`));
  const discard = () => rm(folder, { recursive: true, force: true });
  const publish = async () => {
    const previous = join(parent, `${prefix}previous`);
    await rm(previous, { recursive: true, force: true });
    const replaced = await moved(target, previous);
    try {
      await rename(folder, target);
    } catch (error) {
      if (replaced) await rename(previous, target);
      throw error;
    }
    await rm(previous, { recursive: true, force: true });
  };
  return { folder, publish, discard };
}

/** Moves a folder to the place of an empty one, also from one disk to another. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Moves a folder; false when there is none. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
