import { describe, expect, test } from 'vitest';
import { cycles } from '#core/measures/cycles.ts';
import { BASE } from '../core/base-book.ts';
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
  ['budget: 200000\n', ''],
] as const;

/** Both opportunities without the need of the map. */
const NO_NEEDS: Files = {
  ...edited(WELL, 'needs: [pump-data]', 'needs: []', [
    'offerings:\n  - offering: Pump data platform\n    need: pump-data\n    fit: Covers every well.\n',
    '',
  ]),
  ...edited('accounts/acme/opportunities/yard.md', 'needs: [pump-data]', 'needs: []'),
};

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
    expect(
      check({
        ...edited(ACCOUNT, background, '---\nAcme pumps oil from 900 wells.\n'),
        ...edited('method/tiers/a.md', 'company, ', ''),
      }),
    ).toEqual([]);
  });

  test('a missing strategy.md is told once, and no other rule speaks of it', () => {
    const found = compileBook({
      [STRATEGY]: null,
      ...NO_NEEDS,
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
        ...NO_NEEDS,
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
    expect(check({ ...TIER_D, ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS) })).toEqual([]);
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

  test('a postponed action does not count either', () => {
    expect(check(edited(GOALS, 'status: open', 'status: postponed'))).toEqual([
      'accounts/acme/goals.md:7:3 error plan/goal-without-action: All actions of the goal `trust` are dropped or postponed.',
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

  test('tier A is given the days of its page before it becomes an error', () => {
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

  test.each(['dropped', 'postponed'])('what is %s is not overdue', (status) => {
    expect(
      check(edited(GOALS, 'due: 2026-12-15\n    status: doing', `due: 2026-01-10\n    status: ${status}`)),
    ).toEqual([]);
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
      'tender:\n  submittedOn: 2026-11-17\n  result: Won\ncontract:\n  approvedOn: 2026-11-18\n  signedOn: 2026-11-19\noutcome:\n  result: won\n  on: 2026-11-20\n  reasons: [Price]\n---';
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

  test('reviews and joint plans record what has happened too', () => {
    expect(
      check({
        'accounts/acme/reviews/2026-11-17-weekly-issue.md':
          '---\nattendees: [ann]\ndecisions:\n  - { what: Call Kim, owner: ann, due: 2026-12-01 }\n---\n',
        'accounts/acme/joint-plan.md':
          '---\nfrom: 2026-01-01\nuntil: 2026-12-31\nstatus: draft\nourSigner: ann\nevaluations:\n  - due: 2026-11-01\n    heldOn: 2026-11-18\n---\n',
      }),
    ).toEqual([
      says('accounts/acme/joint-plan.md:8:13', '`heldOn`', '2026-11-18'),
      says('accounts/acme/reviews/2026-11-17-weekly-issue.md:1:1', 'The file name', '2026-11-17'),
    ]);
  });

  test('plans may lie in the future', () => {
    expect(check(edited(WELL, 'learnBy: 2026-12-01', 'learnBy: 2027-02-01'))).toEqual([]);
  });
});

/** A completeness review of a day. */
const completeness = (day: string, rest: string): Files => ({
  [`accounts/acme/reviews/${day}-completeness.md`]: `---\nattendees: [ann, bob]\n${rest}\n---\n`,
});
const APPROVED = edited(ACCOUNT, 'industry: energy', 'status: approved\nindustry: energy');

describe('plan/approved-without-review', () => {
  test('approval after a completeness review with its leader is sound', () => {
    expect(check({ ...APPROVED, ...completeness('2026-10-12', 'leader: bob\nresult: complete') })).toEqual([]);
  });

  test('a plan that is not approved needs none', () => {
    expect(check(edited(ACCOUNT, 'industry: energy', 'status: draft\nindustry: energy'))).toEqual([]);
  });

  test('approval without a review is an error at the status', () => {
    const found = compileBook(APPROVED);
    expect(lines(found)).toEqual([
      'accounts/acme/account.md:3:9 error plan/approved-without-review: The plan is `approved`, but no completeness review is recorded.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('计划写着 `approved`，但没有完整性评审的记录。');
    expect(found.diagnostics[0]?.why).toBe('method/reviews/completeness.md');
  });

  test('the newest review counts, and it has to say complete', () => {
    const earlier = completeness('2026-09-01', 'leader: bob\nresult: complete');
    expect(
      check({ ...APPROVED, ...earlier, ...completeness('2026-10-12', 'leader: bob\nresult: to-improve') }),
    ).toEqual([
      'accounts/acme/account.md:3:9 error plan/approved-without-review: The plan is `approved`, but the completeness review of 2026-10-12 says `to-improve`.',
    ]);
    const decided = 'leader: bob\ndecisions: [{ what: Add the board, owner: ann, due: 2026-12-01 }]';
    expect(check({ ...APPROVED, ...earlier, ...completeness('2026-10-12', decided) })).toEqual([
      'accounts/acme/account.md:3:9 error plan/approved-without-review: The plan is `approved`, but the completeness review of 2026-10-12 states no result.',
    ]);
  });

  test('a review of another kind does not count', () => {
    const annual = 'accounts/acme/reviews/2026-10-12-annual-strategy.md';
    expect(check({ ...APPROVED, [annual]: '---\nattendees: [ann]\nleader: bob\nresult: complete\n---\n' })).toEqual([
      'accounts/acme/account.md:3:9 error plan/approved-without-review: The plan is `approved`, but no completeness review is recorded.',
    ]);
  });
});

/** Tier D with account.md and nothing else. */
const LEAN_D: Files = {
  ...edited(ACCOUNT, 'declared: A', 'declared: D', ...D_EDITS),
  ...Object.fromEntries(
    Object.keys(BASE)
      .filter((path) => path.startsWith('accounts/acme/') && path !== ACCOUNT)
      .map((path) => [path, null]),
  ),
};
/** A tier-D account alone, with a body of this many characters. */
const described = (length: number): Files => ({
  ...LEAN_D,
  [ACCOUNT]: (LEAN_D[ACCOUNT] as string).replace(/---\n$/, `---\n\n${'x'.repeat(length)}\n`),
});

const SEMINAR =
  'accounts/acme/account.md:8:13 warning cadence/seminar-overdue: No seminar or exchange is recorded yet; tier D asks for one every 183 days.';

describe('plan/description-only', () => {
  test('a lean plan may describe in short', () => {
    expect(check(described(799))).toEqual([SEMINAR]);
  });

  test('a long description without anything to do is told at the text', () => {
    const found = compileBook(described(800));
    expect(lines(found)).toEqual([
      SEMINAR,
      'accounts/acme/account.md:35:1 warning plan/description-only: The plan describes in 800 characters, but holds no decision, no next step and no open action.',
    ]);
    expect(found.diagnostics[1]?.message['zh-CN']).toBe('计划正文有 800 字，却没有一个决定、下一步或进行中的行动。');
  });

  test('the length is that of the settings', () => {
    const limits = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { descriptionLength: 801 }');
    expect(check({ ...described(800), ...limits })).toEqual([SEMINAR]);
  });

  test.each([
    [
      'accounts/acme/reviews/2026-11-02-weekly-issue.md',
      'attendees: [ann]\ndecisions:\n  - { what: Call, owner: ann, due: 2026-12-01 }',
    ],
    [
      GOALS,
      'goals:\n  grow: { kind: revenue, text: Sign., due: 2027-03-15 }\n  trust: { kind: relationship, text: Meet., due: 2027-03-15 }\nactions:\n  call: { goal: grow, what: Call., owner: ann, due: 2026-12-01, status: open }\n  meet: { goal: trust, what: Meet., owner: ann, due: 2026-11-01, status: done, doneOn: 2026-11-01 }',
    ],
  ])('a commitment in %s is enough', (path, frontMatter) => {
    expect(check({ ...described(2000), [path]: `---\n${frontMatter}\n---\n` })).toEqual([SEMINAR]);
  });

  test('a part that only describes is told at its text, though the rest of the plan decides', () => {
    const long = edited('accounts/acme/opportunities/yard.md', 'Comes after the wells.', 'x'.repeat(800));
    expect(check(long)).toEqual([
      'accounts/acme/opportunities/yard.md:13:1 warning plan/description-only: This part describes in 800 characters, but holds no decision, no next step and no open action.',
    ]);
  });

  test('a part with a next step may describe at length', () => {
    const long = edited('accounts/acme/opportunities/well.md', 'The first of two projects.', 'x'.repeat(800));
    expect(check(long)).toEqual([]);
  });

  test('goals without an action are told by their own rule', () => {
    const goals =
      '---\ngoals:\n  grow: { kind: revenue, text: Sign., due: 2027-03-15 }\n  trust: { kind: relationship, text: Meet., due: 2027-03-15 }\n---\n';
    expect(check({ ...described(2000), [GOALS]: goals })).toEqual([
      SEMINAR,
      'accounts/acme/goals.md:3:3 error plan/goal-without-action: The goal `grow` has no action.',
      'accounts/acme/goals.md:4:3 error plan/goal-without-action: The goal `trust` has no action.',
    ]);
  });
});

/** The lean plan with its newest record on a day. */
const lastTouched = (day: string): Files => ({
  ...LEAN_D,
  [ACCOUNT]: (LEAN_D[ACCOUNT] as string)
    .replace('date: 2026-11-05', `date: ${day}`)
    .replace('rationaleReviewed: 2026-06-01', 'rationaleReviewed: 2026-01-10')
    .replace('date: 2026-09-30', 'date: 2026-01-10'),
  // Old research is another matter.
  ...edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { researchDays: 365 }'),
});

describe('plan/untouched', () => {
  test('a record exactly as old as the cadence is new enough', () => {
    expect(check(lastTouched('2026-05-17'))).toEqual([SEMINAR]);
  });

  test('one day more is told with the newest record', () => {
    const found = compileBook(lastTouched('2026-05-16'));
    expect(lines(found)).toEqual([
      SEMINAR,
      'accounts/acme/account.md:8:13 warning plan/untouched: The newest record in the plan is of 2026-05-16, 184 days ago; tier D asks for one every 183 days.',
    ]);
    const [, diagnostic] = found.diagnostics;
    expect(diagnostic?.message['zh-CN']).toBe(
      '计划里最近的记录是 2026-05-16，已过 184 天；D 级每 183 天至少更新一次。',
    );
    expect(diagnostic?.related?.map(({ message }) => message.en)).toEqual(['the newest record']);
  });

  test('a review is a record, a day in the future is none', () => {
    const decisions = 'decisions:\n  - { what: Wait, owner: ann, due: 2026-12-01 }';
    const review = { 'accounts/acme/reviews/2026-05-20-weekly-issue.md': `---\nattendees: [ann]\n${decisions}\n---\n` };
    expect(check({ ...lastTouched('2026-05-16'), ...review })).toEqual([SEMINAR]);
    const planned = {
      'accounts/acme/reviews/2026-12-01-weekly-issue.md': `---\nattendees: [ann]\n${decisions}\n---\n`,
    };
    expect(check({ ...lastTouched('2026-05-16'), ...planned }).map((line) => line.split(' ')[2])).toEqual([
      'cadence/seminar-overdue:',
      'plan/untouched:',
      'plan/date-in-future:',
    ]);
  });

  test('with key people their own rule speaks', () => {
    const old = compileBook({
      'accounts/acme/touchpoints/2026-10-20-review.md': null,
      'accounts/acme/touchpoints/2026-11-05-workshop.md': null,
    }).diagnostics.map(({ name }) => name);
    expect(old).toContain('relationship/stale-contact');
    expect(old).not.toContain('plan/untouched');
  });
});

describe('plan/unit-cycle', () => {
  const RELATIONSHIPS = 'accounts/acme/relationships.md';

  test('a unit that is its own parent', () => {
    expect(check(edited(RELATIONSHIPS, 'parent: board', 'parent: field'))).toEqual([
      'accounts/acme/relationships.md:8:13 error plan/unit-cycle: The unit `field` is its own parent.',
    ]);
  });

  test('a circle is told once, at the unit that is written first', () => {
    const found = compileBook(
      edited(RELATIONSHIPS, 'duties: Decides on budgets', 'duties: Decides\n    parent: field'),
    );
    expect(lines(found)).toEqual([
      'accounts/acme/relationships.md:6:13 error plan/unit-cycle: The parents of units go in a circle: `board` → `field` → `board`.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('部门的上级绕成一圈：`board` → `field` → `board`。');
  });
});

/** The base map with a SWOT. */
const SWOT = [
  'steps:\n',
  'swot:\n  subject: us-at-account\n  strengths: { on-site: { text: Ten wells run } }\n  weaknesses: { one-expert: { text: One expert } }\n  opportunities: { new-wells: { text: 200 wells } }\n  threats: { new-rival: { text: A rival } }\nsteps:\n',
] as const;

describe('plan/action-cites-nothing', () => {
  test('all open actions without ground are one diagnostic, the others related', () => {
    const found = compileBook(edited(STRATEGY, ...SWOT));
    expect(lines(found)).toEqual([
      'accounts/acme/goals.md:19:3 warning plan/action-cites-nothing: The actions `submit` and `meet-kim` cite no point of the SWOT and no need.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe(
      '行动 `submit`、`meet-kim` 没有写明依据 SWOT 的哪一条，也没有对应的需求。',
    );
    expect(found.diagnostics[0]?.related).toHaveLength(1);
  });

  test('a point of the SWOT or a need is ground enough; what is done needs none', () => {
    const cited = edited(GOALS, 'dependsOn: [draft]', 'dependsOn: [draft]\n    cites: [new-rival]');
    expect(check({ ...edited(STRATEGY, ...SWOT), ...cited })).toEqual([
      'accounts/acme/goals.md:27:3 warning plan/action-cites-nothing: The action `meet-kim` cites no point of the SWOT and no need.',
    ]);
    const both = edited(GOALS, 'dependsOn: [draft]', 'dependsOn: [draft]\n    cites: [new-rival]', [
      'status: open',
      'status: open\n    need: pump-data',
    ]);
    expect(check({ ...edited(STRATEGY, ...SWOT), ...both })).toEqual([]);
  });

  test('without a SWOT nothing has to be cited', () => {
    expect(check()).toEqual([]);
  });
});

function withoutUnit(name: string): Files {
  const path = `accounts/acme/people/${name}.md`;
  return edited(path, name === 'kim' || name === 'lee' ? 'unit: board\n' : 'unit: field\n', '');
}
