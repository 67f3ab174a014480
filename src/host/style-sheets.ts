import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../styles', import.meta.url));

/** The style sheets that pictures are drawn with, the one with the tokens first. */
export function pictureStyles(): readonly string[] {
  const drawn = readdirSync(FOLDER)
    .filter((name) => /^(?:maps|charts).*\.css$/.test(name))
    .sort();
  return ['tokens.css', ...drawn].map((name) => readFileSync(join(FOLDER, name), 'utf8'));
}
