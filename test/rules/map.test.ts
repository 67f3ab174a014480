import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, lines, type Files } from '../core/book.ts';
import { rewrite, TIER_B } from '../core/rewrite.ts';

const ACCOUNT = 'accounts/acme/account.md';
const STRATEGY = 'accounts/acme/strategy.md';
const WELL = 'accounts/acme/opportunities/well.md';
const YARD = 'accounts/acme/opportunities/yard.md';
const CONFIRMED = '    confirmedBy: kim\n    confirmedOn: 2026-10-20\n';
const LINE = '  - need: pump-data\n    solution: pump\n    opportunity: well\n    state: current\n';

const OFFERING = 'offerings:\n  - offering: Pump data platform\n    need: pump-data\n    fit: Covers every well.\n';

/** The yard project without its need. */
const LOOSE_YARD = edited(YARD, 'needs: [pump-data]\n', '');

test('the base book has nothing to report', () => {
  expect(check()).toEqual([]);
  expect(check(TIER_B)).toEqual([]);
});

describe('map/strategy-without-goal', () => {
  test('a strategy without `serves` is told at its name', () => {
    expect(check(edited(STRATEGY, '    serves: [steady-output]\n', ''))).toEqual([
      'accounts/acme/strategy.md:12:3 error map/strategy-without-goal: The strategy `fewer-stops` serves no goal.',
    ]);
  });

  test('a strategy with an empty `serves` is told at the key', () => {
    expect(check(edited(STRATEGY, 'serves: [steady-output]', 'serves: []'))).toEqual([
      'accounts/acme/strategy.md:17:5 error map/strategy-without-goal: The strategy `fewer-stops` serves no goal.',
    ]);
  });
});

describe('the layers of the map', () => {
  test('a node refers to the layers above it only, so that a cycle cannot be written', () => {
    expect(check(edited(STRATEGY, 'serves: [steady-output]', 'serves: [fewer-stops]'))).toEqual([
      'accounts/acme/strategy.md:17:14 error reference/unknown: There is no customer goal named `fewer-stops`.',
    ]);
    expect(check(edited(STRATEGY, 'serves: [steady-output]', 'serves: [early-warning]'))).toEqual([
      'accounts/acme/strategy.md:17:14 error reference/unknown: There is no customer goal named `early-warning`.',
    ]);
  });
});

describe('map/tactic-without-strategy', () => {
  test('a tactic without `serves` is told at its name', () => {
    expect(check(edited(STRATEGY, '    serves: [fewer-stops]\n', ''))).toEqual([
      'accounts/acme/strategy.md:19:3 error map/tactic-without-strategy: The tactic `early-warning` serves no strategy.',
    ]);
  });

  test('a map without tactics is sound', () => {
    expect(
      check(
        rewrite(
          STRATEGY,
          [
            'tactics:\n  early-warning:\n    text: Warn a week before a pump fails.\n    owners: [max]\n    source: Max, workshop\n    date: 2026-11-05\n    serves: [fewer-stops]\n',
            '',
          ],
          ['from: [early-warning]', 'from: [fewer-stops]'],
        ),
      ),
    ).toEqual([]);
  });
});

describe('map/orphan-need', () => {
  test('a need without a source is told at its name', () => {
    expect(check(edited(STRATEGY, '    from: [early-warning]\n', ''))).toEqual([
      'accounts/acme/strategy.md:26:3 error map/orphan-need: The need `pump-data` comes from no goal, strategy or tactic.',
    ]);
  });

  test('a need may come straight from a goal', () => {
    expect(check(edited(STRATEGY, 'from: [early-warning]', 'from: [steady-output]'))).toEqual([]);
  });
});

describe('map/opportunity-without-need', () => {
  test('an open opportunity that meets no need is told', () => {
    expect(check(LOOSE_YARD)).toEqual([
      'accounts/acme/opportunities/yard.md:1:1 warning map/opportunity-without-need: The opportunity `yard` meets no need of the map.',
    ]);
  });

  test('a line of the execution map is enough', () => {
    expect(check({ ...LOOSE_YARD, ...edited(STRATEGY, LINE, `${LINE}${LINE.replace('well', 'yard')}`) })).toEqual([]);
    expect(check(edited(WELL, 'needs: [pump-data]', 'needs: []'))).toEqual([]);
  });

  test('an opportunity that has ended needs none', () => {
    const ended = 'outcome:\n  result: lost\n  on: 2026-11-10\n  reasons: [Budget went elsewhere]\n';
    expect(check(rewrite(YARD, ['needs: [pump-data]\n', ended]))).toEqual([]);
  });

  test('past the proposal the gate speaks instead', () => {
    const past = rewrite(WELL, ['stage: propose', 'stage: tender'], ['needs: [pump-data]\n', '']);
    const names = compileBook({
      ...past,
      ...edited(STRATEGY, '    opportunity: well\n    state: current\n', '    state: potential\n'),
    });
    expect(names.diagnostics.map(({ name }) => name)).toContain('stage/gate-not-met');
    expect(names.diagnostics.map(({ name }) => name)).not.toContain('map/opportunity-without-need');
  });

  test('without strategy.md only the missing part is told', () => {
    const names = compileBook({
      [STRATEGY]: null,
      ...edited(YARD, 'needs: [pump-data]\n', ''),
      ...edited(WELL, 'needs: [pump-data]\n', '', [OFFERING, '']),
    }).diagnostics.map(({ name }) => name);
    expect(names).toEqual(['plan/missing-part']);
  });

  test('a map without any need is told once, as a missing part', () => {
    const bare = rewrite(
      STRATEGY,
      [
        'needs:\n  pump-data:\n    text: Pump data from every well.\n    owners: [max]\n    source: Max, workshop\n    date: 2026-11-05\n    from: [early-warning]\n',
        'needs: {}\n',
      ],
      [`execution:\n${LINE}`, ''],
    );
    const loose = { ...LOOSE_YARD, ...edited(WELL, 'needs: [pump-data]\n', '', [OFFERING, '']) };
    const names = compileBook({ ...bare, ...loose }).diagnostics;
    expect(names.map(({ name }) => name)).toEqual(['plan/missing-part']);
  });
});

describe('map/review-overdue', () => {
  test('a review exactly at the limit of 180 days is in time', () => {
    expect(check(edited(STRATEGY, 'reviewed: 2026-10-20', 'reviewed: 2026-05-20'))).toEqual([]);
  });

  test('a review one day older is overdue', () => {
    expect(check(edited(STRATEGY, 'reviewed: 2026-10-20', 'reviewed: 2026-05-19'))).toEqual([
      'accounts/acme/strategy.md:2:11 warning map/review-overdue: The maps were last reviewed on `2026-05-19`, 181 days ago; the limit is 180 days.',
    ]);
  });

  test('the limit comes from the settings', () => {
    expect(check(edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { mapReviewDays: 26 }'))).toEqual([
      'accounts/acme/strategy.md:2:11 warning map/review-overdue: The maps were last reviewed on `2026-10-20`, 27 days ago; the limit is 26 days.',
    ]);
  });
});

describe('map/nothing-confirmed', () => {
  test('a tier-A map on which nothing is confirmed is told', () => {
    expect(check(edited(STRATEGY, CONFIRMED, ''))).toEqual([
      'accounts/acme/strategy.md:3:1 warning map/nothing-confirmed: None of the 4 nodes of the map has been confirmed by anybody at the customer.',
    ]);
  });

  test('one confirmed need is enough', () => {
    expect(
      check(rewrite(STRATEGY, [CONFIRMED, ''], ['    from: [early-warning]', `${CONFIRMED}    from: [early-warning]`])),
    ).toEqual([]);
  });

  test('tier B may still assume', () => {
    expect(check({ ...TIER_B, ...edited(STRATEGY, CONFIRMED, '') })).toEqual([]);
  });

  test('the tier’s page decides who is asked', () => {
    const asked = edited('method/tiers/b.md', 'reviewed, people', 'reviewed, confirmed, people');
    expect(check({ ...TIER_B, ...asked, ...edited(STRATEGY, CONFIRMED, '') })).toEqual([
      'accounts/acme/strategy.md:3:1 warning map/nothing-confirmed: None of the 4 nodes of the map has been confirmed by anybody at the customer.',
    ]);
    const spared = edited('method/tiers/a.md', 'reviewed, confirmed, people', 'reviewed, people');
    expect(check({ ...spared, ...edited(STRATEGY, CONFIRMED, '') })).toEqual([]);
  });
});

describe('map/half-confirmed', () => {
  test('a confirmation without its day is told, and nothing else', () => {
    expect(check(edited(STRATEGY, '    confirmedOn: 2026-10-20\n', ''))).toEqual([
      'accounts/acme/strategy.md:9:18 error map/half-confirmed: Confirmed by `kim`, but it does not say when.',
    ]);
  });

  test('a confirmation without its person is told', () => {
    expect(check(edited(STRATEGY, '    confirmedBy: kim\n', ''))).toEqual([
      'accounts/acme/strategy.md:9:18 error map/half-confirmed: Confirmed on `2026-10-20`, but it does not say by whom.',
    ]);
  });

  test('claims of account.md are checked too, in lists and alone', () => {
    expect(
      check(
        rewrite(
          ACCOUNT,
          ['    date: 2026-11-05', '    date: 2026-11-05\n      confirmedBy: max'],
          ['    date: 2026-09-30', '    date: 2026-09-30\n    confirmedOn: 2026-10-20'],
        ),
      ),
    ).toEqual([
      'accounts/acme/account.md:13:20 error map/half-confirmed: Confirmed by `max`, but it does not say when.',
      'accounts/acme/account.md:35:18 error map/half-confirmed: Confirmed on `2026-10-20`, but it does not say by whom.',
    ]);
  });

  test('what we learnt at a contact is a claim as well', () => {
    const path = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
    const insight =
      'insights:\n  - text: The budget is split.\n    infoClass: shared\n    source: Max\n    date: 2026-11-05\n    confirmedBy: max\n---\nThe';
    expect(check(edited(path, '---\nThe', insight))).toEqual([
      'accounts/acme/touchpoints/2026-11-05-workshop.md:17:18 error map/half-confirmed: Confirmed by `max`, but it does not say when.',
    ]);
  });
});

describe('map/execution-twice', () => {
  test('the same need, solution and opportunity on two lines is told at the second', () => {
    expect(check(edited(STRATEGY, LINE, `${LINE}${LINE.replace('current', 'planned')}`))).toEqual([
      'accounts/acme/strategy.md:37:11 warning map/execution-twice: The execution map already has a line `pump-data` → `pump` → `well`.',
    ]);
  });

  test('the same need in another opportunity is another line', () => {
    expect(check(edited(STRATEGY, LINE, `${LINE}${LINE.replace('well', 'yard')}`))).toEqual([]);
  });
});

/** The execution map with one more line, without an opportunity. */
const looseLine = (state: string): Files => edited(STRATEGY, LINE, `${LINE}  - need: pump-data\n    state: ${state}\n`);

describe('map/execution-state', () => {
  test('a planned or current line without an opportunity is told', () => {
    expect(check(looseLine('planned'))).toEqual([
      'accounts/acme/strategy.md:38:12 warning map/execution-state: The need `pump-data` is marked `planned` without an opportunity.',
    ]);
    expect(check(looseLine('current'))).toEqual([
      'accounts/acme/strategy.md:38:12 warning map/execution-state: The need `pump-data` is marked `current` without an opportunity.',
    ]);
  });

  test('a potential line needs no opportunity', () => {
    expect(check(looseLine('potential'))).toEqual([]);
  });
});

/** One more strategy of the customer with its owner. */
const strategyBlock = (name: string, owner: string) => `  ${name}:
    text: Another way.
    owners: [${owner}]
    source: Lee, review
    date: 2026-10-20
    serves: [steady-output]
`;

/** The replacement that adds a strategy for each of these owners. */
const more = (...owners: readonly string[]) =>
  [
    'strategies:\n',
    `strategies:\n${owners.map((owner, index) => strategyBlock(`way-${index}`, owner)).join('')}`,
  ] as const;

describe('map/key-people-own-little', () => {
  const NOT_KEY = [
    ['owners: [kim]', 'owners: [nia]'],
    ['owners: [lee]', 'owners: [oto]'],
  ] as const;

  test('three goals and strategies without a key owner are told', () => {
    expect(check(rewrite(STRATEGY, ...NOT_KEY, more('nia')))).toEqual([
      'accounts/acme/strategy.md:3:1 warning map/key-people-own-little: Key people own 0 of the 3 goals and strategies, less than 33%.',
    ]);
  });

  test('one of three is enough, one of four is not', () => {
    expect(check(rewrite(STRATEGY, ...NOT_KEY, more('max')))).toEqual([]);
    expect(check(rewrite(STRATEGY, ...NOT_KEY, more('max', 'nia')))).toEqual([
      'accounts/acme/strategy.md:3:1 warning map/key-people-own-little: Key people own 1 of the 4 goals and strategies, less than 33%.',
    ]);
  });

  test('two goals and strategies are too few to judge', () => {
    expect(check(rewrite(STRATEGY, ...NOT_KEY))).toEqual([]);
  });

  test('the share comes from the settings, and so does the number that can be judged', () => {
    const half = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { keyOwnersShare: 0.5 }');
    expect(check({ ...half, ...rewrite(STRATEGY, ...NOT_KEY) })).toEqual([
      'accounts/acme/strategy.md:3:1 warning map/key-people-own-little: Key people own 0 of the 2 goals and strategies, less than 50%.',
    ]);
    const none = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { keyOwnersShare: 0 }');
    expect(check({ ...none, ...rewrite(STRATEGY, ...NOT_KEY, more('nia')) })).toEqual([]);
  });
});

const STEPS =
  'steps:\n  validated:\n    - person: kim\n      on: 2026-10-20\n  relations: [lee]\n  cases: [first-wells]\n';

describe('map/steps-skipped', () => {
  test('opportunities without the three steps before them are told once', () => {
    const found = compileBook(edited(STRATEGY, STEPS, ''));
    expect(lines(found)).toEqual([
      'accounts/acme/strategy.md:32:1 warning map/steps-skipped: The execution map has come to opportunities, but skips validating the map (`steps.validated`), relations to use (`steps.relations`) and cases of similar customers (`steps.cases`).',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe(
      '执行地图已到“商机”，但跳过了验证战略地图（`steps.validated`）、可用的关系（`steps.relations`）、同类成功案例（`steps.cases`）。',
    );
  });

  test('relations and cases on a line of the map count', () => {
    const onLine = [LINE, `${LINE}    relations: [lee]\n    case: first-wells\n`] as const;
    expect(check(rewrite(STRATEGY, onLine, ['  relations: [lee]\n  cases: [first-wells]\n', '']))).toEqual([]);
  });

  test('a later step without an earlier one is told at the later', () => {
    const noLine = [`execution:\n${LINE}`, ''] as const;
    expect(check(rewrite(STRATEGY, noLine, ['  relations: [lee]\n', '']))).toEqual([
      'accounts/acme/strategy.md:36:3 warning map/steps-skipped: The execution map has come to cases of similar customers, but skips relations to use (`steps.relations`).',
    ]);
  });

  test('steps that are still to come are not skipped', () => {
    const noLine = [`execution:\n${LINE}`, ''] as const;
    expect(check(rewrite(STRATEGY, noLine, ['  cases: [first-wells]\n', '']))).toEqual([]);
    expect(check(rewrite(STRATEGY, noLine, [STEPS, '']))).toEqual([]);
  });
});

/** A SWOT with these quadrants. */
const swot = (...quadrants: readonly string[]): Files =>
  edited(
    STRATEGY,
    'steps:\n',
    `swot:\n  subject: customer\n${quadrants.map((name) => `  ${name}: { one: { text: One } }\n`.replaceAll('one', `one-${name}`)).join('')}steps:\n`,
  );

describe('map/swot-incomplete', () => {
  /** The actions of the base book cite nothing. */
  const found = (files: Files) =>
    check({
      ...files,
      ...edited('settings.yaml', 'currency: CNY', 'currency: CNY\nseverities: { plan/action-cites-nothing: off }'),
    });

  test('four quadrants with a point each are complete', () => {
    expect(found(swot('strengths', 'weaknesses', 'opportunities', 'threats'))).toEqual([]);
  });

  test('empty quadrants are told once', () => {
    expect(found(swot('strengths', 'opportunities', 'threats'))).toEqual([
      'accounts/acme/strategy.md:37:1 warning map/swot-incomplete: In the SWOT `weaknesses` is empty.',
    ]);
    expect(found(swot('strengths'))).toEqual([
      'accounts/acme/strategy.md:37:1 warning map/swot-incomplete: In the SWOT `weaknesses`, `opportunities` and `threats` are empty.',
    ]);
  });

  test('a tier that asks for a SWOT is told that there is none', () => {
    const asked = compileBook(edited('method/tiers/a.md', 'confirmed, people', 'confirmed, swot, people'));
    expect(lines(asked)).toEqual([
      'accounts/acme/strategy.md:1:1 warning map/swot-incomplete: Tier `A` asks for a SWOT, and `strategy.md` holds none.',
    ]);
    expect(asked.diagnostics[0]?.message['zh-CN']).toBe('`A` 级计划要有 SWOT，`strategy.md` 里没有。');
    expect(asked.diagnostics[0]?.why).toBe('method/tiers/a.md');
  });
});
