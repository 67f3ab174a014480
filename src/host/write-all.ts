import { readFile, rm } from 'node:fs/promises';
import { writeWhole } from './write-file.ts';

/**
 * Writes files, each whole; one without a text is removed, a new one is made. When one cannot be written, those before it
 * get their old content back, and it throws.
 */
export async function writeAll(texts: ReadonlyMap<string, string | undefined>): Promise<void> {
  const written = new Map<string, Buffer | undefined>();
  try {
    for (const [path, text] of texts) {
      const before = await contentOf(path);
      await put(path, text);
      written.set(path, before);
    }
  } catch (error) {
    for (const [path, before] of written) await put(path, before);
    throw error;
  }
}

async function put(path: string, content: string | Buffer | undefined): Promise<void> {
  if (content === undefined) await rm(path, { force: true });
  else await writeWhole(path, content);
}

/** What a file holds; nothing when there is none. */
async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
