import { describe, expect, test } from 'vitest';
import { completeness } from '#core/measures/completeness.ts';
import { claims } from '#core/measures/confirmation.ts';
import { coverage } from '#core/measures/coverage.ts';
import { forceBalance } from '#core/measures/force-balance.ts';
import {
  accountFreshness,
  executiveFreshness,
  lastTouchpoint,
  personFreshness,
  seminarFreshness,
} from '#core/measures/freshness.ts';
import { funnel, funnelStateOf, weightedValue } from '#core/measures/funnel.ts';
import { keyPeople, missingAttributes, threads } from '#core/measures/key-people.ts';
import { gapLoads, gapSteps, peopleWithGap, weightedGap } from '#core/measures/relationship-gap.ts';
import { whiteSpace } from '#core/measures/white-space.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { rewrite, TIER_B } from './rewrite.ts';
import { acme } from './compiled.ts';

const ACCOUNT = 'accounts/acme/account.md';
const STRATEGY = 'accounts/acme/strategy.md';
const RELATIONSHIPS = 'accounts/acme/relationships.md';
const GOALS = 'accounts/acme/goals.md';
const WELL = 'accounts/acme/opportunities/well.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const personFile = (name: string) => `accounts/acme/people/${name}.md`;

/** The book and its account after some changes; findings of rules do not matter here. */
/** An entry that the test needs to be there. */
function found<T>(items: ReadonlyMap<string, T>, name: string): T {
  const item = items.get(name);
  if (item === undefined) throw new Error(`there is no ${name}`);
  return item;
}

describe('key people', () => {
  test('influence from the bound of the settings makes a key person', () => {
    const { book, plan } = acme();
    expect(keyPeople(plan, book).map(({ name }) => name)).toEqual(['kim', 'lee', 'max']);
    const strict = acme(edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { keyInfluence: 5 }'));
    expect(keyPeople(strict.plan, strict.book).map(({ name }) => name)).toEqual(['kim', 'lee']);
  });

  test('missing attributes are named in the order of the file', () => {
    const { plan } = acme(rewrite(personFile('nia'), ['roles: [coach]\n', ''], ['coverage: [eve]\n', '']));
    expect(missingAttributes(found(plan.people, 'nia'))).toEqual(['roles', 'coverage']);
    expect(missingAttributes(found(plan.people, 'kim'))).toEqual([]);
  });

  test('threads count each of us once', () => {
    const { plan } = acme(edited(personFile('kim'), 'coverage: [bob, ann]', 'coverage: [bob, bob]'));
    expect([threads(found(plan.people, 'kim')), threads(found(plan.people, 'lee'))]).toEqual([1, 2]);
  });
});

describe('relationship gap', () => {
  test('a gap is counted in steps of the scale and weighted by influence', () => {
    const { plan } = acme(edited(personFile('max'), 'current: product-expert', 'current: none'));
    const max = found(plan.people, 'max');
    expect([gapSteps(max), weightedGap(max)]).toEqual([2, 8]);
  });

  test('a target that is reached, surpassed or absent leaves no gap', () => {
    const { plan } = acme({
      ...edited(personFile('max'), 'current: product-expert', 'current: trusted-adviser'),
      ...rewrite(personFile('nia'), [
        'relationship:\n  current: problem-solver\n  target: problem-solver\n  owner: eve\n',
        '',
      ]),
    });
    expect(gapSteps(found(plan.people, 'max'))).toBe(0);
    expect(gapSteps(found(plan.people, 'nia'))).toBe(0);
  });

  test('the heaviest gaps come first, equals in the order of their names', () => {
    expect(peopleWithGap(acme().plan).map(({ name }) => name)).toEqual(['kim', 'lee', 'max', 'oto']);
  });

  test('each owner’s load is a share of the whole', () => {
    const loads = gapLoads(acme().plan).map(({ people, ...load }) => ({
      ...load,
      people: people.map(({ name }) => name),
    }));
    expect(loads).toEqual([
      { owner: 'ann', weighted: 8, share: 8 / 17, people: ['lee', 'oto'] },
      { owner: 'bob', weighted: 5, share: 5 / 17, people: ['kim'] },
      { owner: 'eve', weighted: 4, share: 4 / 17, people: ['max'] },
    ]);
  });
});

/** What the freshness says, without the touchpoint itself. */
const facts = ({ on, days, due, every, overdue }: ReturnType<typeof accountFreshness>) => ({
  on,
  days,
  due,
  every,
  overdue,
});

/** The day by which the next contact is due at a cadence in days. */
const dueAfter = (every: number) => {
  const { book, plan } = acme(edited('method/tiers/a.md', 'contact: 31', `contact: ${every}`));
  return accountFreshness(plan, book, AS_OF).due;
};

describe('freshness', () => {
  test('the account was last contacted at its last touchpoint', () => {
    const { book, plan } = acme();
    expect(facts(accountFreshness(plan, book, AS_OF))).toEqual({
      on: '2026-11-05',
      days: 11,
      due: '2026-12-06',
      every: 31,
      overdue: false,
    });
  });

  test('a person was last contacted where the touchpoint names them', () => {
    const { book, plan } = acme();
    const kim = found(plan.people, 'kim');
    expect(facts(personFreshness(kim, plan, book, AS_OF))).toEqual({
      on: '2026-10-20',
      days: 27,
      due: '2026-11-20',
      every: 31,
      overdue: false,
    });
    expect(personFreshness(kim, plan, book, '2026-11-20').overdue).toBe(false);
    expect(personFreshness(kim, plan, book, '2026-11-21').overdue).toBe(true);
  });

  test('what never happened has neither day nor due date, and is overdue', () => {
    const { book, plan } = acme({ ...edited(REVIEW, 'people: [kim, lee]', 'people: [lee]') });
    expect(facts(personFreshness(found(plan.people, 'kim'), plan, book, AS_OF))).toEqual({
      on: undefined,
      days: undefined,
      due: undefined,
      every: 31,
      overdue: true,
    });
  });

  test('what the tier does not expect is never overdue', () => {
    const { book, plan } = acme({ ...TIER_B, ...edited(WORKSHOP, 'channel: seminar', 'channel: visit') });
    expect(facts(seminarFreshness(plan, book, AS_OF))).toEqual({
      on: undefined,
      days: undefined,
      due: undefined,
      every: undefined,
      overdue: false,
    });
  });

  test('the executive sponsor’s presence makes an executive visit', () => {
    const { book, plan } = acme();
    expect(facts(executiveFreshness(plan, book, AS_OF))).toEqual({
      on: '2026-10-20',
      days: 27,
      due: '2026-11-20',
      every: 31,
      overdue: false,
    });
  });

  test('a touchpoint after the as-of day has not happened yet', () => {
    const { book, plan } = acme();
    expect(lastTouchpoint(plan, '2026-11-04')?.date).toBe('2026-10-20');
    expect(lastTouchpoint(plan, '2026-10-19')).toBeUndefined();
    expect(accountFreshness(plan, book, '2026-11-05').days).toBe(0);
  });

  test('due dates cross months, years and leap days', () => {
    expect([1, 25, 26, 57, 115, 730].map(dueAfter)).toEqual([
      '2026-11-06',
      '2026-11-30',
      '2026-12-01',
      '2027-01-01',
      '2027-02-28',
      '2028-11-04',
    ]);
  });
});

describe('force balance', () => {
  test('support and opposition are summed apart, by influence', () => {
    expect(forceBalance(acme().plan)).toEqual({ supporting: 5 + 10 + 3 + 3, opposing: 4, neutral: 0 });
  });

  test('a neutral person weighs on neither side', () => {
    expect(forceBalance(acme(edited(personFile('kim'), 'stance: 1', 'stance: 0')).plan)).toEqual({
      supporting: 16,
      opposing: 4,
      neutral: 1,
    });
  });
});

describe('coverage', () => {
  test('all key people reached is full coverage', () => {
    const { book, plan } = acme();
    expect(coverage(plan, book)).toEqual({ reached: 14, total: 14, share: 1 });
  });

  test('whoever was not met is missing from it, by influence', () => {
    const { book, plan } = acme(edited(personFile('kim'), 'contact: brief', 'contact: unknown'));
    expect(coverage(plan, book)).toEqual({ reached: 9, total: 14, share: 9 / 14 });
  });

  test('without key people there is no share', () => {
    const { book, plan } = acme(
      Object.assign(
        {},
        ...['kim', 'lee'].map((name) => edited(personFile(name), 'influence: 5', 'influence: 2')),
        edited(personFile('max'), 'influence: 4', 'influence: 2'),
      ),
    );
    expect(coverage(plan, book)).toEqual({ reached: 0, total: 0 });
  });
});

describe('confirmation', () => {
  test('every claim of the account is found with its place', () => {
    expect(claims(acme().plan).map(({ path }) => path.join('.'))).toEqual([
      'tier.evidence.0',
      'background.company',
      'goals.steady-output',
      'strategies.fewer-stops',
      'tactics.early-warning',
      'needs.pump-data',
    ]);
  });
});

/** One more need, with further keys. */
const needBlock = (name: string, more = '') => `  ${name}:
    text: Another need.
    source: Max, workshop
    date: 2026-11-05
${more}    from: [early-warning]
`;

describe('white space', () => {
  test('a need with a current line is met', () => {
    expect(whiteSpace(acme().plan)).toEqual([]);
  });

  test('needs without a line come first when confirmed, then in the order of the map', () => {
    const { plan } = acme(
      edited(
        STRATEGY,
        'execution:',
        `${needBlock('alarms')}${needBlock('spares')}${needBlock('training', '    confirmedBy: max\n    confirmedOn: 2026-11-05\n')}execution:`,
      ),
    );
    expect(whiteSpace(plan).map(({ name, confirmed }) => [name, confirmed])).toEqual([
      ['training', true],
      ['alarms', false],
      ['spares', false],
    ]);
  });

  test('a potential line leaves the need open, a planned one does not', () => {
    expect(
      whiteSpace(acme(edited(STRATEGY, 'state: current', 'state: potential')).plan).map(({ name }) => name),
    ).toEqual(['pump-data']);
    expect(whiteSpace(acme(edited(STRATEGY, 'state: current', 'state: planned')).plan)).toEqual([]);
  });

  test('a line without an opportunity leaves the need open, and so does one that was lost', () => {
    const open = (changes: Files) => whiteSpace(acme(changes).plan).map(({ name }) => name);
    expect(open(edited(STRATEGY, '    opportunity: well\n', ''))).toEqual(['pump-data']);
    const ended = (result: string) =>
      edited(
        WELL,
        'stage: propose',
        `outcome: { result: ${result}, on: 2026-11-01, reasons: [Price] }\nstage: propose`,
      );
    expect(['lost', 'abandoned', 'won'].map((result) => open(ended(result)))).toEqual([
      ['pump-data'],
      ['pump-data'],
      [],
    ]);
  });

  test('a need without a line is met by an opportunity that lists it', () => {
    const alarms = edited(STRATEGY, 'execution:', `${needBlock('alarms')}execution:`);
    const listed = edited(WELL, 'needs: [pump-data]', 'needs: [pump-data, alarms]');
    expect(whiteSpace(acme({ ...alarms, ...listed }).plan)).toEqual([]);
  });

  test('without a map there is none to show', () => {
    expect(whiteSpace(acme({ [STRATEGY]: null }).plan)).toEqual([]);
  });
});

/** The funnel state of the well project at a probability. */
const stateAt = (probability: number) => {
  const { book, plan } = acme(edited(WELL, 'probability: 50', `probability: ${probability}`));
  return funnelStateOf(found(plan.opportunities, 'well'), book);
};

describe('funnel', () => {
  test('both bounds belong to the funnel', () => {
    expect([0, 19, 20, 80, 81, 100].map(stateAt)).toEqual(['search', 'search', 'in', 'in', 'best', 'best']);
  });

  test('the bounds come from the settings', () => {
    const { book, plan } = acme(
      edited('settings.yaml', 'currency: CNY', 'currency: CNY\nfunnel: { enters: 60, best: 90 }'),
    );
    expect(funnelStateOf(found(plan.opportunities, 'well'), book)).toBe('search');
  });

  test('the weighted value is value times probability', () => {
    expect(weightedValue(found(acme().plan.opportunities, 'well'))).toBe(2_000_000);
  });

  test('open opportunities are summed by state, ended ones are left out', () => {
    const { book, plan } = acme();
    expect(funnel(plan.opportunities.values(), book)).toEqual([
      { state: 'search', count: 1, value: 1_000_000, weighted: 100_000 },
      { state: 'in', count: 1, value: 4_000_000, weighted: 2_000_000 },
      { state: 'best', count: 0, value: 0, weighted: 0 },
    ]);
    const ended = acme(
      edited(WELL, 'procurementStep', 'outcome: { result: lost, on: 2026-11-10, reasons: [Price] }\nprocurementStep'),
    );
    expect(funnel(ended.plan.opportunities.values(), ended.book)[1]).toEqual({
      state: 'in',
      count: 0,
      value: 0,
      weighted: 0,
    });
  });
});

/** Scores by part, what is open, and the whole. */
const measured = (changes: Files = {}) => {
  const { book, plan } = acme(changes);
  const { parts, score } = completeness(plan, book, AS_OF);
  const open = parts.flatMap(({ part, items }) =>
    items.filter(({ done }) => !done).map(({ name }) => `${part}/${name}`),
  );
  return { scores: Object.fromEntries(parts.map((part) => [part.part, part.score])), open, score };
};

describe('completeness', () => {
  test('what the tier asks for and the plan does not hold is open', () => {
    expect(measured(edited('method/tiers/a.md', 'company, goals', 'company, customers, competitors, goals'))).toEqual({
      scores: { team: 1, background: 4 / 6, maps: 1, relations: 1, goals: 1 },
      open: ['background/customers', 'background/competitors'],
      score: (1 + 4 / 6 + 1 + 1 + 1) / 5,
    });
  });

  test('a plan with everything is complete', () => {
    expect(measured()).toEqual({
      scores: { team: 1, background: 1, maps: 1, relations: 1, goals: 1 },
      open: [],
      score: 1,
    });
  });

  test('tier B is asked for less', () => {
    const { book, plan } = acme(TIER_B);
    expect(
      completeness(plan, book, AS_OF).parts.map(({ part, items }) => [part, items.map(({ name }) => name)]),
    ).toEqual([
      ['team', ['account-manager']],
      ['background', ['written', 'evidence', 'rationale']],
      ['maps', ['goals-of-customer', 'strategies', 'needs', 'execution', 'reviewed']],
      ['relations', ['people', 'relationships', 'key-people', 'gaps']],
      ['goals', ['revenue-goal', 'relationship-goal', 'actions']],
    ]);
    expect(completeness(plan, book, AS_OF).score).toBe(1);
  });

  test('only the parts that the tier requires are measured', () => {
    const { book, plan } = acme(edited(ACCOUNT, 'declared: A', 'declared: D'));
    expect(completeness(plan, book, AS_OF).parts.map(({ part }) => part)).toEqual(['team', 'background']);
  });

  test('each thing that is missing is listed in its part', () => {
    expect(
      measured({
        ...rewrite(
          ACCOUNT,
          ['budget: 200000\n', ''],
          ['rationaleReviewed: 2026-06-01', 'rationaleReviewed: 2025-11-15'],
        ),
        ...rewrite(
          STRATEGY,
          ['reviewed: 2026-10-20', 'reviewed: 2026-05-19'],
          ['    confirmedBy: kim\n    confirmedOn: 2026-10-20\n', ''],
        ),
        ...edited(personFile('max'), 'coverage: [eve, ann]\n', ''),
        ...edited(personFile('nia'), 'layer: user', 'layer: decision'),
        ...edited(personFile('oto'), 'roles: [sponsor]', 'roles: []'),
        ...edited(RELATIONSHIPS, 'date: 2026-10-20', 'date: 2025-10-20'),
        ...edited(GOALS, 'kind: relationship', 'kind: revenue'),
      }).open,
    ).toEqual([
      'team/budget',
      'background/rationale',
      'maps/reviewed',
      'maps/confirmed',
      'relations/key-people',
      'relations/roles',
      'relations/layers',
      'relations/spread',
      'relations/voices',
      'goals/relationship-goal',
    ]);
  });

  test('a missing file leaves its whole part open', () => {
    const { scores } = measured({
      [STRATEGY]: null,
      [GOALS]: null,
      ...edited(WELL, 'needs: [pump-data]', 'needs: []'),
      ...edited('accounts/acme/opportunities/yard.md', 'needs: [pump-data]', 'needs: []'),
    });
    expect(scores).toMatchObject({ maps: 0, goals: 0 });
  });
});
