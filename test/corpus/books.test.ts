import { describe, expect, test } from 'vitest';
import { lines, places } from '../core/book.ts';
import { caseClasses, expectedOf, foundIn } from './run/case.ts';
import { heldBy } from './run/invariants.ts';

describe.each(caseClasses())('$name', ({ cases }) => {
  test.each(cases)('$name', (row) => {
    const { compilation, broken } = heldBy(foundIn(row));
    expect(broken).toEqual([]);
    expect(places(compilation)).toEqual(expectedOf(row));
    if (row.says === undefined) return;
    expect(`${lines(compilation)[0]} ${compilation.diagnostics[0]?.help?.en}`).toContain(row.says);
  });
});
