import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Drawn } from '#core/parse/diagram.ts';
import type { Drawer } from './draw-each.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** What a drawing process is allowed: to read, and so much memory in MB. It writes nothing and starts nothing. */
const LIMITS = ['--permission', '--allow-fs-read=*', '--max-old-space-size=512', '--disable-warning=SecurityWarning'];

/**
 * Starts a process that draws diagrams. It is a process and not a thread so that whatever an author wrote can be
 * ended, has memory of its own, may only read, and sees the same time zone on every machine.
 */
export async function startProcess(): Promise<Drawer> {
  const child = fork(CHILD, [], {
    execArgv: LIMITS,
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  await answer(child);
  return {
    stop,
    draw: (source) => {
      const answered = answer(child);
      child.send({ source });
      return answered;
    },
  };
}

/** The next message of a process; fails when it ends before. */
function answer(child: ChildProcess): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      child.off('message', told);
      reject(new Error(`The process that draws Mermaid diagrams ended with ${code}.`));
    };
    const told = (message: unknown) => {
      child.off('exit', ended);
      resolve(message as Drawn); // our own child's message
    };
    child.once('message', told).once('exit', ended);
  });
}
