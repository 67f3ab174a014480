import { lookAtEach } from '../proof-thread.ts';
import { leakSearch } from './find-leaks.ts';
import type { Sought } from './leak-proof.ts';
import { ownWords } from './own-words.ts';

lookAtEach(({ hidden, shown }: Sought) => {
  const { look, leaks } = leakSearch(hidden, { shown, everywhere: ownWords });
  return { look, answer: leaks };
});
