import { readFile } from 'node:fs/promises';
import { writeWhole } from './write-file.ts';

/** Writes files, each whole. When one cannot be written, those before it get their old content back, and it throws. */
export async function writeAll(texts: ReadonlyMap<string, string>): Promise<void> {
  const written = new Map<string, Buffer>();
  try {
    for (const [path, text] of texts) {
      const before = await readFile(path);
      await writeWhole(path, text);
      written.set(path, before);
    }
  } catch (error) {
    for (const [path, before] of written) await writeWhole(path, before);
    throw error;
  }
}
