import { relative, resolve } from 'node:path';
import { CommandStopped } from './stopped.ts';

/**
 * Whether a file of the content folder is in one of the files and folders that the command line names; every file is when
 * it names none. Stops when it names something that is not in the book.
 */
export function wantedFiles(
  paths: readonly string[],
  content: string,
  known: readonly string[],
): (file: string) => boolean {
  const wanted = paths.map((path) => {
    const inside = relative(resolve(content), resolve(path)).replaceAll('\\', '/');
    if (inside !== '' && !known.some((file) => file === inside || file.startsWith(`${inside}/`)))
      throw new CommandStopped('no-files', `${path} 不在 ${content} 里。`, `${path} is not in ${content}.`);
    return inside;
  });
  return (file) =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
