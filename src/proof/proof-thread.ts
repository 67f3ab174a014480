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

/** One that has to be told what to look for before it is given files. */
export interface SeekingThread<Sought, Answer> extends ProofThread<Answer> {
  readonly seek: (sought: Sought) => void;
}

/** What a thread is sent: what to look for, files, or that there are no more of them. */
type Sent<Sought> = { readonly sought: Sought } | { readonly files: readonly EmittedFile[] } | 'end';

/** Starts a thread in which a module calls `lookAtEach`; it gets ready by itself. */
export function startThread<Answer, Sought = undefined>(module: URL): SeekingThread<Sought, Answer> {
  const worker = new Worker(module);
  const post = (sent: Sent<Sought>, moved: readonly ArrayBuffer[] = []) => worker.postMessage(sent, moved);
  let batch: EmittedFile[] = [];
  let gathered = 0;
  const send = () => {
    post(
      { files: batch },
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
    seek: (sought) => post({ sought }),
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
      post('end');
      return answer;
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** How a thread looks at files. */
export interface Looking {
  readonly look: (file: EmittedFile) => void;
  /** What was found, in the order of the paths. */
  readonly answer: () => unknown;
}

/** In the thread: looks at each file that it is given, once it was told what to look for, and answers when there are no more. */
export function lookAtEach(begin: (sought: never) => Looking): void {
  let begun: Looking | undefined;
  const looking = (): Looking => {
    // Files that nobody looked through are not vouched for.
    if (!begun) throw new Error('Files came before it was said what to look for.');
    return begun;
  };
  const say = (said: Said<unknown>) => parentPort?.postMessage(said, []);
  parentPort?.on('messageerror', (error) => {
    throw error;
  });
  parentPort?.on('message', (sent: Sent<never>) => {
    if (sent === 'end') {
      say({ answer: looking().answer() });
      parentPort?.close();
    } else if ('sought' in sent) begun = begin(sent.sought);
    else {
      for (const file of sent.files) looking().look(file);
      say({ looked: sent.files.reduce((sum, { bytes }) => sum + bytes.length, 0) });
    }
  });
}
