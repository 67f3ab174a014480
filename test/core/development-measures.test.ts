import { describe, expect, test } from 'vitest';
import { growthReached, stepsOutOfOrder } from '#core/measures/growth.ts';
import { developmentIndicators } from '#core/measures/indicators/development.ts';
import { growthIndicators } from '#core/measures/indicators/growth.ts';
import { currentPhase, daysInPhase, gatePassed } from '#core/measures/phase-gates.ts';
import { missingGroups } from '#core/measures/phase-information.ts';
import { movesMade } from '#core/measures/six-moves.ts';
import { assessmentGaps, valueScore } from '#core/measures/value-score.ts';
import { AS_OF, edited } from './book.ts';
import { acme } from './compiled.ts';
import { ASSESSMENT, developed } from './developed.ts';
import { shown } from './reading.ts';

const ACCOUNT = 'accounts/acme/account.md';
const GOALS = 'accounts/acme/goals.md';

describe('value score', () => {
  test('costs and risks count the other way round', () => {
    expect(valueScore(acme(developed()).plan)).toEqual({
      score: 4.3,
      factors: [
        { factor: 'share', weight: 30, score: 4 },
        { factor: 'effort', weight: 10, score: 4 },
        { factor: 'dealRisk', weight: 10, score: 4 },
        { factor: 'businessValue', weight: 30, score: 5 },
        { factor: 'paymentRisk', weight: 10, score: 5 },
        { factor: 'supplyDifficulty', weight: 10, score: 3 },
      ],
    });
  });

  test('the best and the worst assessment reach the ends of the scale', () => {
    const all = (good: number, bad: number) =>
      acme(
        developed(
          ['score: 4', `score: ${good}`],
          ['score: 5', `score: ${good}`],
          ['effort:\n    score: 2', `effort:\n    score: ${bad}`],
          ['dealRisk:\n    score: 2', `dealRisk:\n    score: ${bad}`],
          ['paymentRisk:\n    score: 1', `paymentRisk:\n    score: ${bad}`],
          ['score: 3', `score: ${bad}`],
        ),
      ).plan;
    expect([valueScore(all(5, 1))?.score, valueScore(all(1, 5))?.score]).toEqual([5, 1]);
  });

  test('a factor that is missing or weights that are not 100 leave no score', () => {
    const part = acme(developed(['  effort:\n    score: 2\n    weight: 10\n', ''])).plan;
    expect([assessmentGaps(part), valueScore(part)]).toEqual([{ missing: ['effort'], weights: 90 }, undefined]);
    const heavy = acme(developed(['weight: 30', 'weight: 31'])).plan;
    expect([assessmentGaps(heavy), valueScore(heavy)]).toEqual([{ missing: [], weights: 101 }, undefined]);
  });
});

describe('phases', () => {
  const passed = (phase: string) => {
    const { book, plan } = acme(developed(['phase: close', `phase: ${phase}`]));
    const gates = [
      'tests-answered',
      'chance-found',
      'information-sufficient',
      'value-assessed',
      'procedure-approved',
      'decision-simulated',
    ] as const;
    return gates.map((gate) => gatePassed(gate, plan, book)?.name ?? '');
  };

  test('the gates of the present phase and of all before it are passed', () => {
    expect(['target', 'sample-intel', 'value', 'relate', 'close'].map(passed)).toEqual([
      ['', '', '', '', '', ''],
      ['sample-intel', 'sample-intel', '', '', '', ''],
      ['sample-intel', 'sample-intel', 'value', '', '', ''],
      ['sample-intel', 'sample-intel', 'value', 'relate', 'relate', ''],
      ['sample-intel', 'sample-intel', 'value', 'relate', 'relate', 'close'],
    ]);
  });

  test('days in the phase are counted while the development goes on', () => {
    const running = acme(developed());
    expect([currentPhase(running.plan, running.book)?.name, daysInPhase(running.plan, AS_OF)]).toEqual(['close', 17]);
    const ended = acme(developed(['samples:', 'ended: { how: dropped, on: 2026-11-02 }\nsamples:']));
    expect([currentPhase(ended.plan, ended.book), daysInPhase(ended.plan, AS_OF)]).toEqual([undefined, undefined]);
    const none = acme();
    expect([currentPhase(none.plan, none.book), daysInPhase(none.plan, AS_OF)]).toEqual([undefined, undefined]);
  });

  test('a sample counts once it was delivered, a decider once the relation is described', () => {
    expect(missingGroups(acme(developed()).plan)).toEqual([]);
    expect(missingGroups(acme(developed(['    deliveredOn: 2026-03-30\n', ''])).plan)).toEqual(['sample']);
    expect(missingGroups(acme().plan)).toEqual([
      'sample',
      'coach',
      'procurement',
      'incumbents',
      'decision',
      'operations',
    ]);
  });
});

describe('growth', () => {
  const grown = (steps: string) =>
    acme(edited(GOALS, 'goals:\n  grow:', `growth:\n  steps: { ${steps} }\ngoals:\n  grow:`)).plan;

  test('counts the steps that are done without a gap', () => {
    expect(
      [
        '',
        'reclassify: { doneOn: 2026-02-27 }',
        'reclassify: { doneOn: 2026-02-27 }, joint-plan: { doneOn: 2026-05-15 }',
        'opportunity-analysis: { doneOn: 2026-05-15 }',
        'reclassify: { doneOn: 2026-02-27 }, opportunity-analysis: { doneOn: 2026-05-15 }, joint-plan: { doneOn: 2026-05-15 }, execute: { doneOn: 2026-08-31 }, replicate: { doneOn: 2026-09-30 }',
      ].map((steps) => growthReached(grown(steps))),
    ).toEqual([0, 1, 1, 0, 5]);
    expect(growthReached(acme().plan)).toBe(0);
  });

  test('a step before its turn is told with the one that must come first', () => {
    expect(stepsOutOfOrder(grown('reclassify: { doneOn: 2026-02-27 }, joint-plan: { doneOn: 2026-05-15 }'))).toEqual([
      { step: 'joint-plan', doneOn: '2026-05-15', before: 'opportunity-analysis' },
    ]);
  });
});

describe('six moves', () => {
  test('the base book has made none of them whole', () => {
    expect([...movesMade(acme().plan)]).toEqual([]);
  });

  test('each is seen by what it leaves behind', () => {
    const source = 'source: Report, date: 2026-09-30';
    const { plan } = acme({
      [ASSESSMENT]: '---\nassessedOn: 2026-09-30\nscores: [{ criterion: fit, score: 5 }]\n---\n',
      ...edited(
        'settings.yaml',
        'currency: CNY',
        'currency: CNY\nscoring: { fit: { label: 契合, labelEn: Fit, weight: 100 } }',
      ),
      ...edited('accounts/acme/strategy.md', 'execution:', 'swot: { subject: us-at-account }\nexecution:'),
      ...edited(
        ACCOUNT,
        'background:\n',
        `background:
  competitors: { text: Two others., ${source} }
  foci: [{ focus: innovation, text: A new field., ${source} }]
  ownPosition: { pastRelation: Ten years., relationType: Supplier, shareTrend: rising }
  intent: { desiredRelation: Partners., how: Plan together. }
  innovation: [{ text: A new sensor, on: 2026-06-01 }]
`,
      ),
      'competitors/oldline.md': '---\nname: Oldline\nbrandOrImplementer: brand\n---\n',
      ...edited(
        'accounts/acme/opportunities/well.md',
        'procurementStep',
        'competitors: [{ competitor: oldline, source: Max, date: 2026-11-05 }]\nprocurementStep',
      ),
    });
    expect([...movesMade(plan)]).toEqual(['score', 'analysis', 'competitors', 'position', 'strategy', 'innovation']);
  });
});

describe('the values of the development on a page', () => {
  test('each shows what it was computed from', () => {
    const { book, plan } = acme({
      ...developed(['    deliveredOn: 2026-03-30\n', '']),
      ...edited(GOALS, 'goals:\n  grow:', 'growth: { steps: { reclassify: { doneOn: 2026-02-27 } } }\ngoals:\n  grow:'),
      ...edited('method/phases/close.md', 'order: 5', 'order: 5\nlimitDays: 120'),
    });
    expect([...developmentIndicators, ...growthIndicators].map((indicator) => shown(indicator, plan, book))).toEqual([
      'days-in-phase 17: Since 2026-10-30, Longest stay 120',
      'information-groups 6: Sample Missing development.md: samples, Coach Held, Key deciders Held, Procurement process Held, Incumbent suppliers Held, Decision intelligence Held, Operating information Held',
      'value-score 4.3: Share after closing 4, Time, effort and cost 4, Risk of the deal 4, Value to our business 5, Payment risk 5, Supply and technical difficulty 3',
      'growth-step 1: Re-classify 2026-02-27, Analyse chances Not done, Make the joint plan Not done, Execute and reach Not done, Replicate Not done',
      'six-moves 0: One: score and find key accounts No, Two: collect and analyse No, Three: analyse competitors No, Four: analyse our own position No, Five: set strategy and actions No, Six: keep innovating No',
    ]);
  });

  test('an account without a development and growth shows its six moves only', () => {
    const { book, plan } = acme();
    const names = [...developmentIndicators, ...growthIndicators].filter((indicator) => shown(indicator, plan, book));
    expect(names.map(({ name }) => name)).toEqual(['six-moves']);
  });
});
