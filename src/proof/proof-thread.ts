import { parentPort, Worker } from 'node:worker_threads';
import type { EmittedFile } from './emitted-file.ts';

/** A thread that looks at the files of a site while they are being sealed, beside the one who reads them. */
export interface ProofThread<Answer> {
  /** Takes a file to be looked at; it is copied, so that its owner may go on with it. */
  readonly look: (file: EmittedFile) => void;
  /** What it found, once it has looked at all files. */
  readonly answer: () => Promise<Answer>;
  /** Ends what was begun, for a site that will not be published anyway. */
  readonly stop: () => Promise<void>;
}

/** Starts a thread in which a module calls `lookAtEach`; `given` is plain data, which it finds as `workerData`. */
export function startThread<Answer>(module: URL, given?: unknown): ProofThread<Answer> {
  const worker = new Worker(module, { workerData: given });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    // A site that was not looked at to its end is not published.
    worker.once('exit', () => reject(new Error('The check of the emitted files was broken off.')));
  });
  answer.catch(() => undefined); // who asks for it hears of it; who stops does not ask
  return {
    look: ({ path, bytes }) => {
      const copy = Uint8Array.from(bytes);
      worker.postMessage({ path, bytes: copy }, [copy.buffer]);
    },
    answer: () => {
      worker.postMessage('end', []);
      return answer;
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** In the thread: looks at each file that it is given, and answers when there are no more. */
export function lookAtEach(look: (file: EmittedFile) => void, answer: () => unknown): void {
  parentPort?.on('message', (file: EmittedFile | 'end') => {
    if (file !== 'end') {
      look(file);
      return;
    }
    parentPort?.postMessage(answer(), []);
    parentPort?.close();
  });
}
