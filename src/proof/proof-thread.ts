import { parentPort, Worker } from 'node:worker_threads';
import type { EmittedFile } from './emitted-file.ts';

/** How many bytes of files are sent at a time: to wake the thread for each page takes longer than to write most of them. */
const SENT = 500_000;
/** How many bytes of files may wait to be looked at; whoever makes more waits meanwhile. */
const MOST_WAITING = 16_000_000;

const BROKEN_OFF = 'The check of the emitted files was broken off.';

/** A thread that looks at the files of a site, beside the one who makes or reads them. */
export interface ProofThread<Answer> {
  /** Takes a file to be looked at; it is copied, so that its owner may go on with it. Waits while too many do. */
  readonly look: (file: EmittedFile) => Promise<void>;
  /** What it found, once it has looked at all files. */
  readonly answer: () => Promise<Answer>;
  /** Ends what was begun, for a site that will not be published anyway. */
  readonly stop: () => Promise<void>;
}

/** What a thread says: how many bytes more it has looked at, or at last what it found. */
type Said<Answer> = { readonly looked: number } | { readonly answer: Answer };

/** Starts a thread in which a module calls `lookAtEach`; `given` is plain data, which it finds as `workerData`. */
export function startThread<Answer>(module: URL, given?: unknown): ProofThread<Answer> {
  const worker = new Worker(module, { workerData: given });
  let batch: EmittedFile[] = [];
  let gathered = 0;
  const send = () => {
    worker.postMessage(
      batch,
      batch.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
    batch = [];
    gathered = 0;
  };
  let waiting = 0;
  const isFull = () => waiting > MOST_WAITING;
  let looked = Promise.withResolvers<void>();
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.on('message', (said: Said<Answer>) => {
      if ('answer' in said) {
        // A file that got lost on its way was not looked at.
        if (waiting === 0) resolve(said.answer);
        else reject(new Error(BROKEN_OFF));
        return;
      }
      waiting -= said.looked;
      looked.resolve();
      looked = Promise.withResolvers();
    });
    worker.once('error', reject).once('messageerror', reject);
    // A site that was not looked at to its end is not published.
    worker.once('exit', () => reject(new Error(BROKEN_OFF)));
  });
  answer.catch(() => undefined); // who asks for it hears of it; who stops does not ask
  return {
    look: async ({ path, bytes }) => {
      const copy = new Uint8Array(bytes);
      batch.push({ path, bytes: copy });
      gathered += copy.length;
      waiting += copy.length;
      if (gathered >= SENT) send();
      while (isFull()) await Promise.race([looked.promise, answer]);
    },
    answer: () => {
      send();
      worker.postMessage('end', []);
      return answer;
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** In the thread: looks at each file that it is given, and answers when there are no more. */
export function lookAtEach(look: (file: EmittedFile) => void, answer: () => unknown): void {
  const say = (said: Said<unknown>) => parentPort?.postMessage(said, []);
  parentPort?.on('messageerror', (error) => {
    throw error;
  });
  parentPort?.on('message', (files: readonly EmittedFile[] | 'end') => {
    if (files === 'end') {
      say({ answer: answer() });
      parentPort?.close();
      return;
    }
    for (const file of files) look(file);
    say({ looked: files.reduce((sum, { bytes }) => sum + bytes.length, 0) });
  });
}
