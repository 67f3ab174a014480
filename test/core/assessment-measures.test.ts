import { describe, expect, test } from 'vitest';
import { accountRank, accountScore } from '#core/measures/account-score.ts';
import { assessmentIndicators } from '#core/measures/indicators/assessment.ts';
import { rankingIndicators } from '#core/measures/indicators/ranking.ts';
import { inputOutput } from '#core/measures/input-output.ts';
import { paymentRisk } from '#core/measures/payment-risk.ts';
import { valueAnalysis } from '#core/measures/value-analysis.ts';
import { edited, type Files } from './book.ts';
import { acme } from './compiled.ts';
import { ASSESSMENT, bought } from './developed.ts';
import { accounts, earning } from './portfolio-book.ts';
import { shown } from './reading.ts';

/** An assessment with these lines. */
const assessment = (lines: string, path = ASSESSMENT): Files => ({
  [path]: `---\nassessedOn: 2026-09-30\n${lines}---\n`,
});

const setting = (line: string) => edited('settings.yaml', 'currency: CNY', `currency: CNY\n${line}`);

const analysis = (receivableRisk: number, resourceLoad: number) =>
  assessment(
    `valueAnalysis: { strategyFit: 5, positioningFit: 4, productFit: 4, profitability: 3, receivableRisk: ${receivableRisk}, resourceLoad: ${resourceLoad} }\n`,
  );

describe('value analysis', () => {
  test('risk and load count the other way round', () => {
    expect(valueAnalysis(acme(analysis(1, 5)).plan)).toEqual({
      score: (5 + 4 + 4 + 3 + 5 + 1) / 6,
      factors: [
        { factor: 'strategyFit', counted: 5 },
        { factor: 'positioningFit', counted: 4 },
        { factor: 'productFit', counted: 4 },
        { factor: 'profitability', counted: 3 },
        { factor: 'receivableRisk', counted: 5 },
        { factor: 'resourceLoad', counted: 1 },
      ],
    });
  });

  test('without it there is no score', () => {
    expect(valueAnalysis(acme().plan)).toBeUndefined();
  });
});

/** The quadrant of an account as two halves, and whether it is the focus. */
const quadrant = (output: string, input: string, settings: Files = {}) => {
  const { book, plan } = acme({ ...assessment(`inputOutput:\n  output: ${output}\n  input: ${input}\n`), ...settings });
  const found = inputOutput(plan, book);
  return found && [found.output.half, found.input.half, found.focus];
};

describe('input and output', () => {
  test('the mean at the cut is high', () => {
    expect(quadrant('{ sales: 4, profit: 3, influence: 2 }', '{ people: 3, money: 3, materials: 2 }')).toEqual([
      'high',
      'low',
      true,
    ]);
    expect(quadrant('{ sales: 3, profit: 3, influence: 2 }', '{ people: 3, money: 3, materials: 3 }')).toEqual([
      'low',
      'high',
      false,
    ]);
    expect(quadrant('{ sales: 5, profit: 5, influence: 5 }', '{ people: 5, money: 5, materials: 5 }')).toEqual([
      'high',
      'high',
      false,
    ]);
  });

  test('the cut is a setting', () => {
    const cut = setting('cuts: { inputOutput: 2.5 }');
    expect(quadrant('{ sales: 3, profit: 2, influence: 2 }', '{ people: 3, money: 3, materials: 2 }', cut)).toEqual([
      'low',
      'high',
      false,
    ]);
  });
});

const SCORING = setting(
  'scoring:\n  revenue: { label: 收入, labelEn: Revenue, weight: 60 }\n  fit: { label: 契合, labelEn: Fit, weight: 40 }',
);
const scores = (revenue: number, fit: number) =>
  `scores:\n  - { criterion: revenue, score: ${revenue} }\n  - { criterion: fit, score: ${fit} }\n`;

describe('account score', () => {
  test('the weighted sum of all criteria', () => {
    const { book, plan } = acme({ ...SCORING, ...assessment(scores(8, 5)) });
    expect(accountScore(plan, book)).toEqual({
      score: 6.8,
      criteria: [
        { name: 'revenue', weight: 60, score: 8 },
        { name: 'fit', weight: 40, score: 5 },
      ],
    });
  });

  test('a criterion that is not scored, or weights that are not 100, leave no score', () => {
    const one = acme({ ...SCORING, ...assessment('scores:\n  - { criterion: revenue, score: 8 }\n') });
    expect(accountScore(one.plan, one.book)).toBeUndefined();
    const light = { ...SCORING, 'settings.yaml': String(SCORING['settings.yaml']).replace('weight: 40', 'weight: 39') };
    const off = acme({ ...light, ...assessment(scores(8, 5)) });
    expect(accountScore(off.plan, off.book)).toBeUndefined();
  });

  test('without criteria there is nothing to score', () => {
    const { book, plan } = acme(assessment(''));
    expect(accountScore(plan, book)).toBeUndefined();
  });

  test('equal scores share a place, accounts without one have none', () => {
    const { book } = acme({
      ...SCORING,
      ...accounts({ birch: {}, cedar: {}, dale: {} }),
      ...assessment(scores(8, 5)),
      ...assessment(scores(8, 5), 'accounts/birch/assessment.md'),
      ...assessment(scores(9, 9), 'accounts/cedar/assessment.md'),
    });
    expect([...book.accounts].map(([id, plan]) => [id, accountRank(plan, book)])).toEqual([
      ['acme', { rank: 2, of: 3 }],
      ['birch', { rank: 2, of: 3 }],
      ['cedar', { rank: 1, of: 3 }],
      ['dale', undefined],
    ]);
  });
});

/** The payment risk at a punctuality and a term. */
const risk = (punctuality: string, term: number, settings: Files = {}) => {
  const { book, plan } = acme({
    ...bought([`paymentTermDays: 60`, `paymentTermDays: ${term}`], ['on-time', punctuality]),
    ...settings,
  });
  return paymentRisk(plan, book);
};

describe('payment risk', () => {
  test('grows with each step of lateness', () => {
    expect(
      ['on-time', 'up-to-30-days-late', 'up-to-90-days-late', 'over-90-days-late'].map((late) => risk(late, 60)),
    ).toEqual([1, 2, 3, 4]);
  });

  test('a term over the bound adds one, the bound itself does not', () => {
    expect([risk('on-time', 90), risk('on-time', 91), risk('over-90-days-late', 730)]).toEqual([1, 2, 5]);
    expect(risk('on-time', 60, setting('limits: { paymentTermDays: 59 }'))).toBe(2);
  });

  test('without the customer’s operation there is none', () => {
    const { book, plan } = acme();
    expect(paymentRisk(plan, book)).toBeUndefined();
  });
});

describe('the values of the assessment on a page', () => {
  test('each shows what it was computed from', () => {
    const whole = assessment(
      `valueAnalysis: { strategyFit: 5, positioningFit: 4, productFit: 4, profitability: 3, receivableRisk: 2, resourceLoad: 4 }
inputOutput:
  output: { sales: 4, profit: 3, influence: 2 }
  input: { people: 3, money: 3, materials: 2 }
${scores(8, 5)}`,
    );
    const { book, plan } = acme({ ...SCORING, ...earning('year: 2025, amount: 800'), ...bought(), ...whole });
    expect([...assessmentIndicators, ...rankingIndicators].map((indicator) => shown(indicator, plan, book))).toEqual([
      'customer-value 3.667: Fits our strategy 5, Fits our positioning 4, Fits our product direction 4, Profitability 3, Receivable risk 4, Load on resources 2',
      'input-output High output, low input: focus: Sales 4, Profit 3, Influence 2, People 3, Money 3, Materials 2',
      'payment-risk 1: Punctuality On time, Payment term 60',
      'account-score 6.8: Revenue 8, Fit 5',
      'account-rank 1: Account score 6.8, Scored accounts 1',
      'revenue-rank 1: Year 2025, Revenue 800, Cumulative share 1',
    ]);
  });

  test('what the plan does not hold is not shown', () => {
    const { book, plan } = acme();
    const found = [...assessmentIndicators, ...rankingIndicators].map((indicator) => shown(indicator, plan, book));
    expect(found.filter((line) => line !== undefined)).toEqual([]);
  });
});
