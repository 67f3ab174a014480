import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of its own that answers one question after another and can be ended in the middle of one. */
export interface Apart<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly stop: () => void;
}

/** What such a process is allowed: to read, and so much memory in MB. It writes nothing and starts nothing. */
const LIMITS = ['--permission', '--allow-fs-read=*', '--max-old-space-size=512', '--disable-warning=SecurityWarning'];

/**
 * Starts a script of this folder as a process. It is a process and not a thread so that whatever an author gave it can
 * be ended, has memory of its own, may only read, and sees the same time zone on every machine.
 */
export async function startApart<Question extends object, Answer>(
  script: string,
  allowed: readonly string[] = [],
): Promise<Apart<Question, Answer>> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [], {
    execArgv: [...LIMITS, ...allowed],
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  await answer(child, script);
  return {
    stop,
    ask: (question) => {
      const answered = answer<Answer>(child, script);
      child.send(question);
      return answered;
    },
  };
}

/** The next message of a process; fails when it ends before. */
function answer<Answer>(child: ChildProcess, script: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      child.off('message', told);
      reject(new Error(`The process ${script} ended with ${code}.`));
    };
    const told = (message: unknown) => {
      child.off('exit', ended);
      resolve(message as Answer); // our own child's message
    };
    child.once('message', told).once('exit', ended);
  });
}
