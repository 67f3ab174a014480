import { lookAtEach } from '../proof-thread.ts';
import { checkMarkup } from './check-markup.ts';
import type { MarkupProblem } from './problem.ts';

const found: MarkupProblem[] = [];
lookAtEach(
  (file) => void found.push(...checkMarkup(file)),
  () => found.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
);
