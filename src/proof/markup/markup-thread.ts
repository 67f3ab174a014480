import { lookAtEach } from '../proof-thread.ts';
import { checkMarkup } from './check-markup.ts';
import type { MarkupProblem } from './problem.ts';

lookAtEach(() => {
  const found: MarkupProblem[] = [];
  return {
    look: (file) => void found.push(...checkMarkup(file)),
    answer: () => found.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
  };
});
