import { lookAtEach } from '../proof-thread.ts';
import { checkMarkup } from './check-markup.ts';
import type { MarkupProblem } from './problem.ts';

const found: MarkupProblem[] = [];
lookAtEach(
  (file) => void found.push(...checkMarkup(file)),
  () => found,
);
