import { startThread, type ProofThread } from '../proof-thread.ts';
import type { MarkupProblem } from './problem.ts';

/** Threads that parse: more would wait for the one that reads. */
const MOST_THREADS = 2;

/**
 * Starts the last check of a site: `checkMarkup` for every file, in one or more threads of its own, as many as there are
 * processors for them. Problems come in the order of the paths.
 */
export function markupProof(processors: number): ProofThread<readonly MarkupProblem[]> {
  const module = new URL('./markup-thread.ts', import.meta.url);
  const threads = Array.from({ length: Math.max(1, Math.min(MOST_THREADS, processors)) }, () =>
    startThread<readonly MarkupProblem[]>(module),
  );
  let next = 0;
  return {
    look: (file) => threads[next++ % threads.length]?.look(file),
    answer: async () => {
      const found = await Promise.all(threads.map(({ answer }) => answer()));
      return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
    },
    stop: async () => {
      await Promise.all(threads.map(({ stop }) => stop()));
    },
  };
}
