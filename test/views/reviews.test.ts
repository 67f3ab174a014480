import { describe, expect, it } from 'vitest';
import { keepsReviews } from '#core/measures/next-review.ts';
import type { ViewContext } from '#core/views/context.ts';
import { dueReviews } from '#core/views/reviews/due.ts';
import { reviewsView } from '#core/views/reviews/reviews.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

/** A method that asks tier A for a quarterly review with two headings. */
const QUARTERLY: Files = edited(
  'method/reviews/quarterly-business-review.md',
  'tiers: []',
  'tiers: [A]\nheadings: [obstacles, forecast]\nattendees: [account-manager, executive-sponsor]',
);
const HELD: Files = {
  ...QUARTERLY,
  'accounts/acme/reviews/2026-08-10-quarterly-business-review.md': `---
attendees: [ann, bob]
leader: bob
decisions:
  - { what: Draft the proposal., owner: eve, due: 2026-10-30, action: draft }
  - { what: Ask the board., owner: bob, due: 2026-09-30, doneOn: 2026-09-28 }
  - { what: Find a second expert., owner: bob, due: 2026-10-15 }
  - { what: Plan the year., owner: ann, due: 2026-12-20 }
---
`,
};

function seen(changes: Files) {
  const { book, plan } = acme(changes);
  const context: ViewContext = { book, asOf: AS_OF, lang: 'en', diagnostics: [] };
  return { book, plan, context, view: reviewsView(context, plan) };
}

describe('the next review', () => {
  it('is the first that is due, with who led the last and who attends', () => {
    const { next } = seen(HELD).view;
    expect([next?.kind.label, next?.due, next?.isOverdue]).toEqual([
      'Quarterly business review',
      '2026-11-10 · 6 days overdue',
      true,
    ]);
    expect(next?.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Led by: Bob (led the last one)',
      'Attend: Ann (account manager), Bob (executive sponsor)',
      'Last: 2026-08-10',
      'Cadence: every 92 days',
    ]);
  });

  it('says what became of the last decisions', () => {
    expect(seen(HELD).view.entries[0]?.decisions.map(({ what, state }) => [what, state])).toEqual([
      ['Draft the proposal.', 'done on 2026-10-29'],
      ['Ask the board.', 'done on 2026-09-28'],
      ['Find a second expert.', 'due, not recorded as done'],
      ['Plan the year.', 'Open'],
    ]);
    expect(seen(HELD).view.entries[0]?.result).toBe('2 of 4 decisions done');
  });

  it('fills the headings of its kind from the plan', () => {
    const { next } = seen(HELD).view;
    expect(
      next?.items.map(({ title, lists }) => [
        title,
        lists.map((list) => [list.title, list.lines.map(({ text }) => text)]),
      ]),
    ).toEqual([
      [
        'Obstacles and challenges',
        [
          ['Overdue plan actions', []],
          ['Opportunities that stand still or are past their close', []],
          ['New findings of the check', []],
        ],
      ],
      [
        'Sales forecast',
        [
          ['Open opportunities and expected close', ['Well project', 'Yard project']],
          ['Stages entered and outcomes', ['Well project']],
        ],
      ],
    ]);
  });

  it('is due now when none was ever held', () => {
    const { next } = seen(QUARTERLY).view;
    expect([next?.due, next?.since]).toEqual([
      'never held: due now',
      'None of this kind was held: everything in the plan is listed',
    ]);
  });
});

it('gives a page to an account that held reviews or is asked for some, and to no other', () => {
  const asked = (changes: Files) => {
    const { plan, book } = seen(changes);
    return keepsReviews(plan, book);
  };
  expect([asked(QUARTERLY), asked(HELD), asked({})]).toEqual([true, true, false]);
});

it('lists the reviews to come of all accounts', () => {
  expect(dueReviews(seen(HELD).context).map(({ account, kind, due }) => [account.label, kind.label, due])).toEqual([
    ['Acme', 'Quarterly business review', '2026-11-10 · 6 days overdue'],
  ]);
});
