import { describe, expect, test } from 'vitest';
import { tierIndicators } from '#core/measures/indicators/tier.ts';
import { tierAgreement } from '#core/measures/tier-agreement.ts';
import { tierByUrgency, tierByWindow, tiersByUrgency } from '#core/measures/tier-lens.ts';
import { tierByGrading, tierByQuadrant } from '#core/measures/two-way-lens.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';
import { ASSESSMENT, bought, developed } from './developed.ts';
import { shown } from './reading.ts';

const ACCOUNT = 'accounts/acme/account.md';
const WELL = 'accounts/acme/opportunities/well.md';
const YARD = 'accounts/acme/opportunities/yard.md';

/** The tier and the months of the account at a day when its one opportunity closes on another. */
function windowAt(asOf: string, close: string) {
  const { book, plan } = acme(
    { [YARD]: null, ...edited(WELL, 'expectedClose: 2027-03-15', `expectedClose: ${close}`) },
    asOf,
  );
  const { tier, months } = tierByWindow(plan, book, asOf);
  return `${tier} ${months}`;
}

describe('tier by window', () => {
  test.each([
    // The day of the month is kept where the later month has it.
    ['2026-11-16', ['2027-05-16', '2027-05-17'], ['2027-11-16', '2027-11-17'], ['2028-05-16', '2028-05-17']],
    // The 31st ends with a shorter month.
    ['2026-08-31', ['2027-02-28', '2027-03-01'], ['2027-08-31', '2027-09-01'], ['2028-02-29', '2028-03-01']],
    // The 30th stays the 30th of a longer month.
    ['2026-11-30', ['2027-05-30', '2027-05-31'], ['2027-11-30', '2027-12-01'], ['2028-05-30', '2028-05-31']],
    // A leap day has its year in February of a common year.
    ['2024-02-29', ['2024-08-29', '2024-08-30'], ['2025-02-28', '2025-03-01'], ['2025-08-29', '2025-08-30']],
    ['2026-12-31', ['2027-06-30', '2027-07-01'], ['2027-12-31', '2028-01-01'], ['2028-06-30', '2028-07-01']],
  ] as const)('at %s both edges of each window', (asOf, half, year, three) => {
    expect([half, year, three].map((edge) => edge.map((close) => windowAt(asOf, close)))).toEqual([
      ['A 6', 'B 7'],
      ['B 12', 'C 13'],
      ['C 18', 'D 19'],
    ]);
  });

  test('a close on the day or in the past is no month away', () => {
    expect([windowAt(AS_OF, AS_OF), windowAt(AS_OF, '2026-01-31')]).toEqual(['A 0', 'A 0']);
  });
});

/** The five answers on urgency in the order of the matrix, and the tiers that they fit. */
const MATRIX = [
  'yes yes high yes yes: A',
  'yes yes high yes no: B',
  'yes yes high no yes: none',
  'yes yes high no no: B',
  'yes yes mid yes yes: none',
  'yes yes mid yes no: B or C',
  'yes yes mid no yes: none',
  'yes yes mid no no: B or C',
  'yes yes low yes yes: none',
  'yes yes low yes no: C',
  'yes yes low no yes: none',
  'yes yes low no no: C',
  'yes no high yes yes: none',
  'yes no high yes no: none',
  'yes no high no yes: none',
  'yes no high no no: none',
  'yes no mid yes yes: none',
  'yes no mid yes no: none',
  'yes no mid no yes: none',
  'yes no mid no no: none',
  'yes no low yes yes: none',
  'yes no low yes no: none',
  'yes no low no yes: none',
  'yes no low no no: D',
  'no yes high yes yes: none',
  'no yes high yes no: none',
  'no yes high no yes: none',
  'no yes high no no: none',
  'no yes mid yes yes: none',
  'no yes mid yes no: none',
  'no yes mid no yes: none',
  'no yes mid no no: none',
  'no yes low yes yes: none',
  'no yes low yes no: none',
  'no yes low no yes: none',
  'no yes low no no: none',
  'no no high yes yes: none',
  'no no high yes no: none',
  'no no high no yes: none',
  'no no high no no: none',
  'no no mid yes yes: none',
  'no no mid yes no: none',
  'no no mid no yes: none',
  'no no mid no no: none',
  'no no low yes yes: none',
  'no no low yes no: none',
  'no no low no yes: none',
  'no no low no no: none',
];

const YES_NO = [true, false] as const;
const RESOLVE = ['high', 'mid', 'low'] as const;

/** The account with these answers, which close in so many months. */
function answered(objective: boolean, subjective: boolean, resolve: string, feasibility: boolean, selection: boolean) {
  return edited(
    ACCOUNT,
    'objective: true',
    `objective: ${objective}`,
    ['subjective: true', `subjective: ${subjective}`],
    ['resolve: high', `resolve: ${resolve}`],
    ['feasibility: true', `feasibility: ${feasibility}`],
    ['selection: true', `selection: ${selection}`],
  );
}

describe('tier by urgency', () => {
  test('each of the 48 combinations fits the tiers of the method, and no others', () => {
    const word = (answer: boolean) => (answer ? 'yes' : 'no');
    const found = YES_NO.flatMap((objective) =>
      YES_NO.flatMap((subjective) =>
        RESOLVE.flatMap((resolve) =>
          YES_NO.flatMap((feasibility) =>
            YES_NO.map((selection) => {
              const { book, plan } = acme(answered(objective, subjective, resolve, feasibility, selection));
              const tiers = tiersByUrgency(plan, book) ?? [];
              const answers = [word(objective), word(subjective), resolve, word(feasibility), word(selection)];
              return `${answers.join(' ')}: ${tiers.join(' or ') || 'none'}`;
            }),
          ),
        ),
      ),
    );
    expect(found).toEqual(MATRIX);
  });

  test('where two fit, the window decides', () => {
    const tied = answered(true, true, 'mid', true, false);
    const at = (close: string) => {
      const { book, plan } = acme({
        ...tied,
        [YARD]: null,
        ...edited(WELL, 'expectedClose: 2027-03-15\n', close === '' ? '' : `expectedClose: ${close}\n`),
      });
      return tierByUrgency(plan, book, AS_OF);
    };
    expect(['2026-12-31', '2027-11-16', '2027-11-17', '2028-05-17', ''].map(at)).toEqual(['B', 'B', 'C', 'C', 'C']);
  });

  test('where one or none fits, that is the answer', () => {
    const one = acme(answered(true, true, 'low', false, false));
    expect(tierByUrgency(one.plan, one.book, AS_OF)).toBe('C');
    const none = acme(answered(false, true, 'high', true, true));
    expect(tierByUrgency(none.plan, none.book, AS_OF)).toBeUndefined();
  });
});

const quadrant = (success: number, attractiveness: number, settings: Files = {}) => {
  const text = `---\nassessedOn: 2026-09-30\nquadrant:\n  success: ${success}\n  attractiveness: ${attractiveness}\n---\n`;
  const { book, plan } = acme({ ...settings, [ASSESSMENT]: text });
  return tierByQuadrant(plan, book)?.tier;
};

describe('tier by quadrant', () => {
  test('the cut itself is high on both ways', () => {
    expect([
      quadrant(50, 50),
      quadrant(50, 49),
      quadrant(49, 50),
      quadrant(49, 49),
      quadrant(100, 100),
      quadrant(0, 0),
    ]).toEqual(['A', 'B', 'C', 'D', 'A', 'D']);
  });

  test('the cut is a setting', () => {
    const cut = edited('settings.yaml', 'currency: CNY', 'currency: CNY\ncuts: { quadrant: 60 }');
    expect([quadrant(59, 60, cut), quadrant(60, 59, cut)]).toEqual(['C', 'B']);
  });

  test('a quadrant that no tier claims has none', () => {
    const page = edited('method/tiers/a.md', 'success: high', 'success: low');
    expect(quadrant(50, 50, page)).toBeUndefined();
  });

  test('without an assessment there is no lens', () => {
    const { book, plan } = acme();
    expect(tierByQuadrant(plan, book)).toBeUndefined();
  });
});

/** The tier by grading at a difficulty, with a score of the value and a cut. */
const grading = (difficulty: number, share: number, settings: Files = {}) => {
  const { book, plan } = acme({
    ...developed(['score: 4', `score: ${share}`]),
    ...bought(['difficulty: 2', `difficulty: ${difficulty}`]),
    ...settings,
  });
  return tierByGrading(plan, book)?.tier;
};

describe('tier by value and difficulty', () => {
  test('the cut itself is high', () => {
    expect([2, 3].map((difficulty) => grading(difficulty, 4))).toEqual(['A', 'B']);
  });

  test('the value is low below the cut', () => {
    const at = (cut: number) => edited('settings.yaml', 'currency: CNY', `currency: CNY\ncuts: { grading: ${cut} }`);
    // The score is 4.3: see the value score.
    expect([grading(2, 4, at(4.3)), grading(2, 4, at(4.31)), grading(5, 4, at(4.31))]).toEqual(['A', 'C', 'D']);
  });

  test('without a difficulty or a whole assessment there is no lens', () => {
    const { book, plan } = acme({ ...developed(), 'accounts/acme/buying.md': null });
    expect(tierByGrading(plan, book)).toBeUndefined();
    const part = acme(developed(['score: 2\n    weight: 10', 'score: 2\n    weight: 9']));
    expect(tierByGrading(part.plan, part.book)).toBeUndefined();
  });
});

describe('tier agreement', () => {
  test('counts the lenses that say the declared tier, of those that can be computed', () => {
    const { book, plan } = acme();
    expect(tierAgreement(plan, book, AS_OF)).toEqual({
      lenses: [
        { name: 'window', tier: 'A' },
        { name: 'urgency', tier: 'A' },
      ],
      agreeing: 2,
    });
  });

  test('all four', () => {
    const { book, plan } = acme({
      ...developed(),
      [ASSESSMENT]: '---\nassessedOn: 2026-09-30\nquadrant:\n  success: 70\n  attractiveness: 30\n---\n',
    });
    expect(tierAgreement(plan, book, AS_OF)).toEqual({
      lenses: [
        { name: 'window', tier: 'A' },
        { name: 'urgency', tier: 'A' },
        { name: 'quadrant', tier: 'B' },
        { name: 'grading', tier: 'A' },
      ],
      agreeing: 3,
    });
  });

  test('answers that fit no tier are no lens', () => {
    const { book, plan } = acme(answered(false, false, 'low', false, false));
    expect(tierAgreement(plan, book, AS_OF)).toEqual({ lenses: [{ name: 'window', tier: 'A' }], agreeing: 1 });
  });
});

describe('the values of the tier on a page', () => {
  test('each shows what it was read from', () => {
    const { book, plan } = acme({
      ...developed(),
      [ASSESSMENT]: '---\nassessedOn: 2026-09-30\nquadrant:\n  success: 70\n  attractiveness: 30\n---\n',
    });
    expect(tierIndicators.map((indicator) => shown(indicator, plan, book))).toEqual([
      'tier-agreement 3 of 4: Declared tier Tier A, Tier by window Tier A, Tier by urgency Tier A, Tier by quadrant Tier B, Tier by value and difficulty Tier A',
      'tier-by-window Tier A: Months to the earliest close 4, Declared tier Tier A',
      'tier-by-urgency Tier A: Row that fits Tier A, Declared tier Tier A',
      'tier-by-quadrant Tier B: Chance of success High, Attractiveness Low, Declared tier Tier A',
      'tier-by-grading Tier A: Value score 4.3, Difficulty 2, Declared tier Tier A',
    ]);
  });

  test('what the plan does not hold is not shown', () => {
    const { book, plan } = acme(answered(false, false, 'low', false, false));
    const names = tierIndicators.filter(({ read }) => read(plan, { book, asOf: AS_OF })).map(({ name }) => name);
    expect(names).toEqual(['tier-agreement', 'tier-by-window']);
  });
});
