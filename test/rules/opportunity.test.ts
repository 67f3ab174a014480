import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';

const WELL = 'accounts/acme/opportunities/well.md';
const ACCOUNT = 'accounts/acme/account.md';
const OFFERING = `offerings:
  - offering: Pump data platform
    need: pump-data
    fit: Covers every well.
`;
const ENDED = 'outcome: { result: lost, on: 2026-11-10, reasons: [Price] }\n';

type Edit = readonly [from: string, to: string];

/** The well project with some more front matter before its offerings. */
const well = (more: string, ...edits: readonly Edit[]): Files => edited(WELL, OFFERING, more + OFFERING, ...edits);

/** The yard project as early as the well project, so that the tier stands when the well project has ended. */
const YARD_EARLY = edited('accounts/acme/opportunities/yard.md', '2027-09-30', '2027-03-15');

/** The messages in Chinese. */
const chinese = (files: Files) => compileBook(files).diagnostics.map(({ message }) => message['zh-CN']);

/** The settings with a line more. */
const settings = (line: string): Files => edited('settings.yaml', 'currency: CNY', `currency: CNY\n${line}`);

describe('opportunity/concern-weights', () => {
  const concerns = (...weights: readonly number[]) =>
    well(
      `concerns:\n${weights.map((weight) => `  - { person: max, concern: Alarms, weight: ${weight}, measure: Rate }\n`).join('')}`,
    );

  test('weights that add up to 100 are right', () => {
    expect(check(concerns(100))).toEqual([]);
    expect(check(concerns(60, 40))).toEqual([]);
  });

  test.each([
    [[60, 39], 99],
    [[60, 41], 101],
  ])('weights of %j are not', (weights, sum) => {
    expect(check(concerns(...weights))).toEqual([
      `${WELL}:45:1 error opportunity/concern-weights: The weights of \`concerns\` add up to ${sum}; they must make 100.`,
    ]);
    expect(chinese(concerns(...weights))).toEqual([`\`concerns\` 的权重合计 ${sum}，应为 100。`]);
  });
});

describe('opportunity/appeals-weights', () => {
  const NEEDS = [
    'price',
    'availability',
    'packaging',
    'performance',
    'ease',
    'assurances',
    'lifeCycleCost',
    'socialAcceptance',
  ];
  const appeals = (first: number) =>
    well(
      `appeals:\n${NEEDS.map((name, at) => `  ${name}: { weight: ${at === 0 ? first : 10}, us: 7, competitor: 6 }\n`).join('')}`,
    );

  test('eight weights that add up to 100 are right', () => {
    expect(check(appeals(30))).toEqual([]);
  });

  test('others are not', () => {
    expect(check(appeals(31))).toEqual([
      `${WELL}:45:1 error opportunity/appeals-weights: The weights of \`appeals\` add up to 101; they must make 100.`,
    ]);
    expect(chinese(appeals(31))).toEqual(['`appeals` 的权重合计 101，应为 100。']);
  });
});

describe('opportunity/need-without-offering', () => {
  const NONE = [OFFERING, ''] as const;

  test('a proposal without an offering', () => {
    expect(check(edited(WELL, ...NONE))).toEqual([
      `${WELL}:10:1 warning opportunity/need-without-offering: No entry of \`offerings\` meets the need \`pump-data\`.`,
    ]);
    expect(chinese(edited(WELL, ...NONE))).toEqual(['需求 `pump-data` 在 `offerings` 里没有对应的产品和服务。']);
  });

  test('before the proposal nothing is asked, unless offerings are listed', () => {
    const qualify = [
      ['stage: propose', 'stage: qualify'],
      ['probability: 50', 'probability: 30'],
    ] as const;
    expect(check(edited(WELL, ...NONE, ...qualify))).toEqual([]);
    const twoNeeds = {
      ...edited(WELL, 'needs: [pump-data]', 'needs: [pump-data, alarms]', ...qualify),
      ...edited(
        'accounts/acme/strategy.md',
        'execution:',
        '  alarms: { text: Alarms., source: Max, date: 2026-11-05, from: [early-warning] }\nexecution:',
      ),
    };
    expect(check(twoNeeds)).toEqual([
      `${WELL}:10:1 warning opportunity/need-without-offering: No entry of \`offerings\` meets the need \`alarms\`.`,
    ]);
  });

  test('what has ended is not asked', () => {
    expect(check({ ...YARD_EARLY, ...edited(WELL, OFFERING, ENDED) })).toEqual([]);
  });
});

describe('opportunity/offering-without-need', () => {
  const ALARMS = edited(
    'accounts/acme/strategy.md',
    'execution:',
    '  alarms: { text: Alarms., source: Max, date: 2026-11-05, from: [early-warning] }\nexecution:',
  );
  const second = '  - offering: Alarm desk\n    need: alarms\n    fit: Day and night.\n';

  test('an offering for a need of the map that is not the project’s', () => {
    const files = { ...ALARMS, ...edited(WELL, OFFERING, OFFERING + second) };
    expect(check(files)).toEqual([
      `${WELL}:50:11 error opportunity/offering-without-need: The offering meets \`alarms\`, which is not among the \`needs\` of this opportunity.`,
    ]);
    expect(chinese(files)).toEqual(['产品和服务对应的需求 `alarms` 不在本商机的 `needs` 里。']);
  });

  test('one offering that names the wrong need is one mistake', () => {
    expect(check({ ...ALARMS, ...edited(WELL, 'need: pump-data', 'need: alarms') })).toEqual([
      `${WELL}:47:11 error opportunity/offering-without-need: The offering meets \`alarms\`, which is not among the \`needs\` of this opportunity.`,
    ]);
  });

  test('once it is among the needs, it is right', () => {
    const files = edited(WELL, OFFERING, OFFERING + second, ['needs: [pump-data]', 'needs: [pump-data, alarms]']);
    expect(check({ ...ALARMS, ...files })).toEqual([]);
  });
});

describe('opportunity/competitor-without-source', () => {
  const DOSSIER = { 'competitors/hengluo.md': '---\nname: Hengluo\nbrandOrImplementer: brand\n---\n' };
  const rival = (facts: string): Files => ({
    ...DOSSIER,
    ...well(`competitors:\n  - competitor: hengluo\n${facts}`),
  });
  const says = (at: string, lacks: string) =>
    `${WELL}:${at} error opportunity/competitor-without-source: What is said of the competitor \`hengluo\` lacks ${lacks}.`;

  test.each(['weaknesses: [Slow on site]', 'strengths: [Price]', 'pastSupply: Pumps', 'currentProblems: Late parts'])(
    '%s needs a source and a date',
    (fact) => {
      expect(check(rival(`    ${fact}\n`))).toEqual([says('46:5', '`source` and `date`')]);
    },
  );

  test('each of the two is asked for', () => {
    expect(check(rival('    relations: Knows Kim\n    date: 2026-11-05\n'))).toEqual([says('46:5', '`source`')]);
    expect(check(rival('    customerView: Solid\n    source: Max\n'))).toEqual([says('46:5', '`date`')]);
    expect(chinese(rival('    customerView: Solid\n'))).toEqual(['关于竞争者 `hengluo` 的内容缺 `source`、`date`。']);
  });

  test('a name alone, what we expect and what we do need none', () => {
    expect(check(rival(''))).toEqual([]);
    expect(check(rival('    expectedMove: A lower price\n    counter: Show the results\n'))).toEqual([]);
    expect(check(rival('    pastSupply: Pumps\n    source: Max\n    date: 2026-11-05\n'))).toEqual([]);
  });
});

describe('competitor/claim-without-source', () => {
  const DOSSIER = 'competitors/hengluo.md';
  const dossier = (facts: string) => ({ [DOSSIER]: `---\nname: Hengluo\nbrandOrImplementer: brand\n${facts}---\n` });

  test('strengths and shortcomings need a source and a date', () => {
    const files = dossier('strengths:\n  - text: Price\nshortcomings:\n  - text: Slow on site\n    source: Max\n');
    expect(check(files)).toEqual([
      `${DOSSIER}:5:5 warning competitor/claim-without-source: \`Price\` lacks \`source\` and \`date\`.`,
      `${DOSSIER}:7:5 warning competitor/claim-without-source: \`Slow on site\` lacks \`date\`.`,
    ]);
    expect(chinese(files)).toEqual(['`Price` 缺 `source`、`date`。', '`Slow on site` 缺 `date`。']);
  });

  test('with both it is right', () => {
    expect(check(dossier('strengths:\n  - { text: Price, source: Max, date: 2026-11-05 }\n'))).toEqual([]);
  });
});

describe('opportunity/harmed-not-asked', () => {
  const view = (harmed: string) => `customerValue:
  impact: { promotes: Output }
  importance: { levelsAligned: yes, topBeneficiary: Operations${harmed} }
  indicators: { budgetApproved: yes, budgetSufficient: yes, scheduleFit: yes, needConcrete: yes, internalApproved: yes, decisionStatus: discussing }
  capability: { priorExperience: Ten wells, techResources: Three engineers, specOwner: Max }
`;
  test('nobody asked', () => {
    expect(check(well(view('')))).toEqual([
      `${WELL}:47:3 warning opportunity/harmed-not-asked: The opportunity is in \`propose\` and does not say whom its success harms.`,
    ]);
    expect(chinese(well(view('')))).toEqual(['商机已在 `propose` 阶段，还没有写项目成功会使谁受损。']);
  });

  test('the names, or the day of asking alone, are an answer', () => {
    expect(check(well(view(', harmed: { who: [Night shift], lookedOn: 2026-11-05 }')))).toEqual([]);
    expect(check(well(view(', harmed: { lookedOn: 2026-11-05 }')))).toEqual([]);
  });

  test('in development nobody is asked', () => {
    const develop = [
      ['stage: propose', 'stage: develop'],
      ['probability: 50', 'probability: 20'],
    ] as const;
    expect(check(well(view(''), ...develop))).toEqual([]);
  });
});

describe('opportunity/too-few-elements', () => {
  const unknown = (name: string, known: string): Edit => [
    `  ${name}:\n    known: ${known}\n`,
    `  ${name}:\n    learnBy: 2026-12-01\n    how: Ask Max\n`,
  ];
  const BUDGET = unknown('budget', '4.2 million approved');
  const SCHEDULE = unknown('schedule', 'Contract in March');

  test('four of six are enough', () => {
    expect(check(edited(WELL, ...BUDGET))).toEqual([]);
  });

  test('three are too few', () => {
    expect(check(edited(WELL, ...BUDGET, SCHEDULE))).toEqual([
      `${WELL}:12:1 warning opportunity/too-few-elements: Only 3 of the six key elements are known; \`propose\` needs 4. Not known: \`schedule\`, \`budget\` and \`criteria\`.`,
    ]);
    expect(chinese(edited(WELL, ...BUDGET, SCHEDULE))).toEqual([
      '六要素只知道 3 项，`propose` 阶段至少要 4 项；还不知道 `schedule`、`budget`、`criteria`。',
    ]);
  });

  test('the settings say how many', () => {
    expect(check({ ...settings('limits: { elementsKnown: 3 }'), ...edited(WELL, ...BUDGET, SCHEDULE) })).toEqual([]);
  });
});

describe('opportunity/element-overdue', () => {
  const learnBy = (day: string) => edited(WELL, 'learnBy: 2026-12-01', `learnBy: ${day}`);

  test('on the day itself there is time', () => {
    expect(check(learnBy('2026-11-16'))).toEqual([]);
  });

  test('the day after there is none', () => {
    expect(check(learnBy('2026-11-15'))).toEqual([
      `${WELL}:24:14 warning opportunity/element-overdue: The element “Priority criteria” was to be learnt by \`2026-11-15\` and is still unknown.`,
    ]);
    expect(chinese(learnBy('2026-11-15'))).toEqual(['要素“优先标准”应在 `2026-11-15` 之前查明，仍然未知。']);
  });

  test('once it is known the day no longer counts', () => {
    expect(check(edited(WELL, 'learnBy: 2026-12-01', 'learnBy: 2026-11-01\n    known: Alarms first'))).toEqual([]);
  });
});

describe('opportunity/cost-not-approved', () => {
  const CEILING = settings('limits: { keyAccountCost: 50000 }');

  test('up to the ceiling nobody approves', () => {
    expect(check({ ...CEILING, ...well('costs: { keyAccount: 50000 }\n') })).toEqual([]);
  });

  test('above it approver and day are asked for', () => {
    const files = { ...CEILING, ...well('costs: { keyAccount: 50001, approver: bob }\n') };
    expect(check(files)).toEqual([
      `${WELL}:45:22 error opportunity/cost-not-approved: The key-account cost \`50001\` is above the ceiling of 50000 and lacks \`approvedOn\`.`,
    ]);
    expect(chinese(files)).toEqual(['重点客户费用 `50001` 超过上限 50000，还缺 `approvedOn`。']);
    expect(
      check({ ...CEILING, ...well('costs: { keyAccount: 50001, approver: bob, approvedOn: 2026-11-01 }\n') }),
    ).toEqual([]);
  });

  test('without a ceiling nothing is compared', () => {
    expect(check(well('costs: { keyAccount: 900000 }\n'))).toEqual([]);
  });
});

describe('opportunity/background-empty', () => {
  const EMPTY = edited(
    ACCOUNT,
    `background:
  company:
    text: Pumps oil from 900 wells.
    source: Annual report
    date: 2026-09-30
`,
    '',
  );
  const LEAN = edited('method/tiers/a.md', 'parts: [team, background,', 'parts: [team,');

  test('a proposal without any background', () => {
    expect(check({ ...EMPTY, ...LEAN }).filter((line) => line.includes('opportunity/'))).toEqual([
      `${WELL}:4:8 error opportunity/background-empty: The opportunity is in \`propose\`, but the background in \`account.md\` is empty.`,
    ]);
    expect(chinese({ ...EMPTY, ...LEAN })).toContain('商机已在 `propose` 阶段，而 `account.md` 的客户背景是空的。');
  });

  test('where the tier requires it, the plan alone speaks', () => {
    expect(check(EMPTY).filter((line) => line.includes('opportunity/'))).toEqual([]);
  });

  test('with a background nothing is said', () => {
    expect(check(LEAN)).toEqual([]);
  });
});

describe('opportunity/payment-overdue', () => {
  const payment = (due: string, more = '') =>
    well(`payments:\n  - { milestone: Acceptance, amount: 500000, due: ${due}${more} }\n`);

  test('on the day itself it is not late', () => {
    expect(check(payment('2026-11-16'))).toEqual([]);
  });

  test('a day later it is', () => {
    expect(check(payment('2026-11-15'))).toEqual([
      `${WELL}:46:51 warning opportunity/payment-overdue: The payment for \`Acceptance\` is 1 day overdue.`,
    ]);
    expect(chinese(payment('2026-11-15'))).toEqual(['付款节点 `Acceptance` 的款项已逾期 1 天。']);
  });

  test('what was received is not', () => {
    expect(check(payment('2026-09-30', ', receivedOn: 2026-10-20'))).toEqual([]);
  });
});

describe('opportunity/hold-not-reviewed', () => {
  const hold = (review: string) =>
    edited(
      WELL,
      'decision: go',
      `decision: hold${review}`,
      ['stage: propose', 'stage: qualify'],
      ['probability: 50', 'probability: 30'],
    );

  test('a hold without a day, or with one that has passed', () => {
    expect(check(hold(''))).toEqual([
      `${WELL}:26:1 info opportunity/hold-not-reviewed: The opportunity is on hold without a day to look again.`,
    ]);
    expect(check(hold('\n  reviewOn: 2026-11-15'))).toEqual([
      `${WELL}:40:13 info opportunity/hold-not-reviewed: The hold ran until \`2026-11-15\`, and no new decision is recorded.`,
    ]);
    expect(chinese(hold(''))).toEqual(['商机暂缓，没有写哪天再看。']);
    expect(chinese(hold('\n  reviewOn: 2026-11-15'))).toEqual(['商机暂缓至 `2026-11-15`，日期已过，还没有新的决定。']);
  });

  test('on the day itself it still waits', () => {
    expect(check(hold('\n  reviewOn: 2026-11-16'))).toEqual([]);
  });
});

describe('opportunity/step-differs', () => {
  const buying = (status: string) => ({
    'accounts/acme/buying.md': `---\nsteps:\n  criteria: { owners: [lee], department: Field, status: ${status} }\n---\n`,
  });

  test('the project is at a step that the account has still ahead', () => {
    expect(check(buying('ahead'))).toEqual([
      `${WELL}:42:18 info opportunity/step-differs: The opportunity is at the customer’s “Purchasing criteria”, but \`buying.md\` has this step still ahead.`,
    ]);
    expect(chinese(buying('ahead'))).toEqual(['商机已在客户的“制定采购标准”步骤，而 `buying.md` 写的是还没到。']);
  });

  test('a step that the customer seems to have skipped is told by the order of the steps alone', () => {
    const skipped = buying('ahead')['accounts/acme/buying.md'].replace(
      '\n---\n',
      '\n  sign: { owners: [lee], department: Field, status: running }\n---\n',
    );
    expect(check({ 'accounts/acme/buying.md': skipped })).toEqual([
      'accounts/acme/buying.md:3:57 warning buying/step-order: “Purchasing criteria” is still ahead, while the later “Signing” has begun.',
    ]);
  });

  test.each(['running', 'done'])('a step that is %s agrees', (status) => {
    expect(check(buying(status))).toEqual([]);
  });
});
