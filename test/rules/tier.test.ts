import { describe, expect, test } from 'vitest';
import { tierByWindow } from '#core/measures/tier-lens.ts';
import { check, compileBook, edited, type Files } from '../core/book.ts';
import { ASSESSMENT, bought, developed, DEVELOPMENT } from '../core/developed.ts';
import { TIER_B } from '../core/rewrite.ts';

const ACCOUNT = 'accounts/acme/account.md';
const WELL = 'accounts/acme/opportunities/well.md';
const YARD = 'accounts/acme/opportunities/yard.md';

type Edit = readonly [from: string, to: string];

/** What the account says of each tier so that its evidence and urgency fit. */
const FITTING: Readonly<Record<'A' | 'B' | 'C' | 'D', readonly Edit[]>> = {
  A: [],
  B: [
    ['fact: selection-started', 'fact: waiting-for-event'],
    ['selection: true', 'selection: false'],
  ],
  C: [
    ['fact: selection-started', 'fact: urgency-not-felt'],
    ['resolve: high', 'resolve: low'],
    ['selection: true', 'selection: false'],
    ['budget: 200000\n', ''],
  ],
  D: [
    ['fact: selection-started', 'fact: denies-need'],
    ['subjective: true', 'subjective: false'],
    ['resolve: high', 'resolve: low'],
    ['feasibility: true', 'feasibility: false'],
    ['selection: true', 'selection: false'],
    ['budget: 200000\n', ''],
  ],
};

/** The account with a declared tier that fits in all but perhaps its window, and one opportunity that closes then. */
function declared(tier: keyof typeof FITTING, close: string | undefined, ...more: readonly Edit[]): Files {
  return {
    [YARD]: null,
    ...edited(WELL, 'expectedClose: 2027-03-15\n', close === undefined ? '' : `expectedClose: ${close}\n`),
    ...edited(ACCOUNT, 'declared: A', `declared: ${tier}`, ...FITTING[tier], ...more),
  };
}

const override = (until: string): Edit => [
  'urgency:',
  `  override:\n    reason: Board asked for speed.\n    approver: bob\n    until: ${until}\nurgency:`,
];

/** The diagnostic of a tier that differs from its window. */
const says = (tier: string, months: number, window: string) =>
  `accounts/acme/account.md:8:13 error tier/window-mismatch: Tier \`${tier}\` is declared, but the earliest open opportunity closes in ${months} months, which is tier ${window}.`;

/** The window at 31 August 2026 of an account whose one opportunity closes then. */
function tierInAugust(close: string) {
  const { draft } = compileBook(declared('A', close), { asOf: '2026-08-31' });
  const plan = draft?.accounts.get('acme');
  return draft && plan && tierByWindow(plan, draft, '2026-08-31');
}

describe('tier/window-mismatch', () => {
  test.each([
    ['A', '2026-11-16'],
    ['A', '2027-05-16'],
    ['B', '2027-05-17'],
    ['B', '2027-11-16'],
    ['C', '2027-11-17'],
    ['C', '2028-05-16'],
    ['D', '2028-05-17'],
  ] as const)('tier %s holds when the earliest close is %s', (tier, close) => {
    expect(check(declared(tier, close))).toEqual([]);
  });

  test.each([
    ['A', '2027-05-17', 7, 'B'],
    ['B', '2027-05-16', 6, 'A'],
    ['B', '2027-11-17', 13, 'C'],
    ['C', '2027-11-16', 12, 'B'],
    ['C', '2028-05-17', 19, 'D'],
    ['D', '2028-05-16', 18, 'C'],
  ] as const)('tier %s does not hold when the earliest close is %s', (tier, close, months, window) => {
    expect(check(declared(tier, close))).toEqual([says(tier, months, window)]);
  });

  test('the earliest of the open opportunities decides', () => {
    expect(check(edited(YARD, 'expectedClose: 2027-09-30', 'expectedClose: 2026-12-31'))).toEqual([]);
    expect(check(edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2027-10-15'))).toEqual([says('A', 11, 'B')]);
  });

  test('an override that has not ended lets the tier stand', () => {
    expect(check(declared('A', '2027-06-30', override('2026-11-16')))).toEqual([]);
  });

  test('an override that has ended does not', () => {
    const found = compileBook(declared('A', '2027-06-30', override('2026-11-15')));
    expect(check(declared('A', '2027-06-30', override('2026-11-15')))).toEqual([says('A', 8, 'B')]);
    expect(found.diagnostics[0]?.help?.en).toMatch(/^The override ended on 2026-11-15; /);
    expect(found.diagnostics[0]?.why).toBe('method/tiers/a.md');
    expect(found.diagnostics[0]?.related?.[0]?.span.file).toBe(WELL);
  });

  test('without a dated open opportunity the tier is D', () => {
    expect(check(declared('D', undefined))).toEqual([]);
    expect(check(declared('A', undefined))).toEqual([
      'accounts/acme/account.md:8:13 error tier/window-mismatch: Tier `A` is declared, but no open opportunity has an expected close, which is tier D.',
    ]);
  });

  test('an opportunity that has ended is not counted', () => {
    const ended = edited(
      WELL,
      'procurementStep: criteria\n',
      'outcome:\n  result: lost\n  on: 2026-11-10\n  reasons: [Price]\n',
    );
    expect(check(ended)).toEqual([says('A', 11, 'B')]);
  });

  test('an opportunity in delivery is not counted', () => {
    const delivered = edited(
      WELL,
      'stage: propose',
      'stage: deliver',
      ['probability: 50', 'probability: 100'],
      [
        'procurementStep: criteria\n',
        'tender:\n  submittedOn: 2026-09-01\n  result: Chosen\ncontract:\n  approvedOn: 2026-09-20\n  signedOn: 2026-09-25\n',
      ],
    );
    expect(check(delivered)).toEqual([says('A', 11, 'B')]);
  });

  test('months end with the month: six months from 31 August end in February', () => {
    expect(tierInAugust('2027-02-28')).toMatchObject({ tier: 'A', months: 6 });
    expect(tierInAugust('2027-03-01')).toMatchObject({ tier: 'B', months: 7 });
  });
});

describe('tier/evidence-missing', () => {
  const evidence = '  evidence:\n    - fact: selection-started\n      source: Max, workshop\n      date: 2026-11-05\n';

  test('a tier without evidence is an error at the tier', () => {
    expect(check(edited(ACCOUNT, evidence, ''))).toEqual([
      'accounts/acme/account.md:7:1 error tier/evidence-missing: Tier `A` is declared without evidence.',
    ]);
  });

  test('evidence of another tier does not count', () => {
    expect(check(edited(ACCOUNT, 'fact: selection-started', 'fact: waiting-for-event'))).toEqual([
      'accounts/acme/account.md:9:3 error tier/evidence-missing: Tier `A` is declared, but nothing given speaks for it: `waiting-for-event`.',
    ]);
  });

  test('that the need is affirmed is evidence of no tier by itself', () => {
    expect(check(edited(ACCOUNT, 'fact: selection-started', 'fact: necessity-affirmed'))).toEqual([
      'accounts/acme/account.md:9:3 error tier/evidence-missing: Tier `A` is declared, but nothing given speaks for it: `necessity-affirmed`.',
    ]);
  });

  test('one accepted fact among others is enough', () => {
    const two = `${evidence}    - fact: waiting-for-event\n      source: Lee, review\n      date: 2026-10-20\n`;
    expect(check(edited(ACCOUNT, evidence, two))).toEqual([]);
  });
});

describe('tier/urgency-mismatch', () => {
  test('answers that fit no tier cannot be classified', () => {
    expect(check(edited(ACCOUNT, 'objective: true', 'objective: false'))).toEqual([
      'accounts/acme/account.md:13:1 warning tier/urgency-mismatch: The five answers on urgency fit no tier.',
    ]);
  });

  test('answers of another tier are a warning', () => {
    expect(check(edited(ACCOUNT, 'selection: true', 'selection: false'))).toEqual([
      'accounts/acme/account.md:13:1 warning tier/urgency-mismatch: The answers on urgency fit tier `B`, but `A` is declared.',
    ]);
  });

  test('medium resolve fits both B and C', () => {
    expect(check(edited(ACCOUNT, 'resolve: high', 'resolve: mid', ['selection: true', 'selection: false']))).toEqual([
      'accounts/acme/account.md:13:1 warning tier/urgency-mismatch: The answers on urgency fit tier `B` or `C`, but `A` is declared.',
    ]);
    expect(check(declared('B', '2027-06-30', ['resolve: high', 'resolve: mid']))).toEqual([]);
    expect(check(declared('C', '2028-01-31', ['resolve: low', 'resolve: mid']))).toEqual([]);
  });

  test('while the window contradicts the tier, its rule speaks alone, unless the answers fit no tier', () => {
    const window =
      'accounts/acme/account.md:8:13 error tier/window-mismatch: Tier `B` is declared, but the earliest open opportunity closes in 4 months, which is tier A.';
    expect(check(edited(ACCOUNT, 'declared: A', 'declared: B'))).toEqual([window]);
    expect(check(edited(ACCOUNT, 'declared: A', 'declared: B', ['objective: true', 'objective: false']))).toEqual([
      window,
      'accounts/acme/account.md:13:1 warning tier/urgency-mismatch: The five answers on urgency fit no tier.',
    ]);
  });

  test('an override that holds accepts that the answers fit another tier', () => {
    const other = edited(
      ACCOUNT,
      'declared: A',
      'declared: B\n  override: { reason: Wait for the board., approver: bob, until: 2027-01-31 }',
      ['fact: selection-started', 'fact: waiting-for-event'],
    );
    expect(check(other)).toEqual([]);
  });

  test('an account without answers is not judged', () => {
    const answers =
      'urgency:\n  objective: true\n  subjective: true\n  resolve: high\n  feasibility: true\n  selection: true\n';
    expect(check(edited(ACCOUNT, answers, ''))).toEqual([]);
  });
});

describe('tier/override-without-need', () => {
  test('an override of a tier that fits its window is a note', () => {
    expect(check(edited(ACCOUNT, ...override('2027-01-31')))).toEqual([
      'accounts/acme/account.md:13:3 info tier/override-without-need: The declared tier `A` is that of its window; the override is not needed.',
    ]);
  });

  test('it is also told when the override has ended', () => {
    expect(check(edited(ACCOUNT, ...override('2026-10-31')))).toEqual([
      'accounts/acme/account.md:13:3 info tier/override-without-need: The declared tier `A` is that of its window; the override is not needed.',
    ]);
  });
});

/** What one rule says, in English with its place and in Chinese. */
const told = (name: string, files: Files) => ({
  en: check(files).filter((line) => line.includes(` ${name}: `)),
  'zh-CN': compileBook(files)
    .diagnostics.filter((diagnostic) => diagnostic.name === name)
    .map(({ message }) => message['zh-CN']),
});

const NOTHING = { en: [], 'zh-CN': [] };

const quadrant = (success: number, attractiveness: number) => ({
  [ASSESSMENT]: `---\nassessedOn: 2026-09-30\nquadrant:\n  success: ${success}\n  attractiveness: ${attractiveness}\n---\n`,
});

describe('tier/quadrant-mismatch', () => {
  test('a quadrant of another tier is a note', () => {
    expect(told('tier/quadrant-mismatch', quadrant(49, 50))).toEqual({
      en: [
        `${ASSESSMENT}:3:1 info tier/quadrant-mismatch: A low chance of success and high attractiveness are the quadrant of tier C, but \`A\` is declared.`,
      ],
      'zh-CN': ['成功率低、吸引力高是 C 级的象限，而声明的是 `A` 级。'],
    });
  });

  test('the quadrant of the declared tier, and none at all, are fine', () => {
    expect(check(quadrant(50, 50))).toEqual([]);
    expect(check({ [ASSESSMENT]: '---\nassessedOn: 2026-09-30\n---\n' })).toEqual([]);
  });

  test('a tier that differs from its window is told of only once', () => {
    const late = { ...declared('A', '2028-01-31'), ...quadrant(49, 50) };
    expect(check(late)).toEqual([says('A', 15, 'C')]);
  });
});

describe('tier/grading-mismatch', () => {
  const hard = { ...developed(), ...bought(['difficulty: 2', 'difficulty: 3']) };

  test('a grade of another tier is a note', () => {
    expect(told('tier/grading-mismatch', hard)).toEqual({
      en: [
        `${DEVELOPMENT}:13:1 info tier/grading-mismatch: High value and high difficulty are tier B, but \`A\` is declared.`,
      ],
      'zh-CN': ['价值高、成交难度高属于 B 级，而声明的是 `A` 级。'],
    });
  });

  test('the grade of the declared tier is fine, and an account without the facts is not judged', () => {
    expect(told('tier/grading-mismatch', developed())).toEqual(NOTHING);
    expect(told('tier/grading-mismatch', { ...hard, [DEVELOPMENT]: null })).toEqual(NOTHING);
  });

  test('a tier that differs from its window is told of only once', () => {
    const late = { ...hard, [YARD]: null, ...edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2028-01-31') };
    expect(told('tier/grading-mismatch', late)).toEqual(NOTHING);
  });
});

const DISCOUNT = 'discounts:\n  - what: A tenth off the first year\n    on: 2026-10-12\n    approver: bob\n';
const TWO = `${DISCOUNT}  - what: Free training\n    on: 2026-10-20\n    approver: bob\n`;

/** A tier’s account with one more block before its team. */
const withBlock = (files: Files, block: string): Files => ({
  ...files,
  ...(files[ACCOUNT] === undefined
    ? edited(ACCOUNT, 'team:\n', `${block}team:\n`)
    : { [ACCOUNT]: String(files[ACCOUNT]).replace('team:\n', `${block}team:\n`) }),
});

describe('tier/discount-promised', () => {
  test('a discount in a tier that advises against it is a warning, the others are beside it', () => {
    const files = withBlock(TIER_B, TWO);
    expect(told('tier/discount-promised', files)).toEqual({
      en: [
        `${ACCOUNT}:23:11 warning tier/discount-promised: A discount is promised to a tier \`B\` account: \`A tenth off the first year\`.`,
      ],
      'zh-CN': ['`B` 级客户承诺了折扣：`A tenth off the first year`。'],
    });
    const found = compileBook(files).diagnostics.find(({ name }) => name === 'tier/discount-promised');
    expect(found?.related?.map(({ message }) => message.en)).toEqual(['another discount']);
    expect(found?.why).toBe('method/tiers/b.md');
  });

  test('a tier whose page allows discounts may have one', () => {
    expect(told('tier/discount-promised', withBlock({}, DISCOUNT))).toEqual(NOTHING);
  });
});

describe('tier/account-spending', () => {
  const unpaid = declared('D', undefined);
  const d = withBlock(unpaid, 'budget: 5000\n');
  const costs = { ...unpaid, ...edited(WELL, 'expectedClose: 2027-03-15\n', 'costs:\n  keyAccount: 5000\n') };

  test('a budget in a tier without account spending is a warning', () => {
    expect(told('tier/account-spending', d)).toEqual({
      en: [
        `${ACCOUNT}:21:9 warning tier/account-spending: Tier \`D\` has no spending on a single account, and some is planned here.`,
      ],
      'zh-CN': ['`D` 级不做单一客户的专项投入，而这里计划了一笔。'],
    });
    expect(told('tier/account-spending', unpaid)).toEqual(NOTHING);
  });

  test('so is the key-account cost of an opportunity that has not ended', () => {
    expect(told('tier/account-spending', costs).en).toEqual([
      `${WELL}:9:15 warning tier/account-spending: Tier \`D\` has no spending on a single account, and some is planned here.`,
    ]);
    const marketing = { ...costs, [WELL]: String(costs[WELL]).replace('keyAccount', 'marketing') };
    expect(told('tier/account-spending', marketing)).toEqual(NOTHING);
  });

  test('a tier whose page allows it may spend, and one in question is told of only once', () => {
    expect(told('tier/account-spending', {})).toEqual(NOTHING);
    expect(check(withBlock(declared('D', '2027-03-15'), 'budget: 5000\n'))).toEqual([says('D', 4, 'A')]);
  });
});
