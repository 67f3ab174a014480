import { describe, expect, it } from 'vitest';
import type { AccountPlan } from '#core/link/book.ts';
import type { ViewContext } from '#core/views/context.ts';
import { influenceFilter } from '#core/views/relations/filter.ts';
import { gapRows } from '#core/views/relations/gaps.ts';
import { loadRows } from '#core/views/relations/loads.ts';
import { relationsPart } from '#core/views/relations/part.ts';
import { voicesOf } from '#core/views/relations/voices.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const person = (name: string) => `accounts/acme/people/${name}.md`;

function seen(changes: Files = {}): readonly [ViewContext, AccountPlan] {
  const { book, plan } = acme(changes);
  return [{ book, asOf: AS_OF, lang: 'en', diagnostics: [] }, plan];
}

describe('the relationship gap table', () => {
  it('is sorted by gap × influence, and marks each row for the filter', () => {
    expect(
      gapRows(...seen()).map(({ person: { label }, gap, influence, weighted }) => [label, gap, influence, weighted]),
    ).toEqual([
      ['Kim', 1, 5, 5],
      ['Lee', 1, 5, 5],
      ['Max', 1, 4, 4],
      ['Oto', 1, 3, 3],
      ['Nia', 0, 3, 0],
    ]);
    expect(gapRows(...seen(edited(person('max'), 'coverage: [eve, ann]', 'coverage: []')))[2]?.marks).toEqual({
      'data-person': 'max',
      'data-roles': 'recommender',
      'data-stance': 'against',
      'data-team': '',
      'data-uncovered': '',
      'data-gap': '',
    });
  });

  it('says how many people have a gap, and how much it is in all', () => {
    expect(relationsPart(...seen())?.gapNote).toBe(
      'By gap × influence, the heaviest first: 4 people with a gap, 17 in all.',
    );
  });

  it('marks an investment whose day has passed', () => {
    const rows = gapRows(...seen(edited(person('max'), 'due: 2026-12-05', 'due: 2026-11-15')));
    expect(rows.filter(({ isOverdue }) => isOverdue).map(({ person: { label } }) => label)).toEqual(['Max']);
  });
});

describe('who carries the work', () => {
  /** Each row as `member: whose gaps, load, share; key people covered, share`; `!` where it is too much. */
  const loads = (changes?: Files) =>
    loadRows(...seen(changes)).map(({ member, closes, weighted, gaps, covers, coverage }) => {
      const part = (of: typeof gaps) => (of ? `${of.shareText}${of.isTooMuch ? '!' : ''}` : '–');
      const people = closes.map(({ label, gap }) => `${label} ${gap}`).join(', ');
      return `${member.label}: ${people}, ${weighted}, ${part(gaps)}; ${covers}, ${part(coverage)}`;
    });

  it('shares gaps and coverage out over the team, the heaviest load first', () => {
    expect(loads()).toEqual([
      'Ann: Lee 1, Oto 1, 8, 47%; 3, 50%',
      'Bob: Kim 1, 5, 29%; 2, 33%',
      'Eve: Max 1, 4, 24%; 1, 17%',
    ]);
  });

  it('marks whoever carries more than the settings allow', () => {
    expect(loads(edited(person('kim'), 'owner: bob', 'owner: ann'))[0]).toBe(
      'Ann: Kim 1, Lee 1, Oto 1, 13, 76%!; 3, 50%',
    );
  });
});

describe('the filter of the influence map', () => {
  it('offers only what picks somebody out', () => {
    const { choices, conditions } = influenceFilter(...seen());
    expect(choices.map(({ name, options }) => `${name}: ${options.map(({ value }) => value).join(' ')}`)).toEqual([
      'role: coach approver recommender decision-maker sponsor',
      'stance: for against',
      'team: ann bob eve',
    ]);
    expect(conditions.map(({ name }) => name)).toEqual(['gap']);
    const uncovered = influenceFilter(...seen(edited(person('max'), 'coverage: [eve, ann]', 'coverage: []')));
    expect(uncovered.conditions.map(({ name }) => name)).toEqual(['uncovered', 'gap']);
  });
});

describe('the voice of the customer', () => {
  it('tells the mean of the year and what may be quoted, the newest first', () => {
    const { rows, pulse, wanted } = voicesOf(...seen());
    expect(rows.map(({ date, attitudeText, isPast }) => [date, attitudeText, isPast])).toEqual([
      ['2026-11-05', '−1', false],
      ['2026-11-05', '+2', false],
      ['2026-10-20', '+1', false],
    ]);
    expect(pulse).toBe('3 in the last 12 months, mean attitude +0.7, the newest of 2026-11-05');
    expect(wanted).toBe('');
  });

  it('says when fewer were heard in the year than the settings want', () => {
    const { rows, wanted } = voicesOf(
      ...seen(edited('accounts/acme/relationships.md', 'date: 2026-10-20', 'date: 2025-10-20')),
    );
    expect(rows.map(({ isPast }) => isPast)).toEqual([false, false, true]);
    expect(wanted).toBe('3 are wanted in a year');
  });
});
