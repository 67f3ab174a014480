import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { readContent } from '#host/content-folder.ts';
import { BASE } from '../core/base-book.ts';
import { places } from '../core/book.ts';
import { heldBy } from './run/invariants.ts';
import { bytesOf, pieces } from './run/text-pieces.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  at: pieces,
  is: z.union([z.enum(['file', 'folder', 'pipe', 'socket']), z.strictObject({ link: z.string() })]),
  /** A finding whose path is long is told by its name alone. */
  expect: z.array(z.string()),
});
type Case = z.output<typeof caseSchema>;
const CASES = z.array(caseSchema).parse(parse(readFileSync(new URL('on-disk.yaml', import.meta.url), 'utf8')));

let folder = '';
let close: (() => unknown) | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfolio-corpus-'));
  for (const [path, text] of Object.entries(BASE)) write(join(folder, path), text);
});
afterEach(() => {
  close?.();
  close = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test.each(CASES)('$name', async (row) => {
  await put(row);
  const { compilation, broken } = heldBy(readContent(folder));
  expect(broken).toEqual([]);
  const short = row.expect.length > 0 && row.expect.every((line) => !line.includes(' '));
  expect(places(compilation).map((line) => (short ? line.split(' ').at(-1) : line))).toEqual(row.expect);
});

/** Puts the thing there, in the place of what stands there in the base book. */
async function put({ at, is }: Case): Promise<void> {
  const path = Buffer.concat([Buffer.from(`${folder}/`), bytesOf(at)]);
  if (is === 'file') return write(path, BASE['team/bob.md'] ?? '');
  mkdirSync(dirname(String(path)), { recursive: true });
  rmSync(path, { force: true });
  if (is === 'folder') mkdirSync(path);
  else if (is === 'pipe') execFileSync('mkfifo', [String(path)]);
  else if (is === 'socket') close = await listening(String(path));
  else symlinkSync(is.link, path);
}

function write(path: string | Buffer, text: string): void {
  const name = String(path).endsWith('/')
    ? Buffer.concat([Buffer.from(path), Buffer.from('zoe.md')])
    : Buffer.from(path);
  mkdirSync(name.subarray(0, name.lastIndexOf('/')), { recursive: true });
  writeFileSync(name, text);
}

function listening(path: string): Promise<() => unknown> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(path, () => resolve(() => server.close()));
  });
}
