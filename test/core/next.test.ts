import { describe, expect, test } from 'vitest';
import { nextThings } from '#core/views/next/next.ts';
import { RULES_ABOUT } from '#core/views/next/worth.ts';
import { rules } from '#core/rules/registry.ts';
import { compileBook, edited, type Files } from './book.ts';
import { lineStarts, positionAt } from '#core/source/position.ts';

const GOALS = 'accounts/acme/goals.md';
const WELL = 'accounts/acme/opportunities/well.md';
const LATE = edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-01');

/** What to do at the account of the base book after some changes, one a line: worth, kind, what, place. */
function next(changes: Files = {}, limit = 5): readonly string[] {
  const { draft: book, asOf, diagnostics, sources } = compileBook(changes);
  if (!book) throw new Error('the changed book has no settings');
  const { things } = nextThings({ book, asOf, lang: 'en', diagnostics }, 'acme', limit);
  return things.map(({ worth, kind, what, why, owner, span }) => {
    const { line } = positionAt(lineStarts(sources.get(span.file)?.text ?? ''), span.start);
    const place = `${span.file.replace('accounts/acme/', '')}:${line}`;
    return `${worth.toFixed(2)} ${kind} ${place} ${owner?.member ?? '-'}: ${what} | ${why}`;
  });
}

describe('what to do next', () => {
  test('is what is due this week, the gaps by influence, and what the next gate lacks', () => {
    expect(next()).toEqual([
      '12.00 due account.md:8 bob: Executive visit · Contact | Due in 4 days. Without contact a relationship declines.',
      '12.00 due touchpoints/2026-10-20-review.md:11 ann: Send the results · Next step | Due in 4 days. A goal without action is a wish.',
      '8.00 due people/kim.md:10 bob: Contact Kim · Contact | Due in 4 days. Without contact a relationship declines.',
      '5.33 gap people/kim.md:13 bob: The relation with Kim is still “product expert”; it is to become “problem solver”. | Influence 5, 1 step to go: effort weighs most here.',
      '2.67 gap people/lee.md:14 ann: The relation with Lee is still “problem solver”; it is to become “trusted adviser”. | Influence 5, 1 step to go: effort weighs most here.',
    ]);
  });

  test('puts an action that is late first, once: the finding names it', () => {
    const [first, ...rest] = next(LATE, 50);
    expect(first).toBe(
      '24.00 finding goals.md:23 ann: The action “Submit the proposal.” is 15 days overdue. | An action that is past its date is finished, dropped, or given a new date with a reason.',
    );
    expect(rest.filter((line) => line.includes('Submit the proposal'))).toEqual([]);
  });

  test('puts an error before everything else, with what it blocks', () => {
    expect(next({ ...LATE, 'accounts/acme/people/max.md': '---\nname: Max\ntitel: Chief engineer\n---\n' }, 2)).toEqual(
      [
        '24.00 error people/max.md:1 ann: Required keys are missing: `layer`, `influence`, `stance`, `preference`, `contact`, `lawfulness`. | The site is not updated until the errors are mended.',
        '24.00 error people/max.md:3 ann: There is no key `titel`. | The site is not updated until the errors are mended.',
      ],
    );
  });

  test('counts the second case of one matter half', () => {
    const both = edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-01', ['due: 2026-12-10', 'due: 2026-11-02']);
    expect(next(both, 2).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      '24.00 finding goals.md:23 ann: The action “Submit the proposal.” is 15 days overdue.',
      '12.00 finding goals.md:30 bob: The action “Meet Kim on site.” is 14 days overdue.',
    ]);
  });

  test('names what an opportunity lacks to leave its stage, the dearer the longer it has been there', () => {
    const lacking = (changes: Files) => next(changes, 50).filter((line) => / gate .*Well project/.test(line));
    const without = edited(WELL, 'solutions: [pump]', 'solutions: []');
    expect([lacking({}), lacking(without)]).toEqual([
      [],
      [
        '9.81 gate opportunities/well.md:11 ann: To leave the stage “Proposal”, “Well project” still lacks: “Solutions”. | The stage may take 90 days; 46 have passed.',
      ],
    ]);
  });
});

test('every rule that speaks of a day is a rule', () => {
  const names = new Set(rules.map(({ name }) => name));
  expect(
    Object.values(RULES_ABOUT)
      .flat()
      .filter((name) => !names.has(name)),
  ).toEqual([]);
});
