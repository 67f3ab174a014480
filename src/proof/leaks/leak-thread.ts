import { workerData } from 'node:worker_threads';
import { lookAtEach } from '../proof-thread.ts';
import { leakSearch } from './find-leaks.ts';
import type { Sought } from './leak-proof.ts';
import { ownWords } from './own-words.ts';

const { hidden, shown } = workerData as Sought;
const { look, leaks } = leakSearch(hidden, { shown, everywhere: ownWords });
lookAtEach(look, leaks);
