import { startThread, type SeekingThread } from '../proof-thread.ts';
import type { Hidden } from './hidden.ts';
import type { Leak } from './leak.ts';

/** What may not be read in a site, and what may. */
export interface Sought {
  readonly hidden: readonly Hidden[];
  readonly shown: readonly string[];
}

/**
 * Starts the search of a site for what its readers may not see, in a thread of its own: whoever starts it early does not wait
 * until it is ready.
 */
export function leakProof(): SeekingThread<Sought, readonly Leak[]> {
  return startThread(new URL('./leak-thread.ts', import.meta.url));
}
