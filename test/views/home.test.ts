import { describe, expect, test } from 'vitest';
import { historyOf } from '#core/history/history.ts';
import { quarterChanges } from '#core/views/changes.ts';
import type { ViewContext } from '#core/views/context.ts';
import { homeView } from '#core/views/home/home.ts';
import { AS_OF, compileBook, edited, type Files } from '../core/book.ts';

const GOALS = 'accounts/acme/goals.md';
const WELL = 'accounts/acme/opportunities/well.md';
const LEE = 'accounts/acme/people/lee.md';
/** An action of Ann that was due ten days ago. */
const OVERDUE = edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-06');
/** What Bob was to do, ten days ago. */
const LATE_ASK = edited(GOALS, 'owner: bob\n    due: 2026-12-10', 'owner: bob\n    due: 2026-11-06');
/** Another action of his, besides. */
const FIVE_ASKS = edited(GOALS, 'owner: bob\n    due: 2026-12-10', 'owner: bob\n    due: 2026-11-06', [
  'owner: ann',
  'owner: bob',
]);
/** Bob never went there. */
const NEVER = edited('accounts/acme/touchpoints/2026-10-20-review.md', 'members: [bob, ann]', 'members: [ann]');
/** Nobody is an executive sponsor, and the tier asks for none. */
const NOTHING_ASKED: Files = {
  ...edited('method/tiers/a.md', 'executiveVisit: 31, ', '', ['executive-sponsor, ', '']),
  ...edited('accounts/acme/account.md', 'role: executive-sponsor', 'role: other'),
};
/** Ten days ago, after the action was due, the account had its quarterly review. */
const REVIEW: Files = {
  'accounts/acme/reviews/2026-11-08-quarterly-business-review.md':
    '---\nattendees: [ann, bob]\ndecisions:\n  - { what: Ask for the date., owner: ann, due: 2026-12-01 }\n---\n',
};

function context(changes: Files = {}): ViewContext {
  const { draft, asOf, diagnostics } = compileBook(changes);
  if (!draft) throw new Error('The book can be arranged.');
  return { book: draft, asOf, lang: 'en', diagnostics };
}

/** The figures as lines: value, label, what stands below, where they lead. */
function figures(changes: Files = {}) {
  return homeView(context(changes)).figures.map(
    ({ value, label, note, change, isAlert, href }) =>
      `${isAlert ? '! ' : ''}${value} ${label} (${change ?? note}) ${href}`,
  );
}

/** The exceptions as lines: account, matter, age, owner, what else. */
function exceptions(changes: Files = {}) {
  return homeView(context(changes)).exceptions.rows.map(
    ({ tier, account, title, fact, age, owner, more }) =>
      `${tier} ${account.label}: ${title}. ${fact.map(({ text, stands }) => stands ?? text).join('')} (${age ?? '–'}, ${owner?.label ?? '–'}${more ? `, ${more.label}` : ''})`,
  );
}

/** What is asked of executives as lines: account, what, of whom, when, what is at stake. */
function asks(changes: Files = {}) {
  const { first, rest } = homeView(context(changes)).asks;
  return [...first, ...rest].map(
    ({ account, what, owner, due, isLate, stake }) =>
      `${isLate ? '! ' : ''}${account.label}: ${what.label} (${owner?.label ?? '–'}, ${due ?? '–'}, ${stake ?? '–'}) ${what.href}`,
  );
}

describe('the first thing said', () => {
  test('is how much is asked of executives', () => {
    expect(homeView(context()).verdict).toEqual({ says: '4 requests to executives, 1 due within seven days' });
  });

  test('says how much of it is late', () => {
    expect(homeView(context(LATE_ASK)).verdict).toEqual({
      says: '4 requests to executives, 1 overdue, 1 due within seven days',
    });
  });

  test('is that nothing is asked where no plan asks, and what else to look at', () => {
    expect(homeView(context(NOTHING_ASKED)).verdict).toEqual({
      says: 'Nothing is asked of an executive today',
      note: 'No warning, no error; look at the funnel and at what closes next.',
    });
    expect(homeView(context({ ...NOTHING_ASKED, ...OVERDUE })).verdict.note).toBe(
      'The accounts below need attention; each matter has its owner.',
    );
  });

  test('is how to begin where there is no account', () => {
    const empty = context();
    const none = { ...empty, book: { ...empty.book, accounts: new Map() } };
    const view = homeView(none);
    expect(view.verdict.says).toBe('No accounts yet');
    expect(view.asks).toEqual({ first: [], rest: [] });
    expect([view.exceptions.rows, view.closes.rows, view.changes.rows, view.roster]).toEqual([[], [], [], []]);
  });
});

describe('the step of this week with most at stake', () => {
  const YARD = 'accounts/acme/opportunities/yard.md';
  const steps = (well: string, yard: string): Files => ({
    ...edited(WELL, 'owner: ann\n', `owner: ann\nnextStep: { what: Hand in the bid, owner: ann, due: ${well} }\n`),
    ...edited(YARD, 'owner: ann\n', `owner: ann\nnextStep: { what: Call, owner: ann, due: ${yard} }\n`),
  });

  test('is that of the largest open opportunity', () => {
    expect(homeView(context(steps('2026-11-20', '2026-11-17'))).step).toEqual({
      opportunity: { label: 'Well project', href: '/en/accounts/acme/opportunities/well/' },
      stake: '¥4M',
      due: 'in 4 days',
    });
  });

  test('leaves out what is late, which stands below, and what comes after this week', () => {
    expect(homeView(context(steps('2026-11-15', '2026-11-17'))).step?.opportunity.label).toBe('Yard project');
    expect(homeView(context(steps('2026-11-24', '2026-11-23'))).step?.opportunity.label).toBe('Yard project');
    expect(homeView(context(steps('2026-11-24', '2026-11-24'))).step).toBeUndefined();
  });
});

describe('what is asked of executives', () => {
  test('is listed over all accounts, the first due first, each with what is open', () => {
    expect(asks(LATE_ASK)).toEqual([
      '! Acme: Meet Kim on site. (Bob, 2026-11-06 · 10 days overdue, ¥5M open) /en/accounts/acme/#goals',
      'Acme: Visit the customer, Kim above all; the last executive visit was on 2026-10-20 (Bob, 2026-11-20 · in 4 days, ¥5M open) /en/accounts/acme/',
      'Acme: Kim: Show the results of the first wells. (Bob, 2026-12-10 · in 24 days, ¥5M open) /en/accounts/acme/people/kim/',
      'Acme: Be briefed and give advice; the plan records no briefing of the executives (Bob, –, ¥5M open) /en/accounts/acme/#goals',
    ]);
  });

  test('begins with a visit that the tier asks for and that never was: it is late, as the calendar says', () => {
    expect(asks(NEVER)[0]).toBe(
      '! Acme: Visit the customer, Kim above all; no executive visit is recorded (Bob, never, overdue, ¥5M open) /en/accounts/acme/',
    );
    expect(homeView(context(NEVER)).verdict.says).toBe('4 requests to executives, 1 overdue');
  });

  test('fills four lines, and the rest stands one click away', () => {
    const { first, rest } = homeView(context(FIVE_ASKS)).asks;
    expect([first.length, rest.length]).toEqual([4, 1]);
  });
});

describe('the seven figures', () => {
  test('lead to their rows and say how they changed where the plans tell', () => {
    expect(figures()).toEqual([
      '¥5M 2 open opportunities (+¥1M since review) /en/opportunities/',
      '¥2.1M Weighted value (42% of what is open) /en/opportunities/',
      '0 Overdue plan actions (as at last review) /en/actions/?state=overdue&kind=action',
      '0 Stale key people (as at last review) /en/people/?stale=yes',
      '100% Key people reached (influence 14/14) /en/people/?sort=-influence',
      '0 Tiers in doubt (0 of 1 accounts) /en/re-justify/?question=tier',
      '0 Findings (0 warnings · 0 notes) /en/findings/',
    ]);
  });

  test('count what is late, and since the last review only what became late after it', () => {
    expect(figures(OVERDUE)[2]).toBe(
      '! 1 Overdue plan actions (+1 since review) /en/actions/?state=overdue&kind=action',
    );
    expect(figures({ ...OVERDUE, ...REVIEW })[2]).toBe(
      '! 1 Overdue plan actions (as at last review) /en/actions/?state=overdue&kind=action',
    );
  });

  test('say what they were computed from', () => {
    const [open, , overdue] = homeView(context(OVERDUE)).figures.map(({ why }) => why);
    expect(open?.inputs).toEqual([{ label: 'Acme', value: '¥5M', href: '/en/accounts/acme/' }]);
    expect(overdue).toMatchObject({
      inputs: [{ label: 'Submit the proposal.', value: '10 days', href: '/en/accounts/acme/#goals' }],
      left: 0,
      all: '/en/portfolio/#overdue-actions',
    });
  });
});

describe('the exceptions', () => {
  test('are one row an account: the gravest matter, how old, whose, and how many more', () => {
    expect(exceptions(OVERDUE)).toEqual([
      'A Acme: Action is overdue. The action “Submit the proposal.” is 10 days overdue. (10 days, Ann)',
    ]);
    const passed = edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2026-10-16');
    expect(exceptions({ ...OVERDUE, ...passed })).toEqual([
      'A Acme: Expected close has passed. ¥4M · Well project: The expected close 2026-10-16 has passed, and the opportunity is still open. (31 days, Ann, 1 more)',
    ]);
  });

  test('of a payment name what is owed, not what the opportunity is worth', () => {
    const owed = edited(
      WELL,
      'needs: [pump-data]',
      'needs: [pump-data]\npayments: [{ milestone: Acceptance, amount: 500000, due: 2026-10-16 }]',
    );
    expect(exceptions(owed)[0]).toContain('¥500K · Well project: The payment for Acceptance is 31 days overdue.');
  });

  test('say how their order was computed', () => {
    expect(homeView(context(OVERDUE)).exceptions.why.inputs).toEqual([
      { label: 'Acme', value: '1 × 3 × 4 × 2.00 = 24.0', href: '/en/accounts/acme/' },
    ]);
  });

  test('leave notes out', () => {
    expect(
      exceptions({ ...OVERDUE, 'settings.yaml': `${settings()}severities: { plan/action-overdue: info }\n` }),
    ).toEqual([]);
  });
});

test('the quarters say what is open and in none of them', () => {
  expect(homeView(context()).closes.leftOut).toEqual({
    label: '¥1M more without a date or still in search',
    href: '/en/opportunities/closing/',
  });
});

test('the matrix, the quarters and the accounts lead to their rows', () => {
  const { matrix, closes, roster } = homeView(context());
  expect(
    matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [`${cell.label} ${cell.href}`] : []))),
  ).toEqual([
    'Tier A, Development: 1 ¥1M /en/opportunities/?tier=A&stage=develop',
    'Tier A, Proposal: 1 ¥4M /en/opportunities/?tier=A&stage=propose',
  ]);
  expect(closes.rows.map(({ label, value, href }) => `${label} ${value} ${href}`)).toEqual([
    '2027 Q1 ¥4M /en/opportunities/closing/?quarter=2027-Q1',
  ]);
  expect(roster.map(({ tier, accounts }) => [tier, accounts.map(({ label }) => label)])).toEqual([['A', ['Acme']]]);
});

describe('what has changed', () => {
  const shown = (from: ViewContext) =>
    quarterChanges(from).map(({ date, kind, change, text }) => `${date} ${kind}: ${change}, ${text}`);

  test('counts from the account’s own quarterly review, else from a quarter back', () => {
    const { since, rows } = homeView(context()).changes;
    expect(since).toBe('1 without one: from 08-16');
    expect(rows.map(({ change, text }) => `${change}: ${text}`)[0]).toBe('Now in Proposal: Well project');
    const after = homeView(context(REVIEW)).changes;
    expect(after.since).toBe('held on 11-08');
    expect(after.rows).toEqual([]);
  });

  test('knows the stage before, and what no plan dates, from git', () => {
    const version = (day: string, path: string, front: string) => ({ day, path, text: `---\n${front}\n---\n` });
    const history = historyOf(
      [
        version('2026-08-20', WELL, 'stage: qualify\nstageSince: 2026-08-20'),
        version('2026-08-20', LEE, 'stance: 0\ncontact: brief'),
        version('2026-11-10', LEE, 'stance: 1\ncontact: brief'),
      ],
      AS_OF,
    );
    if (!history) throw new Error('The versions tell something.');
    const told = shown({ ...context(), history });
    expect(told).toContain('2026-11-10 stance: Neutral → Supports, Lee');
    expect(told.find((line) => line.includes('stage: Qualification → Proposal'))).toContain('Well project');
  });

  test('says of what was won only that, not that its delivery began', () => {
    const won = edited(WELL, 'stage: propose\nstageSince: 2026-10-01', 'stage: deliver\nstageSince: 2026-11-02', [
      'needs: [pump-data]',
      'needs: [pump-data]\noutcome: { result: won, on: 2026-10-30, reasons: [First results] }',
    ]);
    const told = shown(context(won)).filter((line) => line.includes('Well project'));
    expect(told.filter((line) => !line.includes('touchpoint'))).toEqual(['2026-10-30 won: Won ¥4M, Well project']);
  });
});

function settings(): string {
  return 'company: Lantu\nlanguage: en\ncurrency: CNY\nclassification: Internal\n';
}
