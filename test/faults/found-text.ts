import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where Astro, Vite or we might leave something in the project. */
export const IN_PROJECT = [
  '.keyfolio',
  '.astro',
  'node_modules/.astro',
  'node_modules/.vite',
  'node_modules/.cache',
].map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)));

/** The files below folders in which a word stands, in whatever case, also compressed. */
export function filesWith(word: string, folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
        if (!entry.isFile()) return [];
        const path = join(entry.parentPath, entry.name);
        return has(word, path) ? [path] : [];
      }),
    );
}

function has(word: string, path: string): boolean {
  try {
    const bytes = readFileSync(path);
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return text.toString('latin1').toLowerCase().includes(word.toLowerCase());
  } catch {
    return false; // gone, or being written by another build
  }
}
