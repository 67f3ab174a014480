import { describe, expect, test } from 'vitest';
import { alignment } from '#core/measures/alignment.ts';
import { appealScores } from '#core/measures/appeals.ts';
import { confidence, returnOn } from '#core/measures/confidence.ts';
import { knownElements } from '#core/measures/element-coverage.ts';
import { opportunityIndicators } from '#core/measures/indicators/registry.ts';
import { weakestElement } from '#core/measures/purchase-elements.ts';
import { openGates } from '#core/measures/stage-gates.ts';
import { daysInStage } from '#core/measures/stage-pages.ts';
import { tenderOpen } from '#core/measures/tender.ts';
import { uncoveredNeeds } from '#core/measures/uncovered-needs.ts';
import { AS_OF, compileBook, edited, type Files } from './book.ts';

const WELL = 'accounts/acme/opportunities/well.md';

/** The well project after some changes, with its book and plan; findings of rules do not matter here. */
function wellOf(changes: Files = {}) {
  const book = compileBook(changes).draft;
  const plan = book?.accounts.get('acme');
  const opportunity = plan?.opportunities.get('well');
  if (!book || !plan || !opportunity) throw new Error('the changed book has no project well');
  return { book, plan, opportunity };
}

/** The well project with some more front matter. */
const withMore = (more: string) => wellOf(edited(WELL, 'shortlisted: true\n', `shortlisted: true\n${more}`));

describe('a tender is open', () => {
  const open = (tender: string, day: string, stage = 'tender', more = '') =>
    tenderOpen(
      wellOf(edited(WELL, 'stage: propose', `stage: ${stage}`, ['shortlisted: true\n', `${tender}${more}`]))
        .opportunity,
      day,
    );
  const RUNNING = 'tender: { openedOn: 2026-10-20, decidedOn: 2026-11-10 }\n';

  test('from its opening until the day before the award', () => {
    expect(['2026-10-19', '2026-10-20', '2026-11-09', '2026-11-10'].map((day) => open(RUNNING, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(open('tender: { openedOn: 2026-10-20 }\n', AS_OF)).toBe(true);
  });

  test('at any stage of ours, once it has opened', () => {
    expect(open('tender: { openedOn: 2026-10-20 }\n', AS_OF, 'propose')).toBe(true);
  });

  test('without a day of opening while we are in the tender, until a result is known', () => {
    expect(open('', AS_OF)).toBe(true);
    expect(open('tender: { submittedOn: 2026-11-01 }\n', AS_OF)).toBe(true);
    expect(open('tender: { submittedOn: 2026-11-01, result: Chosen }\n', AS_OF)).toBe(false);
    expect(open('', AS_OF, 'propose')).toBe(false);
  });

  test('what has ended has none', () => {
    const lost = 'outcome: { result: lost, on: 2026-11-01, reasons: [Price] }\n';
    expect(open('', AS_OF, 'tender', lost)).toBe(false);
    expect(open('', '2026-10-31', 'tender', lost)).toBe(true);
  });
});

describe('key elements', () => {
  test('what is to be learnt is not known', () => {
    expect(knownElements(wellOf().opportunity)).toEqual(['need', 'schedule', 'budget', 'competition', 'decision']);
  });
});

/** The description form with five scores, some benefit and some money put in. */
const description = (scores: readonly number[], benefit: string, money: number) => `description:
  customer: { scale: Small }
  confidence: { budget: ${scores[0]}, schedule: ${scores[1]}, need: ${scores[2]}, decision: ${scores[3]}, competition: ${scores[4]} }
  benefit: { ${benefit} }
  investment: { money: ${money} }
`;

describe('confidence', () => {
  test.each([
    [[0, 0, 0, 0, 0], 0],
    [[3, 3, 3, 3, 3], 1],
    [[3, 2, 1, 0, 3], 9 / 15],
  ])('five scores of %j', (scores, share) => {
    expect(confidence(withMore(description(scores, '', 1)).opportunity)).toBe(share);
  });

  test('without a description there is none', () => {
    expect(confidence(wellOf().opportunity)).toBeUndefined();
  });
});

describe('benefit and investment', () => {
  const of = (benefit: string, money: number) =>
    returnOn(withMore(description([0, 0, 0, 0, 0], benefit, money)).opportunity);

  test('all benefits count, absent ones as nothing', () => {
    expect(of('product: 300000, pullThrough: 100000', 200_000)).toEqual({
      benefit: 400_000,
      investment: 200_000,
      ratio: 2,
    });
  });

  test('where nothing is put in there is no ratio', () => {
    expect(of('product: 300000', 0)).toBeUndefined();
    expect(returnOn(wellOf().opportunity)).toBeUndefined();
  });
});

describe('purchase elements', () => {
  const levels = (know: number, need: number, believe: number, satisfied: number) =>
    weakestElement(
      withMore(
        `purchase: { know: { level: ${know} }, need: { level: ${need} }, believe: { level: ${believe} }, satisfied: { level: ${satisfied} } }\n`,
      ).opportunity,
    );

  test('the lowest is the weakest, the earlier one among equals', () => {
    expect(levels(3, 2, 1, 2)).toEqual({ element: 'believe', level: 1 });
    expect(levels(2, 1, 1, 3)).toEqual({ element: 'need', level: 1 });
    expect(levels(0, 0, 0, 0)).toEqual({ element: 'know', level: 0 });
  });
});

describe('$APPEALS', () => {
  const scores = (price: number, others: number) =>
    appealScores(
      withMore(
        `appeals:\n  price: { weight: ${price}, us: 10, competitor: 5 }\n${['availability', 'packaging', 'performance', 'ease', 'assurances', 'lifeCycleCost', 'socialAcceptance'].map((name) => `  ${name}: { weight: ${others}, us: 5, competitor: 10 }\n`).join('')}`,
      ).opportunity,
    );

  test('each side is weighted', () => {
    expect(scores(30, 10)).toEqual({ us: 6.5, competitor: 8.5 });
    expect(scores(100, 0)).toEqual({ us: 10, competitor: 5 });
  });

  test('while the weights are not 100 there is no score', () => {
    expect(scores(31, 10)).toBeUndefined();
  });
});

describe('alignment', () => {
  const at = (step: string) => {
    const { opportunity, book } = wellOf(edited(WELL, 'procurementStep: criteria', `procurementStep: ${step}`));
    return alignment(opportunity, book)?.gap;
  };

  test('a proposal belongs to the survey and the criteria', () => {
    expect(['need-approval', 'survey-screen', 'criteria', 'tender-evaluate', 'inspect', 'sign'].map(at)).toEqual([
      1, 0, 0, -1, -2, -3,
    ]);
  });

  test('without a step there is nothing to compare', () => {
    const { opportunity, book } = wellOf(edited(WELL, 'procurementStep: criteria\n', ''));
    expect(alignment(opportunity, book)).toBeUndefined();
  });
});

describe('stage', () => {
  test('days since it was entered', () => {
    expect(daysInStage(wellOf().opportunity, AS_OF)).toBe(46);
    expect(daysInStage(wellOf().opportunity, '2026-09-30')).toBe(0);
  });

  test('the open gates name what is lacking', () => {
    const { opportunity, plan, book } = wellOf(edited(WELL, 'solutions: [pump]', 'solutions: []'));
    expect(openGates(opportunity, plan, book).map(({ gate, lacks }) => [gate, lacks.map(({ en }) => en)])).toEqual([
      ['solution-mapped', ['`solutions`']],
    ]);
    const base = wellOf();
    expect(openGates(base.opportunity, base.plan, base.book)).toEqual([]);
  });

  test('a delivery ends with acceptance, close-out, satisfaction and the chance of another purchase', () => {
    const { opportunity, plan, book } = wellOf(
      edited(WELL, 'stage: propose', 'stage: deliver', [
        'shortlisted: true\n',
        'acceptance: { acceptedOn: 2026-11-01, satisfaction: 90 }\n',
      ]),
    );
    expect(openGates(opportunity, plan, book).flatMap(({ lacks }) => lacks.map(({ en }) => en))).toEqual([
      '`acceptance.closedOutOn`',
      '`acceptance.repurchase`',
    ]);
  });
});

test('a need that no offering meets is uncovered', () => {
  expect(uncoveredNeeds(wellOf().opportunity)).toEqual([]);
  const files = edited(WELL, '    need: pump-data\n    fit', '    need: pump-data\n    limits: None\n    fit', [
    'needs: [pump-data]',
    'needs: [pump-data, alarms, alarms]',
  ]);
  const alarms = edited(
    'accounts/acme/strategy.md',
    'execution:',
    '  alarms: { text: Alarms., source: Max, date: 2026-11-05, from: [early-warning] }\nexecution:',
  );
  expect(uncoveredNeeds(wellOf({ ...files, ...alarms }).opportunity)).toEqual(['alarms']);
});

test('the indicators of the base project are read with their inputs', () => {
  const { opportunity, plan, book } = wellOf();
  const readings = opportunityIndicators.flatMap(({ name, read }) => {
    const reading = read({ plan, opportunity }, { book, asOf: AS_OF });
    return reading ? [[name, reading.value, reading.inputs.length]] : [];
  });
  expect(readings).toEqual([
    ['element-coverage', 5, 6],
    ['funnel-state', { 'zh-CN': '进入漏斗', en: 'In the funnel' }, 1],
    ['weighted-value', 2_000_000, 2],
    ['uncovered-needs', 0, 0],
    ['alignment-gap', 0, 2],
    ['days-in-stage', 46, 2],
    ['gates-missing', 0, 0],
  ]);
});
