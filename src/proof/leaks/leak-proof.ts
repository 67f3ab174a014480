import { startThread, type ProofThread } from '../proof-thread.ts';
import type { Hidden } from './hidden.ts';
import type { Leak } from './leak.ts';

/** What may not be read in a site, and what may. */
export interface Sought {
  readonly hidden: readonly Hidden[];
  readonly shown: readonly string[];
}

/**
 * Starts the search of a site for what its readers may not see, in a thread of its own: whoever starts it before the pages
 * are made does not wait until the search is ready.
 */
export function leakProof(sought: Sought): ProofThread<readonly Leak[]> {
  return startThread(new URL('./leak-thread.ts', import.meta.url), sought);
}
