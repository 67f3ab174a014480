import { describe, expect, test } from 'vitest';
import { expectedCloses } from '#core/measures/expected-close.ts';
import { funnelShapes, opportunitiesByOwner, shapeOf } from '#core/measures/funnel-shape.ts';
import { bookIndicators } from '#core/measures/indicators/registry.ts';
import { median } from '#core/measures/median.ts';
import {
  ended,
  medianCycleDays,
  medianDealSize,
  reasonsFor,
  winRate,
  winRateBySource,
  winRateByYear,
} from '#core/measures/win-loss.ts';
import { AS_OF, compileBook, edited, type Files } from './book.ts';

const WELL = 'accounts/acme/opportunities/well.md';

/** The book after some changes; findings of rules do not matter here. */
function bookOf(changes: Files = {}) {
  const { draft } = compileBook(changes);
  if (!draft) throw new Error('the changed book cannot be compiled');
  return draft;
}

/** A project of acme by its name, in a few facts. */
function project(name: string, facts: string, probability = 10): Files {
  return {
    [`accounts/acme/opportunities/${name}.md`]: `---
name: ${name}
state: current
stage: develop
stageSince: 2026-09-01
value: 1000000
probability: ${probability}
owner: eve
${facts}---
`,
  };
}

describe('the shape of a funnel', () => {
  const book = bookOf();
  const shape = (search: number, inside: number, best: number) => shapeOf({ search, in: inside, best }, book);

  test('development only, from 70 % in search on', () => {
    expect(shape(0.7, 0.2, 0.1)).toBe('development-only');
    expect(shape(0.69, 0.21, 0.1)).toBe('ideal');
    expect(shape(1, 0, 0)).toBe('development-only');
  });

  test('follow-up only, from 60 % in the funnel on', () => {
    expect(shape(0.2, 0.6, 0.2)).toBe('follow-up-only');
    expect(shape(0.21, 0.59, 0.2)).toBe('no-method');
    expect(shape(0, 1, 0)).toBe('follow-up-only');
  });

  test('closing only, from 40 % in the best state on', () => {
    expect(shape(0.3, 0.3, 0.4)).toBe('closing-only');
    expect(shape(0.31, 0.3, 0.39)).toBe('no-method');
    expect(shape(0, 0, 1)).toBe('closing-only');
  });

  test('ideal, when each state holds less than the one before and the best holds something', () => {
    expect(shape(0.5, 0.3, 0.2)).toBe('ideal');
    expect(shape(0.65, 0.35, 0)).toBe('no-method');
    expect(shape(0.4, 0.4, 0.2)).toBe('no-method');
    expect(shape(0.5, 0.25, 0.25)).toBe('no-method');
  });

  test('no method otherwise, such as an hourglass', () => {
    expect(shape(0.5, 0.12, 0.38)).toBe('no-method');
  });

  test('the bounds come from the settings', () => {
    const strict = bookOf(
      edited('settings.yaml', 'currency: CNY', 'currency: CNY\nfunnel: { developmentOnly: 0.5, closingOnly: 0.9 }'),
    );
    expect(shapeOf({ search: 0.5, in: 0.3, best: 0.2 }, strict)).toBe('development-only');
    expect(shapeOf({ search: 0.3, in: 0.1, best: 0.6 }, strict)).toBe('closing-only');
    const loose = bookOf(edited('settings.yaml', 'currency: CNY', 'currency: CNY\nfunnel: { followUpOnly: 0.3 }'));
    expect(shapeOf({ search: 0.35, in: 0.36, best: 0.29 }, loose)).toBe('follow-up-only');
    expect(shapeOf({ search: 0.45, in: 0.35, best: 0.2 }, loose)).toBe('ideal');
  });

  test('count and value may differ; what has ended is left out', () => {
    const plan = book.accounts.get('acme');
    expect(funnelShapes(plan?.opportunities.values() ?? [], book)).toEqual({
      count: { shape: 'no-method', shares: { search: 0.5, in: 0.5, best: 0 } },
      value: { shape: 'follow-up-only', shares: { search: 0.2, in: 0.8, best: 0 } },
    });
    const lost = bookOf(project('lost', 'outcome: { result: lost, on: 2026-11-01, reasons: [Price] }\n', 90));
    expect(funnelShapes(lost.accounts.get('acme')?.opportunities.values() ?? [], lost).count?.shares.best).toBe(0);
    expect(funnelShapes([], book)).toEqual({});
  });

  test('owners stand in the order of the team, without those who own none', () => {
    const two = bookOf(project('mast', ''));
    expect([...opportunitiesByOwner(two)].map(([owner, own]) => [owner, own.map(({ name }) => name)])).toEqual([
      ['ann', ['well', 'yard']],
      ['eve', ['mast']],
    ]);
  });
});

describe('the expected closes', () => {
  test('what is in the funnel, the nearest first, without what is still searched for', () => {
    const book = bookOf({
      ...project('mast', 'expectedClose: 2027-01-31\n', 90),
      ...project('pier', '', 90),
      ...project('dock', 'expectedClose: 2026-12-31\noutcome: { result: won, on: 2026-11-01, reasons: [Price] }\n', 90),
    });
    expect(expectedCloses(book).map(({ opportunity, on }) => [opportunity.name, on])).toEqual([
      ['mast', '2027-01-31'],
      ['well', '2027-03-15'],
    ]);
  });
});

describe('won and lost', () => {
  const end = (result: string, on: string, reason: string, more = '') =>
    `outcome: { result: ${result}, on: ${on}, reasons: [${reason}] }\n${more}`;
  const book = bookOf({
    ...project('a', end('won', '2025-03-01', 'Trust', 'source: referral\n')),
    ...project('b', end('lost', '2025-09-01', 'Price', 'source: referral\n')),
    ...project('c', end('won', '2026-02-01', 'Trust', 'source: government\n')),
    ...project('d', end('abandoned', '2026-04-01', 'No budget', 'source: government\n')),
    ...project('e', end('won', '2026-11-17', 'Later')),
  });
  const group = ended(book, AS_OF);

  test('what ended stands in the order of its days; the future has not happened', () => {
    expect(group.map(({ opportunity }) => opportunity.name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('what we gave up is neither won nor lost', () => {
    expect(winRate(group)).toEqual({ won: 2, lost: 1, rate: 2 / 3 });
    expect(winRate([])).toEqual({ won: 0, lost: 0 });
    expect(winRate(group.filter(({ outcome }) => outcome.result === 'abandoned'))).toEqual({ won: 0, lost: 0 });
  });

  test('the years show the trend, the sources what they bring', () => {
    expect([...winRateByYear(group)]).toEqual([
      ['2025', { won: 1, lost: 1, rate: 0.5 }],
      ['2026', { won: 1, lost: 0, rate: 1 }],
    ]);
    expect([...winRateBySource(group)]).toEqual([
      ['referral', { won: 1, lost: 1, rate: 0.5 }],
      ['government', { won: 1, lost: 0, rate: 1 }],
    ]);
  });

  test('reasons are counted for each result', () => {
    expect(reasonsFor('won', group)).toEqual([['Trust', 2]]);
    expect(reasonsFor('lost', group)).toEqual([['Price', 1]]);
  });

  test('deal size is the median of what was won', () => {
    expect(medianDealSize(group)).toBe(1_000_000);
    expect(medianDealSize([])).toBeUndefined();
  });

  test('the cycle runs from the first trace to the win', () => {
    expect(medianCycleDays(group)).toBeUndefined();
    const won = bookOf(
      edited(WELL, 'shortlisted: true\n', 'outcome: { result: won, on: 2026-11-10, reasons: [Trust] }\n'),
    );
    expect(medianCycleDays(ended(won, AS_OF))).toBe(43); // from the go decision of 28 September
  });

  test('the median of an even count lies in the middle', () => {
    expect([median([]), median([3]), median([9, 1, 4]), median([4, 1, 9, 2])]).toEqual([undefined, 3, 4, 3]);
  });
});

test('the shape of the funnel stands beside that of each owner and each region', () => {
  const book = bookOf();
  const reading = bookIndicators.find(({ name }) => name === 'funnel-shape')?.read(book, { book, asOf: AS_OF });
  expect(reading?.inputs.slice(-2)).toEqual(
    ['Ann', 'North'].map((name) => ({
      label: { 'zh-CN': name, en: name },
      value: { 'zh-CN': '不重方法', en: 'No method' },
      unit: 'word',
    })),
  );
});

test('the indicators of the funnel are read off the base book', () => {
  const book = bookOf();
  const names = new Set([
    'funnel-weighted-value',
    'funnel-shape',
    'expected-close-value',
    'win-rate',
    'median-deal-size',
  ]);
  const readings = bookIndicators
    .filter(({ name }) => names.has(name))
    .map(({ name, read }) => [name, read(book, { book, asOf: AS_OF })?.value]);
  expect(readings).toEqual([
    ['funnel-weighted-value', 2_100_000],
    ['funnel-shape', { 'zh-CN': '不重方法', en: 'No method' }],
    ['expected-close-value', 4_000_000],
    ['win-rate', undefined],
    ['median-deal-size', undefined],
  ]);
});
