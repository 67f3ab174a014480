import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '#schemas/field.ts';
import type { EmittedFile } from '#proof/emitted-file.ts';
import { findLeaks } from '#proof/leaks/find-leaks.ts';
import { AS_OF } from '../core/book.ts';
import type { CanaryBook } from './canary-book.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/keyfolio.mjs', import.meta.url));
/** With the same secret the training edition draws the same names. */
const SECRET = { KEYFOLIO_TRAINING_KEY: 'a secret of the test' };

/** Builds an edition of a book in a folder, as `keyfolio build` does, and gives its files. Throws what the build said. */
export function builtEdition(folder: string, { files }: CanaryBook, edition: Edition): readonly EmittedFile[] {
  for (const [path, written] of Object.entries(files)) {
    if (written === null) continue;
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
  }
  const account = edition === 'customer' ? ['--account', 'acme'] : [];
  const args = [PROGRAM, 'build', '--as-of', AS_OF, '--lang', 'en', '--edition', edition, '--out', 'site', ...account];
  const env = { PATH: process.env['PATH'], ...SECRET };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The ${edition} edition ended with ${status}.\n${stdout}${stderr}`);
  return filesOf(join(folder, 'site'));
}

/** Canaries of hidden fields that can be read in an edition; none of them stands in what the edition may show. */
export function canariesIn(site: readonly EmittedFile[], { canaries }: CanaryBook): readonly string[] {
  return findLeaks(site, canaries).map(({ path, decoders, source }) => `${path} (${decoders.join(' › ')}): ${source}`);
}

/** Files that two sites do not have in common, byte for byte. */
export function differences(one: readonly EmittedFile[], other: readonly EmittedFile[]): readonly string[] {
  const left = new Map(one.map(({ path, bytes }) => [path, bytes]));
  const right = new Map(other.map(({ path, bytes }) => [path, bytes]));
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => {
    const [a, b] = [left.get(path), right.get(path)];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

function filesOf(folder: string): readonly EmittedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), bytes: readFileSync(file) }));
}
