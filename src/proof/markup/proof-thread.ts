import { parentPort } from 'node:worker_threads';
import type { EmittedFile } from '../emitted-file.ts';
import { checkMarkup } from './check-markup.ts';
import type { MarkupProblem } from './problem.ts';

// A thread of its own: it checks each file that it is given, and tells what it found when there are no more.
const found: MarkupProblem[] = [];
parentPort?.on('message', (file: EmittedFile | 'end') => {
  if (file !== 'end') {
    found.push(...checkMarkup(file));
    return;
  }
  parentPort?.postMessage(found, []);
  parentPort?.close();
});
