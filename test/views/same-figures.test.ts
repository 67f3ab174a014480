import { describe, expect, it } from 'vitest';
import { attentionIndicators } from '#core/measures/indicators/attention.ts';
import { solutionList } from '#core/views/dossier/solution-list.ts';
import type { Cell, List } from '#core/views/list/list.ts';
import { accountList } from '#core/views/lists/accounts.ts';
import { rejustifyList } from '#core/views/lists/rejustify.ts';
import { whiteSpaceList } from '#core/views/lists/white-space.ts';
import { real } from '../core/real-book.ts';

const context = real('en');

/** The cell of a row under a heading. */
function cellAt({ columns, rows }: List, row: number, key: string): Cell | undefined {
  return rows[row]?.cells[columns.findIndex((column) => column.key === key)];
}

/** How many rows have all of these values. */
function rowsWith(list: List, picked: Readonly<Record<string, string>>): number {
  return list.rows.filter((_, row) =>
    Object.entries(picked).every(([key, value]) =>
      cellAt(list, row, key)?.choices?.some((choice) => choice.value === value),
    ),
  ).length;
}

describe('one figure is one number on every page of the demo book', () => {
  it('the white space of a solution: what its index counts and the rows that it leads to', () => {
    const solutions = solutionList(context);
    const counts = solutions.rows.map(({ id }, row) => [id, cellAt(solutions, row, 'white')?.sort ?? 0]);
    expect(counts.some(([, count]) => count !== 0)).toBe(true);
    expect(
      solutions.rows.map(({ id }) => [id, rowsWith(whiteSpaceList(context), { solution: id, missing: 'opportunity' })]),
    ).toEqual(counts);
  });

  it('the tiers in doubt: on home, in the list of accounts, among the questions', () => {
    const doubtful = attentionIndicators.find(({ name }) => name === 'tier-disagreements');
    const accounts = accountList(context);
    const marked = accounts.rows.filter((_, row) => cellAt(accounts, row, 'tier')?.tone === 'warn').length;
    const asked = rowsWith(rejustifyList(context), { question: 'tier' });
    const counted = doubtful?.read(context.book, context)?.value;
    expect([marked, asked]).toEqual([counted, counted]);
    expect(marked).toBeGreaterThan(2);
  });
});
