import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of the product that hold the words which it puts on every site. */
const FOLDERS = ['src', 'schemas'].map((folder) => fileURLToPath(new URL(`../../../${folder}`, import.meta.url)));
const SOURCE = /\.(?:ts|astro)$/;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

/**
 * The product's own words: labels, sentences, names of classes. A plan may have the same ones, and where a site shows
 * them, it gives nothing away.
 */
export function* ownWords(): Iterable<string> {
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !SOURCE.test(entry.name)) continue;
      const lines = readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n');
      yield lines.filter((line) => !COMMENT.test(line)).join('\n');
    }
  }
}
