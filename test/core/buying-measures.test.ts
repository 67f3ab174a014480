import { describe, expect, test } from 'vitest';
import { contactCost } from '#core/measures/contact-cost.ts';
import { accountIndicators } from '#core/measures/indicators/registry.ts';
import { stepsWithoutOwner, whoDecidesWhere } from '#core/measures/procurement.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';

const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const BUYING: Files = {
  'accounts/acme/buying.md': `---
steps:
  need-approval: { owners: [kim], department: Board, status: done }
  criteria: { owners: [], department: Field, status: running }
decision: { cycleDays: 120, difficulty: 3, ranking: [quality, price, supply, long-term], source: Lee, date: 2026-10-20 }
---
`,
};

/** The book and its account after some changes; findings of rules do not matter here. */
describe('who decides where', () => {
  test('all six steps stand in their order, known or not', () => {
    expect(whoDecidesWhere(acme(BUYING).plan)).toEqual([
      { step: 'need-approval', owners: ['kim'], department: 'Board', status: 'done' },
      { step: 'survey-screen', owners: [] },
      { step: 'criteria', owners: [], department: 'Field', status: 'running' },
      { step: 'tender-evaluate', owners: [] },
      { step: 'inspect', owners: [] },
      { step: 'sign', owners: [] },
    ]);
  });

  test('a step without a person has no owner, whether it is written or not', () => {
    expect(stepsWithoutOwner(acme(BUYING).plan)).toEqual([
      'survey-screen',
      'criteria',
      'tender-evaluate',
      'inspect',
      'sign',
    ]);
  });
});

describe('the cost of contacts', () => {
  const paid = (review: number, workshop?: number): Files => ({
    ...edited(REVIEW, 'channel: visit', `channel: visit\ncost: ${review}`),
    ...(workshop === undefined ? {} : edited(WORKSHOP, 'channel: seminar', `channel: seminar\ncost: ${workshop}`)),
  });

  test('only contacts with a cost count, and each person once', () => {
    expect(contactCost(acme(paid(5000)).plan, AS_OF)).toEqual({
      cost: 5000,
      contacts: 1,
      influence: 10,
      perPoint: 500,
    });
    expect(contactCost(acme(paid(5000, 3000)).plan, AS_OF)).toEqual({
      cost: 8000,
      contacts: 2,
      influence: 20,
      perPoint: 400,
    });
  });

  test('what comes after the day is not spent yet', () => {
    expect(contactCost(acme(paid(5000, 3000)).plan, '2026-11-04')?.cost).toBe(5000);
  });

  test('without a cost there is nothing to say', () => {
    expect(contactCost(acme().plan, AS_OF)).toBeUndefined();
  });
});

test('the indicators of buying are read off the page', () => {
  const { plan, book } = acme({ ...BUYING, ...edited(REVIEW, 'channel: visit', 'channel: visit\ncost: 5000') });
  const names = new Set(['account-funnel-shape', 'procurement-owners-known', 'decision-cycle', 'contact-cost']);
  const readings = accountIndicators
    .filter(({ name }) => names.has(name))
    .map(({ name, read }) => [name, read(plan, { book, asOf: AS_OF })?.value]);
  expect(readings).toEqual([
    ['account-funnel-shape', { 'zh-CN': '不重方法', en: 'No method' }],
    ['procurement-owners-known', 1],
    ['decision-cycle', 120],
    ['contact-cost', 5000],
  ]);
});
