import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EmittedFile } from '../emitted-file.ts';
import type { MarkupProblem } from './problem.ts';

/** Looks at the files of a site while it is being sealed, beside the one who reads them. */
export interface MarkupProof {
  /** Takes a file to be checked; it is copied, so that its owner may go on with it. */
  readonly look: (file: EmittedFile) => void;
  /** Everything that was found, in the order of the paths, once all files were looked at. */
  readonly problems: () => Promise<readonly MarkupProblem[]>;
  /** Ends what was begun, for a site that will not be published anyway. */
  readonly stop: () => Promise<void>;
}

/** Threads that parse: more would wait for the one that reads. */
const MOST_THREADS = 2;

/** Starts the last check of a site: `checkMarkup` for every file, in threads of its own. */
export function markupProof(): MarkupProof {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, startThread);
  let next = 0;
  return {
    look: ({ path, bytes }) => {
      const copy = Uint8Array.from(bytes);
      threads[next++ % threads.length]?.worker.postMessage({ path, bytes: copy }, [copy.buffer]);
    },
    problems: async () => {
      for (const { worker } of threads) worker.postMessage('end', []);
      const found = await Promise.all(threads.map(({ answer }) => answer));
      return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
    },
    stop: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Thread {
  readonly worker: Worker;
  readonly answer: Promise<readonly MarkupProblem[]>;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./proof-thread.ts', import.meta.url));
  const answer = new Promise<readonly MarkupProblem[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    // A site that was not looked at to its end is not published.
    worker.once('exit', () => reject(new Error('The check of the emitted files was broken off.')));
  });
  answer.catch(() => undefined); // who asks for it hears of it; who stops does not ask
  return { worker, answer };
}
