import { startThread, type ProofThread } from '../proof-thread.ts';
import type { MarkupProblem } from './problem.ts';

/**
 * Starts the check of what a site consists of, `checkMarkup` for every file, in a thread of its own. Problems come in the
 * order of the paths.
 */
export function markupProof(): ProofThread<readonly MarkupProblem[]> {
  const thread = startThread<readonly MarkupProblem[]>(new URL('./markup-thread.ts', import.meta.url));
  thread.seek(undefined); // the same in every site
  return thread;
}
