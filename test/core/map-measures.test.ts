import { describe, expect, test } from 'vitest';
import { claims } from '#core/measures/confirmation.ts';
import { lastValidation, stepsSkipped, stepsTaken } from '#core/measures/execution-steps.ts';
import { mapIndicators } from '#core/measures/indicators/map.ts';
import { researchAge, researchEntries, researchMissing } from '#core/measures/research.ts';
import { swotCitations } from '#core/measures/swot.ts';
import { traceability } from '#core/measures/traceability.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { rewrite } from './rewrite.ts';
import { acme } from './compiled.ts';

const ACCOUNT = 'accounts/acme/account.md';
const STRATEGY = 'accounts/acme/strategy.md';
const GOALS = 'accounts/acme/goals.md';
const YARD = 'accounts/acme/opportunities/yard.md';

/** The book and its account after some changes; findings of rules do not matter here. */
/** What an indicator reads. */
function read(name: string, changes: Files = {}) {
  const { book, plan } = acme(changes);
  return mapIndicators.find((indicator) => indicator.name === name)?.read(plan, { book, asOf: AS_OF });
}

/** The strategy of the base book; the tests need it to be there. */
function strategyOf(changes: Files = {}) {
  const { strategy } = acme(changes).plan;
  if (!strategy) throw new Error('the changed book has no strategy');
  return strategy;
}

describe('claims', () => {
  test('every place where the schemas ask for a confirmation is one, in every document', () => {
    const insight =
      'insights:\n  - { text: Split budget., infoClass: shared, source: Max, date: 2026-11-05 }\n---\nThe';
    const { plan } = acme({
      ...edited('accounts/acme/touchpoints/2026-11-05-workshop.md', '---\nThe', insight),
      ...edited(
        ACCOUNT,
        'background:',
        'triggers:\n  - { kind: ipo, text: Plans to go public., source: Press, date: 2026-10-01 }\nbackground:',
      ),
    });
    expect(claims(plan).map(({ document, path }) => [document.path.split('/').at(-1), path.join('.')])).toEqual([
      ['account.md', 'tier.evidence.0'],
      ['account.md', 'triggers.0'],
      ['account.md', 'background.company'],
      ['strategy.md', 'goals.steady-output'],
      ['strategy.md', 'strategies.fewer-stops'],
      ['strategy.md', 'tactics.early-warning'],
      ['strategy.md', 'needs.pump-data'],
      ['2026-11-05-workshop.md', 'insights.0'],
    ]);
  });
});

describe('validation of the map', () => {
  const validated = (...list: readonly (readonly [person: string, day: string])[]) =>
    edited(
      STRATEGY,
      '    - person: kim\n      on: 2026-10-20\n',
      list.map(([person, day]) => `    - { person: ${person}, on: ${day} }\n`).join(''),
    );

  test('the newest validation counts, whatever their order', () => {
    const files = validated(['lee', '2026-08-31'], ['kim', '2026-10-20'], ['max', '2026-02-28']);
    expect(lastValidation(strategyOf(files))).toEqual({ person: 'kim', on: '2026-10-20', index: 1 });
    expect(read('map-validated', files)).toMatchObject({
      value: { en: 'Validated' },
      inputs: [{ label: { en: 'Kim' }, value: { en: '2026-10-20' }, at: { path: ['steps', 'validated', 1] } }],
    });
  });

  test('a map that nobody at the customer went through is not validated', () => {
    expect(
      read('map-validated', edited(STRATEGY, '  validated:\n    - person: kim\n      on: 2026-10-20\n', '')),
    ).toEqual({
      value: { 'zh-CN': '未验证', en: 'Not validated' },
      inputs: [],
    });
    expect(read('map-validated', { [STRATEGY]: null })).toBeUndefined();
  });

  test('a step is skipped when a later one is taken', () => {
    expect([stepsTaken(strategyOf()), stepsSkipped(strategyOf())]).toEqual([
      ['validated', 'relations', 'cases', 'opportunities'],
      [],
    ]);
    const bare = strategyOf(edited(STRATEGY, '  relations: [lee]\n  cases: [first-wells]\n', ''));
    expect([stepsTaken(bare), stepsSkipped(bare)]).toEqual([
      ['validated', 'opportunities'],
      ['relations', 'cases'],
    ]);
  });
});

describe('traceability', () => {
  const traced = (changes: Files = {}) =>
    traceability(acme(changes).plan).map(({ opportunity, traced: reaches }) => [opportunity.name, reaches]);

  test('a need leads to a goal through tactic and strategy, or straight', () => {
    expect(traced()).toEqual([
      ['well', true],
      ['yard', true],
    ]);
    expect(traced(edited(STRATEGY, 'from: [early-warning]', 'from: [steady-output]'))).toEqual([
      ['well', true],
      ['yard', true],
    ]);
  });

  test('a break anywhere on the way leaves every opportunity below it untraced', () => {
    for (const link of ['serves: [steady-output]', 'serves: [fewer-stops]', 'from: [early-warning]']) {
      const [key] = link.split(':');
      expect(traced(edited(STRATEGY, link, `${key}: []`))).toEqual([
        ['well', false],
        ['yard', false],
      ]);
    }
  });

  test('a line of the execution map ties an opportunity to a need as well', () => {
    const loose = edited(YARD, 'needs: [pump-data]\n', '');
    expect(traced(loose)).toEqual([
      ['well', true],
      ['yard', false],
    ]);
    const line = '    state: current\n';
    const mapped = edited(STRATEGY, line, `${line}  - { need: pump-data, opportunity: yard, state: planned }\n`);
    expect(traced({ ...loose, ...mapped })).toEqual([
      ['well', true],
      ['yard', true],
    ]);
  });

  test('what has ended does not count, and without opportunities there is no share', () => {
    const lost = 'outcome: { result: lost, on: 2026-11-10, reasons: [Budget] }\nneeds: []\n';
    expect(traced(edited(YARD, 'needs: [pump-data]\n', lost))).toEqual([['well', true]]);
    expect(read('traceability', edited(YARD, 'needs: [pump-data]\n', ''))).toMatchObject({
      value: 0.5,
      inputs: [
        { label: { en: 'Well project' }, value: { en: 'traced' } },
        { label: { en: 'Yard project' }, value: { 'zh-CN': '追溯不到目标' } },
      ],
    });
  });
});

describe('white space', () => {
  test('the page names each open need and whether the customer confirmed it', () => {
    expect(read('white-space')).toEqual({ value: 0, inputs: [] });
    expect(read('white-space', edited(STRATEGY, 'state: current', 'state: potential'))).toMatchObject({
      value: 1,
      inputs: [{ label: { en: 'Pump data from every well.' }, value: { en: 'assumed' } }],
    });
    expect(read('white-space', { [STRATEGY]: null })).toBeUndefined();
  });
});

describe('SWOT', () => {
  const SWOT = edited(
    STRATEGY,
    'steps:\n',
    'swot:\n  subject: us-at-account\n  strengths: { on-site: { text: Ten wells run } }\nsteps:\n',
  );

  test('live actions cite a point or a need, or nothing', () => {
    const cited = edited(GOALS, 'dependsOn: [draft]', 'dependsOn: [draft]\n    cites: [on-site]');
    const found = swotCitations(acme({ ...SWOT, ...cited }).plan);
    expect([found?.citing.map(({ name }) => name), found?.silent.map(({ name }) => name)]).toEqual([
      ['submit'],
      ['meet-kim'],
    ]);
    expect(read('swot-citations', { ...SWOT, ...cited })).toMatchObject({
      value: 0.5,
      inputs: [{ label: { en: 'Meet Kim on site.' }, at: { path: ['actions', 'meet-kim'] } }],
    });
  });

  test('an empty SWOT asks for no citation', () => {
    expect(
      swotCitations(acme(edited(STRATEGY, 'steps:\n', 'swot: { subject: customer }\nsteps:\n')).plan),
    ).toBeUndefined();
    expect(read('swot-citations')).toBeUndefined();
  });
});

describe('research', () => {
  const foci = (...days: readonly string[]) =>
    rewrite(ACCOUNT, [
      'background:\n',
      `background:\n  foci:\n${days.map((day) => `    - { focus: mergers-acquisitions, text: A merger., source: Press, date: ${day} }\n`).join('')}`,
    ]);

  test('the newest piece gives the age, the foci within the limit say what changed', () => {
    const { book, plan } = acme(foci('2026-05-19', '2026-05-20', '2026-10-31'));
    expect(researchEntries(plan)).toHaveLength(4);
    expect(researchAge(plan, book, AS_OF)).toEqual({
      newest: { date: '2026-10-31', path: ['background', 'foci', 2, 'date'] },
      days: 16,
      changes: 2,
    });
    expect(read('research-age', foci('2026-10-31'))).toMatchObject({
      value: 16,
      inputs: [{ value: { en: '2026-10-31' } }, { value: 1 }, { value: 180 }],
    });
  });

  test('an account without research has no age', () => {
    const none = edited(
      ACCOUNT,
      'background:\n  company:\n    text: Pumps oil from 900 wells.\n    source: Annual report\n    date: 2026-09-30\n',
      '',
    );
    const { book, plan } = acme(none);
    expect([researchAge(plan, book, AS_OF), researchMissing(plan, book)]).toEqual([undefined, ['company']]);
  });
});
