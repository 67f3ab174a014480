import { describe, expect, it } from 'vitest';
import type { AccountPlan } from '#core/link/book.ts';
import type { ViewContext } from '#core/views/context.ts';
import { needMatrix } from '#core/views/need-matrix.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const STRATEGY = 'accounts/acme/strategy.md';

function seen(changes: Files = {}): readonly [ViewContext, AccountPlan] {
  const { book, plan } = acme(changes);
  return [{ book, asOf: AS_OF, lang: 'en', diagnostics: [] }, plan];
}

/** The matrix as lines: goal, then `need: cell, cell = verdict`. */
function shown(changes: Files = {}) {
  const matrix = needMatrix(...seen(changes));
  if (!matrix) return undefined;
  return {
    says: matrix.says,
    solutions: matrix.solutions.map((solution) => solution?.label),
    rows: matrix.groups.flatMap(({ label, rows }) => [
      label,
      ...rows.map(
        ({ text, note, cells, isOpen }) =>
          `${text}${note === '' ? '' : ` (${note})`} ${cells.map((cell) => (cell ? `${cell.label} ${cell.opportunities.map((link) => link.label).join('+')}` : '–')).join(', ')}${isOpen ? ' white' : ''}`,
      ),
    ]),
    totals: matrix.totals,
    answered: `${matrix.answered} of ${matrix.needs}`,
  };
}

describe('the matrix of needs and solutions', () => {
  it('shows the state of each answer under the goal that the need serves', () => {
    expect(shown()).toEqual({
      says: '1 of 1 needs is answered, with 1 solution.',
      solutions: ['Pump health'],
      rows: ['Goal 1 · Keep output steady until 2028.', 'Pump data from every well. Current Well project'],
      totals: [1],
      answered: '1 of 1',
    });
  });

  it('counts no possibility as an answer, keeps lines without a solution apart, and needs without a goal last', () => {
    expect(
      shown(
        edited(
          STRATEGY,
          'execution:\n',
          `  night-shift:
    text: Alarms at night.
    source: Max, workshop
    date: 2026-11-05
execution:
  - need: night-shift
    opportunity: yard
    state: planned
`,
          ['solution: pump\n    opportunity: well\n    state: current', 'solution: pump\n    state: potential'],
        ),
      ),
    ).toEqual({
      says: '1 of 2 needs is answered; the other 1 is white space.',
      solutions: ['Pump health', undefined],
      rows: [
        'Goal 1 · Keep output steady until 2028.',
        'Pump data from every well. Potential , – white',
        'What leads to no goal',
        'Alarms at night. –, Planned Yard project',
      ],
      totals: [0, 1],
      answered: '1 of 2',
    });
  });

  it('names the further goals that a need serves', () => {
    const second = 'goals:\n  second:\n    text: No accidents.\n    source: Report\n    date: 2026-09-30\n';
    expect(
      shown(edited(STRATEGY, 'goals:\n', second, ['from: [early-warning]', 'from: [early-warning, second]']))?.rows[1],
    ).toBe('Pump data from every well. (also for goal 2) Current Well project');
  });

  it('is not there while nothing of ours is on the map', () => {
    const nothing = {
      ...edited(
        STRATEGY,
        '  - need: pump-data\n    solution: pump\n    opportunity: well\n    state: current\n',
        '  []\n',
      ),
      ...edited('accounts/acme/opportunities/well.md', 'needs: [pump-data]\n', ''),
      ...edited('accounts/acme/opportunities/yard.md', 'needs: [pump-data]\n', ''),
    };
    expect(shown(nothing)).toBeUndefined();
  });
});
