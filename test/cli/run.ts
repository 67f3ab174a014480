import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { AS_OF, type Files } from '../core/book.ts';

/** The program, as a command line names it. */
export const PROGRAM = fileURLToPath(new URL('../../src/cli/keyfolio.mjs', import.meta.url));

/** How a run ended, and what it said. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder, without a terminal and with little more in the environment than the path. */
export async function run(
  folder: string,
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  const ended = new Promise<number | null>((done, failed) => child.once('close', done).once('error', failed));
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
}

/** Runs `keyfolio` in a folder. */
export function keyfolio(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return run(folder, [process.execPath, PROGRAM, ...args], env);
}

/** `keyfolio check` as of the day that test books are judged at. */
export function check(folder: string, ...args: readonly string[]): Promise<Run> {
  return keyfolio(folder, ['check', '--as-of', AS_OF, ...args]);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** An empty folder that is gone after the tests of the file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyfolio-'));
  folders.push(folder);
  return folder;
}

/** A new folder that holds the base book with changes in `content/`. */
export function bookFolder(changes: Files = {}, content = 'content'): string {
  const folder = emptyFolder();
  for (const [path, written] of Object.entries({ ...BASE, ...changes })) {
    if (written === null) continue;
    const file = join(folder, content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
  }
  return folder;
}
