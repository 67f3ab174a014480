import { git } from './git.ts';

/**
 * The short names of all commits of every branch that touched a file of a folder, newest first; nothing where git has no
 * history of the folder.
 */
export async function commitsWith(folder: string, path: string): Promise<readonly string[] | undefined> {
  const said = await git(folder, ['log', '--all', '--format=%h', '--', path]);
  return said?.toString('utf8').split('\n').filter(Boolean);
}
