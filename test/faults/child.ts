import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from '../cli/run.ts';

const PUBLISH = fileURLToPath(new URL('./publish-site.ts', import.meta.url));

/** How a process ended. */
export interface End {
  readonly status: number | null;
  readonly stderr: string;
  /** From its start, and from the signal that it got; in ms. */
  readonly took: number;
  readonly tookToStop?: number;
}

/** A signal that a process gets, to its whole group when it is killed. */
export interface Blow {
  readonly signal: NodeJS.Signals;
  /** From its start, or from when the file `since` is there; in ms. */
  readonly after: number;
  readonly since?: string;
}

/** What is special about a run: `through` is a program, with arguments, that starts the one named after them. */
export interface Special {
  readonly blow?: Blow;
  readonly env?: Readonly<Record<string, string>>;
  readonly through?: readonly string[];
}

/** Runs `node` with these arguments to its end, or until it is struck. */
export async function runNode(args: readonly string[], { blow, env = {}, through = [] }: Special = {}): Promise<End> {
  const start = performance.now();
  const [program = '', ...rest] = [...through, process.execPath, ...args];
  const child = spawn(program, rest, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number | null>((done) => void child.once('exit', (code) => done(code)));
  const said = text(child.stderr);
  let struck: number | undefined;
  if (blow) {
    const { after, since } = blow;
    if (since !== undefined) while (child.exitCode === null && !existsSync(since)) await pause(5);
    await Promise.race([pause(after), ended]);
    struck = performance.now();
    try {
      process.kill(blow.signal === 'SIGKILL' ? -(child.pid ?? 0) : (child.pid ?? 0), blow.signal);
    } catch {
      // It was faster.
    }
  }
  const status = await ended;
  const end = performance.now();
  return { status, stderr: await said, took: end - start, ...(struck !== undefined && { tookToStop: end - struck }) };
}

/** The arguments that publish a site which is built already. */
export const publishing = (site: string, target: string): readonly string[] => [PUBLISH, site, target];

/** The arguments that build and publish a book. */
export const building = (content: string, out: string, ...more: readonly string[]): readonly string[] => [
  PROGRAM,
  'build',
  '--lang',
  'en',
  '--content',
  content,
  '--out',
  out,
  '--as-of',
  '2026-11-16',
  ...more,
];
