import { describe, expect, test } from 'vitest';
import { BASE, GO } from '../base-book.ts';
import { edited, type Files } from '../book.ts';
import { changes, diffOf } from './comparing.ts';

const at = (path: string) => `accounts/acme/${path}.md`;
const change = (path: string, from: string, to: string, ...more: readonly (readonly [string, string])[]) =>
  edited(at(path), from, to, ...more);

/** Each kind of change with what a reviewer reads. */
const CASES: readonly (readonly [name: string, after: Files, rows: readonly string[]])[] = [
  [
    'a stance',
    change('people/max', 'stance: -1', 'stance: 1'),
    ['Max (Chief engineer) · Stance: −1 Has reservations → +1 Supports'],
  ],
  ['an influence', change('people/max', 'influence: 4', 'influence: 5'), ['Max (Chief engineer) · Influence: 4 → 5']],
  [
    'roles',
    change('people/max', 'roles: [recommender]', 'roles: [coach, sponsor]'),
    ['Max (Chief engineer) · Roles: − Recommender → + Coach, + Sponsor'],
  ],
  [
    'a preference',
    change('people/max', 'preference: neutral', 'preference: us'),
    ['Max (Chief engineer) · Preference: Neutral → Prefers us'],
  ],
  [
    'a degree of contact',
    change('people/kim', 'contact: brief', 'contact: multiple'),
    ['Kim (President) · Contact: Brief → Several times'],
  ],
  [
    'coverage',
    change('people/max', 'coverage: [eve, ann]', 'coverage: [bob, eve]'),
    ['Max (Chief engineer) · Covered by: − Ann → + Bob'],
  ],
  [
    'a reporting line',
    change('people/oto', 'reportsTo: lee', 'reportsTo: kim'),
    ['Oto (Programme manager) · Reports to: Lee → Kim'],
  ],
  [
    'a relation',
    change('people/max', 'current: product-expert', 'current: problem-solver'),
    ['Max (Chief engineer) · Relationship and gap · Current: Product expert → Problem solver'],
  ],
  ['a tier', change('account', 'declared: A', 'declared: B'), ['Tier · Declared tier: Tier A → Tier B (lowered)']],
  [
    'a stage that moves on with its gate met',
    change('opportunities/well', 'stage: propose', 'stage: tender'),
    ['Well project · Stage: Proposal → Tender (gate passed)'],
  ],
  [
    'a stage that moves on without',
    change('opportunities/well', `stage: propose`, 'stage: deliver'),
    [
      'Well project · Stage: Proposal → Delivery (gate not met: Bid submitted, result known, Contract approved and signed)',
    ],
  ],
  [
    'a stage that moves back',
    change('opportunities/well', 'stage: propose', 'stage: qualify', [
      'stageSince: 2026-10-01',
      'stageSince: 2026-11-01',
    ]),
    ['Well project · Stage: Proposal → Qualification (moved back)'],
  ],
  [
    'a value',
    change('opportunities/well', 'value: 4000000', 'value: 7200000'),
    ['Well project · Value: ¥4M → ¥7.2M (+¥3.2M)'],
  ],
  [
    'a value that falls',
    change('opportunities/well', 'value: 4000000', 'value: 3500000'),
    ['Well project · Value: ¥4M → ¥3.5M (−¥500K)'],
  ],
  [
    'a close that slips',
    change('opportunities/well', 'expectedClose: 2027-03-15', 'expectedClose: 2027-03-29'),
    ['Well project · Expected close: 2027-03-15 → 2027-03-29 (slipped 14 days)'],
  ],
  [
    'a close that is pulled in',
    change('opportunities/well', 'expectedClose: 2027-03-15', 'expectedClose: 2027-03-14'),
    ['Well project · Expected close: 2027-03-15 → 2027-03-14 (pulled in 1 day)'],
  ],
  [
    'a close that nobody knows any more',
    change('opportunities/yard', 'expectedClose: 2027-09-30\n', ''),
    ['Yard project · Expected close: 2027-09-30 →'],
  ],
  [
    'an outcome',
    change(
      'opportunities/yard',
      'owner: ann',
      'owner: ann\noutcome:\n  result: lost\n  on: 2026-11-10\n  reasons: [Price]',
    ),
    ['Yard project · Outcome: → Lost · 2026-11-10'],
  ],
  ['a go decision that is taken back', change('opportunities/well', GO, ''), ['Well project · Go / no go: Go · Bob →']],
  [
    'an action that is done',
    change('goals', 'status: open', 'status: done\n    doneOn: 2026-11-12'),
    ['Goals · Actions · Meet Kim on site. · Status: Open → Done (on 2026-11-12, 28 days early)'],
  ],
  [
    'an action that slips',
    change('goals', 'due: 2026-12-15', 'due: 2026-12-29'),
    ['Goals · Actions · Submit the proposal. · Due: 2026-12-15 → 2026-12-29 (slipped 14 days)'],
  ],
  [
    'an action with a new owner',
    change('goals', 'owner: bob\n', 'owner: eve\n'),
    ['Goals · Actions · Meet Kim on site. · Owner: Bob → Eve'],
  ],
  [
    'an action that is dropped',
    change('goals', 'status: open', 'status: dropped'),
    ['Goals · Actions · Meet Kim on site. · Status: Open → Dropped'],
  ],
  [
    'an action that is opened again',
    change('goals', 'status: done\n    doneOn: 2026-10-29', 'status: doing'),
    ['Goals · Actions · Draft the proposal. · Status: Done → In progress (reopened)'],
  ],
  [
    'a new action',
    change(
      'goals',
      'actions:\n',
      'actions:\n  call:\n    goal: trust\n    what: Call Kim.\n    owner: bob\n    due: 2026-12-01\n    status: open\n',
    ),
    ['Goals · Actions · Call Kim.: → Bob · 2026-12-01 · Open (new)'],
  ],
  [
    'an action that is gone',
    change(
      'goals',
      '  meet-kim:\n    goal: trust\n    what: Meet Kim on site.\n    owner: bob\n    due: 2026-12-10\n    status: open\n',
      '',
    ),
    ['Goals · Actions · Meet Kim on site.: Bob · 2026-12-10 · Open → (removed)'],
  ],
  [
    'an action with a new name',
    change('goals', '  meet-kim:', '  visit-kim:'),
    ['Goals · Actions · Meet Kim on site.: meet-kim → visit-kim (renamed)'],
  ],
  [
    'a need that lost its goal',
    change('strategy', '    from: [early-warning]', '    from: []'),
    ['Needs · Pump data from every well.: Keep output steady until 2028. → (lost its goal)'],
  ],
  [
    'a need that lost its goal further up',
    change('strategy', '    serves: [steady-output]', '    serves: []'),
    [
      'Needs · Pump data from every well.: Keep output steady until 2028. → (lost its goal)',
      'Strategy · Strategies · Halve unplanned stops. · Serves goals: − Keep output steady until 2028. →',
    ],
  ],
  [
    'a line of the execution map',
    change('strategy', '    state: current', '    state: potential'),
    ['Strategy · Execution map · Pump data from every well. · State: Current → Potential'],
  ],
  [
    'a risk',
    change(
      'strategy',
      'steps:\n',
      'swot:\n  subject: us-at-account\n  threats:\n    rival:\n      text: A rival undercuts us.\nsteps:\n',
    ),
    ['Strategy · SWOT: → Us at the account'],
  ],
  [
    'a line of influence',
    change('relationships', 'kind: formal\n    strength: 2', 'kind: conflict\n    strength: 3'),
    [
      'Relationships · Influence lines · Kim → Lee · Kind: Formal influence → Conflict',
      'Relationships · Influence lines · Kim → Lee · Strength: 2 → 3',
    ],
  ],
  [
    'a new line of influence',
    change(
      'relationships',
      'influences:\n',
      'influences:\n  - from: max\n    to: lee\n    kind: informal\n    strength: 1\n',
    ),
    ['Relationships · Influence lines · Max → Lee: → Informal influence · Strength 1 (new)'],
  ],
  [
    'a voice',
    change('relationships', 'attitude: 1', 'attitude: -2'),
    ['Relationships · Voice of the customer · Lee 2026-10-20 · Attitude: +1 → −2'],
  ],
  [
    'a person who is gone',
    { [at('people/nia')]: null },
    ['Stakeholder · Nia (Shift leader): Field · User layer · Max → (removed)'],
  ],
  [
    'a person who came',
    {
      [at('people/pat')]: (BASE[at('people/oto')] ?? '').replace('Oto', 'Pat').replace('influence: 3', 'influence: 4'),
    },
    ['Stakeholder · Pat (Programme manager): → Field · Implementation layer · Lee (new)'],
  ],
  [
    'a file with a new name',
    {
      [at('people/oto')]: null,
      [at('people/otto')]: BASE[at('people/oto')] ?? '',
      ...change('touchpoints/2026-11-05-workshop', 'nia, oto', 'nia, otto'),
    },
    ['Stakeholder · Oto (Programme manager): oto.md → otto.md (renamed)'],
  ],
  [
    'a contact that was recorded',
    {
      [at('touchpoints/2026-11-12-call')]: '---\nsubject: A call\nchannel: call\npeople: [kim]\nmembers: [bob]\n---\n',
    },
    ['Touchpoint · 2026-11-12 A call: → Call (new)'],
  ],
  [
    'prose',
    change('goals', 'Two goals, three actions.', 'Two goals,\nand now @all must read <b>this</b>.'),
    ['Goals · Text: +2 −1 lines'],
  ],
  [
    'an item of a list that has another place',
    change('account', '  - member: ann\n    role: account-manager\n', '', [
      '  - member: eve\n    role: presales\n',
      '  - member: eve\n    role: presales\n  - member: ann\n    role: account-manager\n',
    ]),
    [],
  ],
  [
    'an optional part that came',
    change(
      'account',
      'budget: 200000',
      'budget: 200000\ndepth: long-term\nleft:\n  on: 2026-11-01\n  reason: A merger.',
    ),
    ['Depth: → Long-term customer', 'Left: → 2026-11-01'],
  ],
  [
    'a file that cannot be read now',
    change('people/oto', 'stance: 1', 'stanse: 1'),
    ['Stakeholder · oto: cannot be compared: it has errors now: mend them first'],
  ],
];

describe('a change is told in the terms of the plan:', () => {
  test.each(CASES)('%s', (_name, after, rows) => {
    expect(changes(after)).toEqual(rows);
  });
});

describe('in Chinese', () => {
  test.each([
    [change('people/max', 'stance: -1', 'stance: 1'), ['Max（Chief engineer） · 立场: −1 有保留 → +1 支持']],
    [
      change('opportunities/well', 'value: 4000000', 'value: 7200000'),
      ['Well project · 金额: 400 万元 → 720 万元 (+320 万元)'],
    ],
    [
      change('goals', 'due: 2026-12-15', 'due: 2026-12-29'),
      ['目标 · 行动计划 · Submit the proposal. · 期限: 2026-12-15 → 2026-12-29 (推迟 14 天)'],
    ],
    [
      change('opportunities/well', 'stage: propose', 'stage: tender'),
      ['Well project · 销售阶段: 提案 → 招投标 (过门)'],
    ],
    [
      change('strategy', '    from: [early-warning]', '    from: []'),
      ['需求 · Pump data from every well.: Keep output steady until 2028. → (失去目标)'],
    ],
  ])('%#', (after, rows) => {
    expect(changes(after, {}, 'zh-CN')).toEqual(rows);
  });
});

const SWOT = (threats: string) =>
  change(
    'strategy',
    'steps:\n',
    `swot:\n  subject: customer\n  strengths:\n    name:\n      text: A known name.\n${threats}steps:\n`,
  );

describe('what weighs more comes first', () => {
  test('of an account: the tier before the value, the value before a risk, a decider before a user, prose last', () => {
    const after = {
      ...change('account', 'declared: A', 'declared: B'),
      ...change('opportunities/well', 'value: 4000000', 'value: 7200000'),
      ...SWOT('  threats:\n    rival:\n      text: A rival undercuts us.\n'),
      ...change('people/nia', 'stance: 1', 'stance: 0'),
      ...change('people/lee', 'stance: 2', 'stance: 1', ['Prefers short papers.', 'Prefers long papers.']),
    };
    const [group] = diffOf(after, SWOT('')).groups;
    expect(group?.changes.map(({ kind, weight, what }) => [kind, weight, what])).toEqual([
      ['tier', 90, 'Tier · Declared tier'],
      ['value', 80, 'Well project · Value'],
      ['stance', 75, 'Lee (Head of operations) · Stance'],
      ['stance', 73, 'Nia (Shift leader) · Stance'],
      ['risk', 46, 'Strategy · SWOT · Threats · A rival undercuts us.'],
      ['prose', 5, 'Lee (Head of operations) · Text'],
    ]);
  });
});
