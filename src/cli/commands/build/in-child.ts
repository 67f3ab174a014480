import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../exit.ts';
import type { Report, Task } from './report.ts';

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));
/** How much of what the process writes by itself is kept, in characters. */
const KEPT = 20_000;
/** How long to wait for what was written last, in ms. */
const LAST_WORDS = 500;
const OUT_OF_MEMORY = /out of memory|Allocation failed/i;

/** What bundles scripts and styles gives the memory back that it no longer needs, and takes none before it does. */
const THRIFTY = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ARENA_EAGER_COMMIT: '0' } as const;

/** How the process that builds ended. */
export type Ended =
  | { readonly kind: 'ended'; readonly outcome: Outcome | 'no-space' | 'no-memory'; readonly searchablePages: number }
  /** It did not come to an end of its own. */
  | { readonly kind: 'broke-off'; readonly by: string; readonly outOfMemory: boolean };

/** A site in the making. */
export interface Making {
  readonly ended: Promise<Ended>;
  /** Ends the process at once and waits until it has. */
  readonly kill: () => Promise<void>;
}

/** What a process that builds tells on its way. */
export type Hears = (report: Exclude<Report, { readonly kind: 'ended' }>) => void;

/**
 * Builds a site in a process of its own. So this one, which holds the lock and needs next to no memory, outlives whatever
 * happens there: too little memory, a crash, an end by the system. What libraries write there is shown only for debugging.
 */
export function makeInChild(task: Task, hears: Hears): Making {
  const child = fork(CHILD, [], { stdio: ['ignore', 'inherit', 'pipe', 'ipc'], env: { ...THRIFTY, ...process.env } });
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (process.env['KEYFOLIO_DEBUG']) process.stderr.write(text);
    written = (written + text).slice(-KEPT);
  });
  let ended: Ended | undefined;
  child.on('message', (report: Report) => {
    if (report.kind === 'ended') ended = report;
    else hears(report);
  });
  const exited = new Promise<void>((done) => void child.once('exit', () => done()));
  const closed = new Promise<Ended>((done, failed) => {
    const finish = () => {
      const by = child.signalCode ?? `exit code ${child.exitCode}`;
      done(ended ?? { kind: 'broke-off', by, outOfMemory: OUT_OF_MEMORY.test(written) });
    };
    child.once('error', failed).once('close', finish);
    // Last words come after the end; but a process of its own that it left behind may keep them open.
    child.once('exit', () => setTimeout(finish, LAST_WORDS).unref());
  });
  // Should it be gone already, its end tells.
  child.send(task, () => undefined);
  return {
    ended: closed,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
