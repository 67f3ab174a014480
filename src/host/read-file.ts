import { readFile, stat } from 'node:fs/promises';

/** The bytes of a file; nothing when there is none at the path, or something else, or one that is too large. */
export async function readWhole(path: string, mostBytes: number): Promise<Buffer | 'missing' | 'too-large'> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'missing';
    return found.size > mostBytes ? 'too-large' : await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return 'missing';
    throw error;
  }
}
