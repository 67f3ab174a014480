import { describe, expect, test } from 'vitest';
import { cycles } from '#core/measures/cycles.ts';
import { check, compileBook, edited, lines, type Files } from '../core/book.ts';

const ACCOUNT = 'accounts/acme/account.md';
const GOALS = 'accounts/acme/goals.md';
const STRATEGY = 'accounts/acme/strategy.md';
const WELL = 'accounts/acme/opportunities/well.md';

/** The account moved to tier D, which requires team and background only, with one opportunity too far away. */
const TIER_D: Files = {
  'accounts/acme/opportunities/yard.md': null,
  ...edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2029-03-15'),
};
const D_EDITS = [
  ['fact: selection-started', 'fact: denies-need'],
  ['subjective: true', 'subjective: false'],
  ['resolve: high', 'resolve: low'],
  ['feasibility: true', 'feasibility: false'],
  ['selection: true', 'selection: false'],
] as const;

/** The diagnostic of a day in the future. */
const says = (place: string, where: string, day: string) =>
  `${place} error plan/date-in-future: ${where} says \`${day}\`, but what has happened does not lie after the as-of day 2026-11-16.`;

test('the base book has no diagnostic', () => {
  expect(check()).toEqual([]);
});

describe('plan/missing-part', () => {
  test('a tier that requires the background gets it from the body as well', () => {
    const background = `background:
  company:
    text: Pumps oil from 900 wells.
    source: Annual report
    date: 2026-09-30
---
`;
    expect(check(edited(ACCOUNT, background, '---\n'))).toEqual([
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Background”, but `account.md` holds no background.',
    ]);
    expect(check(edited(ACCOUNT, background, '---\nAcme pumps oil from 900 wells.\n'))).toEqual([]);
  });

  test('a missing strategy.md is told once, and no other rule speaks of it', () => {
    const found = compileBook({
      [STRATEGY]: null,
      ...edited(WELL, 'needs: [pump-data]', 'needs: []'),
      ...edited('accounts/acme/opportunities/yard.md', 'needs: [pump-data]', 'needs: []'),
    });
    expect(lines(found)).toEqual([
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Strategy and execution maps”, but `strategy.md` does not exist.',
    ]);
    expect(found.diagnostics[0]?.why).toBe('method/tiers/a.md');
    expect(found.diagnostics[0]?.help?.en).toBe('To complete it, create `strategy.md`.');
    expect(found.diagnostics[0]?.help?.['zh-CN']).toBe('新建 `strategy.md`。');
  });

  test('a map with neither goal nor need is one diagnostic', () => {
    expect(
      check({
        [STRATEGY]: '---\nreviewed: 2026-10-20\ngoals: {}\n---\n',
        ...edited(WELL, 'needs: [pump-data]', 'needs: []'),
        ...edited('accounts/acme/opportunities/yard.md', 'needs: [pump-data]', 'needs: []'),
      }),
    ).toEqual([
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Strategy and execution maps”, but `strategy.md` holds no goal and no need.',
    ]);
  });

  test('relationships.md and goals.md are asked for each by its own diagnostic', () => {
    expect(
      check({
        'accounts/acme/relationships.md': null,
        [GOALS]: null,
        ...Object.assign({}, ...['kim', 'lee', 'max', 'nia', 'oto'].map((name) => withoutUnit(name))),
      }),
    ).toEqual([
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Goals and actions”, but `goals.md` does not exist.',
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Relationships and influence”, but `relationships.md` does not exist.',
    ]);
  });

  test('tier D requires team and background only', () => {
    expect(check({ ...TIER_D, ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS), [GOALS]: null })).toEqual(
      [],
    );
  });
});

describe('plan/account-manager', () => {
  test('a team without an account manager is an error at the team', () => {
    expect(check(edited(ACCOUNT, 'role: account-manager', 'role: business-manager'))).toEqual([
      'accounts/acme/account.md:22:1 error plan/account-manager: The team has no account manager.',
    ]);
  });

  test('the second of several account managers is pointed at', () => {
    expect(check(edited(ACCOUNT, 'role: presales', 'role: account-manager'))).toEqual([
      'accounts/acme/account.md:28:11 error plan/account-manager: The team has 2 account managers: `ann`, `eve`.',
    ]);
  });
});

describe('plan/executive-sponsor', () => {
  const without = ['  - member: bob\n    role: executive-sponsor\n', ''] as const;

  test('tier A asks for an executive sponsor', () => {
    expect(check(edited(ACCOUNT, ...without))).toEqual([
      'accounts/acme/account.md:22:1 error plan/executive-sponsor: The team of this tier `A` account has no executive sponsor.',
    ]);
  });

  test('tier D asks for none', () => {
    expect(check({ ...TIER_D, ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS, without) })).toEqual([]);
  });
});

describe('plan/budget', () => {
  test('tier A asks for a budget', () => {
    expect(check(edited(ACCOUNT, 'budget: 200000\n', ''))).toEqual([
      'accounts/acme/account.md:8:13 error plan/budget: Tier `A` asks for a key-account budget, and none is stated.',
    ]);
  });

  test('a budget of nothing is none', () => {
    expect(check(edited(ACCOUNT, 'budget: 200000', 'budget: 0'))).toEqual([
      'accounts/acme/account.md:21:9 error plan/budget: Tier `A` asks for a key-account budget, and it is `0`.',
    ]);
  });

  test('tier D asks for none', () => {
    expect(
      check({ ...TIER_D, ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS, ['budget: 200000\n', '']) }),
    ).toEqual([]);
  });
});

describe('plan/rationale-stale', () => {
  test('a review exactly at the limit is still fresh', () => {
    expect(check(edited(ACCOUNT, 'rationaleReviewed: 2026-06-01', 'rationaleReviewed: 2025-11-16'))).toEqual([]);
  });

  test('one day more is stale', () => {
    expect(check(edited(ACCOUNT, 'rationaleReviewed: 2026-06-01', 'rationaleReviewed: 2025-11-15'))).toEqual([
      'accounts/acme/account.md:20:20 warning plan/rationale-stale: The rationale was last reviewed on `2025-11-15`, 366 days ago; 365 days is the limit.',
    ]);
  });

  test('the limit is that of the settings', () => {
    const limits = edited(
      'settings.yaml',
      'classification: Internal',
      'classification: Internal\nlimits:\n  rationaleReviewDays: 100',
    );
    expect(check(limits)).toEqual([
      'accounts/acme/account.md:20:20 warning plan/rationale-stale: The rationale was last reviewed on `2026-06-01`, 168 days ago; 100 days is the limit.',
    ]);
  });
});

describe('plan/goal-kinds', () => {
  test('a plan with revenue goals only lacks a relationship goal', () => {
    expect(check(edited(GOALS, 'kind: relationship', 'kind: revenue'))).toEqual([
      'accounts/acme/goals.md:2:1 error plan/goal-kinds: The plan has no relationship goal.',
    ]);
  });

  test('a plan with relationship goals only lacks a revenue goal', () => {
    expect(check(edited(GOALS, 'kind: revenue', 'kind: relationship'))).toEqual([
      'accounts/acme/goals.md:2:1 error plan/goal-kinds: The plan has no revenue goal.',
    ]);
  });

  test('an empty goals.md is a missing part where goals are required', () => {
    expect(check({ [GOALS]: '---\ngoals: {}\n---\n' })).toEqual([
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Goals and actions”, but `goals.md` holds no goal.',
    ]);
  });

  test('an empty goals.md lacks both kinds where goals are not required', () => {
    expect(
      check({
        ...TIER_D,
        ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS),
        [GOALS]: '---\ngoals: {}\n---\n',
      }),
    ).toEqual([
      'accounts/acme/goals.md:2:1 error plan/goal-kinds: The plan has no revenue goal and no relationship goal.',
    ]);
  });
});

describe('plan/goal-without-action', () => {
  test('a goal that no action serves is an error at the goal', () => {
    expect(check(edited(GOALS, 'goal: trust', 'goal: grow'))).toEqual([
      'accounts/acme/goals.md:7:3 error plan/goal-without-action: The goal `trust` has no action.',
    ]);
  });

  test('a dropped action does not count', () => {
    expect(check(edited(GOALS, 'status: open', 'status: dropped'))).toEqual([
      'accounts/acme/goals.md:7:3 error plan/goal-without-action: All actions of the goal `trust` are dropped.',
    ]);
  });

  test('a finished action counts', () => {
    expect(check(edited(GOALS, 'status: open', 'status: done'))).toEqual([]);
  });
});

describe('plan/action-overdue', () => {
  test('an action due today is not overdue', () => {
    expect(check(edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-16'))).toEqual([]);
  });

  test('an action due yesterday is a warning', () => {
    expect(check(edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-15'))).toEqual([
      'accounts/acme/goals.md:23:10 warning plan/action-overdue: The action `submit` is 1 day overdue.',
    ]);
  });

  test('tier A is given the days of the settings before it becomes an error', () => {
    expect(check(edited(GOALS, 'due: 2026-12-15', 'due: 2026-10-17'))).toEqual([
      'accounts/acme/goals.md:23:10 warning plan/action-overdue: The action `submit` is 30 days overdue.',
    ]);
    expect(check(edited(GOALS, 'due: 2026-12-15', 'due: 2026-10-16'))).toEqual([
      'accounts/acme/goals.md:23:10 error plan/action-overdue: The action `submit` is 31 days overdue, over the limit of 30 days for tier A.',
    ]);
  });

  test('other tiers are warned only', () => {
    expect(
      check({
        ...TIER_D,
        ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS),
        ...edited(GOALS, 'due: 2026-12-10\n    status: open', 'due: 2026-01-10\n    status: open'),
      }),
    ).toEqual(['accounts/acme/goals.md:30:10 warning plan/action-overdue: The action `meet-kim` is 310 days overdue.']);
  });

  test('what is done or dropped is not overdue', () => {
    expect(check(edited(GOALS, 'due: 2026-12-15\n    status: doing', 'due: 2026-01-10\n    status: dropped'))).toEqual(
      [],
    );
  });
});

describe('plan/action-cycle', () => {
  test('an action that waits for itself', () => {
    expect(check(edited(GOALS, 'dependsOn: [draft]', 'dependsOn: [draft, submit]'))).toEqual([
      'accounts/acme/goals.md:25:24 error plan/action-cycle: The action `submit` depends on itself.',
    ]);
  });

  test('a circle is told once, at the action that is written first', () => {
    const files = edited(GOALS, 'doneOn: 2026-10-29', 'doneOn: 2026-10-29\n    dependsOn: [meet-kim]', [
      'status: open',
      'status: open\n    dependsOn: [submit]',
    ]);
    expect(check(files)).toEqual([
      'accounts/acme/goals.md:19:17 error plan/action-cycle: The actions depend on one another in a circle: `draft` → `meet-kim` → `submit` → `draft`.',
    ]);
  });

  test('two circles are two diagnostics, also when one leads to the other', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', ['d']],
      ['d', ['c']],
      ['e', ['a']],
    ]);
    expect(cycles(graph)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('a long chain without a circle is no problem', () => {
    const chain = new Map(
      Array.from({ length: 3000 }, (_, index) => [`n${index}`, index < 2999 ? [`n${index + 1}`] : []] as const),
    );
    expect(cycles(chain)).toEqual([]);
    expect(cycles(new Map([...chain, ['n2999', ['n2998']]]))).toEqual([['n2998', 'n2999']]);
  });
});

describe('plan/date-in-future', () => {
  test('today is not the future', () => {
    expect(check(edited(ACCOUNT, 'rationaleReviewed: 2026-06-01', 'rationaleReviewed: 2026-11-16'))).toEqual([]);
  });

  test.each([
    [ACCOUNT, 'rationaleReviewed: 2026-06-01', 'accounts/acme/account.md:20:20', 'rationaleReviewed'],
    [ACCOUNT, 'date: 2026-11-05', 'accounts/acme/account.md:12:13', 'date'],
    [ACCOUNT, 'date: 2026-09-30', 'accounts/acme/account.md:33:11', 'date'],
    [STRATEGY, 'reviewed: 2026-10-20', 'accounts/acme/strategy.md:2:11', 'reviewed'],
    [STRATEGY, 'confirmedOn: 2026-10-20', 'accounts/acme/strategy.md:10:18', 'confirmedOn'],
    [GOALS, 'doneOn: 2026-10-29', 'accounts/acme/goals.md:18:13', 'doneOn'],
    [WELL, 'stageSince: 2026-10-01', 'accounts/acme/opportunities/well.md:5:13', 'stageSince'],
    [WELL, 'date: 2026-09-28', 'accounts/acme/opportunities/well.md:41:9', 'date'],
    ['accounts/acme/people/nia.md', 'collectedOn: 2026-03-02', 'accounts/acme/people/nia.md:21:16', 'collectedOn'],
  ])('%s: %s cannot be tomorrow', (path, from, place, key) => {
    const to = `${from.split(':')[0]}: 2026-11-17`;
    expect(check(edited(path, from, to))).toEqual([says(place, `\`${key}\``, '2026-11-17')]);
  });

  test('voices, bids, contracts and outcomes are records too', () => {
    const future =
      'bid:\n  submittedOn: 2026-11-17\n  result: Won\ncontract:\n  approvedOn: 2026-11-18\n  signedOn: 2026-11-19\noutcome:\n  result: won\n  on: 2026-11-20\n  reasons: [Price]\n---';
    const found = check({
      ...edited('accounts/acme/opportunities/yard.md', 'procurementStep: need-approval\n---', future),
      ...edited(
        'accounts/acme/relationships.md',
        'person: nia\n    date: 2026-11-05',
        'person: nia\n    date: 2026-11-21',
      ),
    });
    expect(found.filter((line) => line.includes('plan/date-in-future'))).toEqual([
      says('accounts/acme/opportunities/yard.md:12:16', '`submittedOn`', '2026-11-17'),
      says('accounts/acme/opportunities/yard.md:15:15', '`approvedOn`', '2026-11-18'),
      says('accounts/acme/opportunities/yard.md:16:13', '`signedOn`', '2026-11-19'),
      says('accounts/acme/opportunities/yard.md:19:7', '`on`', '2026-11-20'),
      says('accounts/acme/relationships.md:31:11', '`date`', '2026-11-21'),
    ]);
  });

  test('a touchpoint has the day of its file name', () => {
    const path = 'accounts/acme/touchpoints/2026-11-17-visit.md';
    expect(
      check({
        [path]:
          '---\nsubject: Visit\nchannel: visit\npeople: [kim]\nmembers: [ann]\ncommitment: Kim decides.\nnextStep:\n  what: Call\n  owner: ann\n  due: 2026-12-01\n---\n',
      }),
    ).toEqual([says(`${path}:1:1`, 'The file name', '2026-11-17')]);
  });

  test('plans may lie in the future', () => {
    expect(check(edited(WELL, 'learnBy: 2026-12-01', 'learnBy: 2027-02-01'))).toEqual([]);
  });
});

function withoutUnit(name: string): Files {
  const path = `accounts/acme/people/${name}.md`;
  return edited(path, name === 'kim' || name === 'lee' ? 'unit: board\n' : 'unit: field\n', '');
}
