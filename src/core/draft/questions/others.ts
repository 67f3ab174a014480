import type { Question } from './question.ts';

/** Of a competitor. */
export const competitor: readonly Question[] = [{ way: 'name' }, { way: 'otherName' }, { way: 'brandOrImplementer' }];

/** Of a partner. */
export const partner: readonly Question[] = [
  { way: 'name' },
  { way: 'otherName' },
  { way: 'kind' },
  { way: 'helps' },
  { way: 'summary' },
  { way: 'contact' },
];
