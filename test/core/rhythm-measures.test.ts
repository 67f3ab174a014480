import { describe, expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { dues } from '#core/measures/due/dues.ts';
import { rhythmIndicators } from '#core/measures/indicators/rhythm.ts';
import { lastRecord } from '#core/measures/last-record.ts';
import { materialsAge } from '#core/measures/materials.ts';
import { cadenceCompliance, reviewRhythms } from '#core/measures/review-rhythm.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';

/** The book and its account after some changes; findings of rules do not matter here. */
/** Reviews by file name without its ending. */
const held = (...names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [`accounts/acme/reviews/${name}.md`, '---\nattendees: [ann]\n---\n']));

const MONTHLY = edited('method/reviews/monthly-operation.md', 'tiers: []', 'tiers: [A]');
const YEARLY = edited('method/reviews/annual-strategy.md', 'tiers: []', 'tiers: [A]');

/** The first of each of these months, as a monthly review. */
const monthly = (...months: readonly string[]) => held(...months.map((month) => `${month}-01-monthly-operation`));

/** What an indicator reads. */
function read(name: string, changes: Files, asOf = AS_OF) {
  const { book, plan } = acme(changes);
  return rhythmIndicators.find((indicator) => indicator.name === name)?.read(plan, { book, asOf });
}

describe('a number of days later', () => {
  test.each([
    ['2026-01-31', 0, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-01-31', 28, '2026-02-28'],
    ['2026-01-31', 31, '2026-03-03'],
    ['2028-01-31', 31, '2028-03-02'],
    ['2026-12-31', 366, '2028-01-01'],
    ['2026-08-31', 92, '2026-12-01'],
    ['2026-11-16', 3650, '2036-11-13'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe('rhythm of reviews', () => {
  test('the next one is due by the interval, or by the earlier day that the last one set', () => {
    const last = 'accounts/acme/reviews/2026-10-31-monthly-operation.md';
    const due = (nextDue: string) => {
      const { book, plan } = acme({ ...MONTHLY, [last]: `---\nattendees: [ann]\n${nextDue}---\n` });
      return reviewRhythms(plan, book, AS_OF).map((rhythm) => [rhythm.kind, rhythm.days, rhythm.due, rhythm.missed]);
    };
    expect(due('')).toEqual([['monthly-operation', 16, '2026-12-01', false]]);
    expect(due('nextDue: 2026-11-30\n')).toEqual([['monthly-operation', 16, '2026-11-30', false]]);
    expect(due('nextDue: 2026-12-20\n')).toEqual([['monthly-operation', 16, '2026-12-01', false]]);
    expect(due('nextDue: 2026-10-31\n')).toEqual([['monthly-operation', 16, '2026-12-01', false]]);
  });

  test('a year holds twelve reviews each month, and the year ends on the as-of day', () => {
    const { book, plan } = acme({
      ...MONTHLY,
      ...held('2025-11-16-monthly-operation', '2025-11-17-monthly-operation'),
    });
    expect(reviewRhythms(plan, book, AS_OF).map((rhythm) => [rhythm.held, rhythm.expected])).toEqual([[1, 12]]);
  });

  test('a kind that is due less than once a year is due once', () => {
    const { book, plan } = acme(YEARLY);
    expect(reviewRhythms(plan, book, AS_OF).map((rhythm) => [rhythm.held, rhythm.expected, rhythm.missed])).toEqual([
      [0, 1, true],
    ]);
  });

  test('more reviews of one kind do not make up for another', () => {
    const twice = held('2026-03-01-annual-strategy', '2026-09-01-annual-strategy');
    const { book, plan } = acme({ ...MONTHLY, ...YEARLY, ...monthly('2026-09', '2026-10', '2026-11'), ...twice });
    expect(cadenceCompliance(reviewRhythms(plan, book, AS_OF))).toBe((3 + 1) / 13);
  });

  test('a tier that is asked for none has no share', () => {
    const { book, plan } = acme(monthly('2026-11'));
    expect(cadenceCompliance(reviewRhythms(plan, book, AS_OF))).toBeUndefined();
    expect(read('cadence-compliance', {})).toBeUndefined();
    expect(read('next-review', {})).toBeUndefined();
  });

  test('the pages show what was held of what was due, and the next day of each kind', () => {
    const files = { ...MONTHLY, ...YEARLY, ...monthly('2026-10', '2026-11') };
    expect(read('cadence-compliance', files)).toMatchObject({
      value: 2 / 13,
      inputs: [
        { label: { en: 'Monthly operation' }, value: { en: '2 held of 12 due' } },
        { label: { en: 'Annual strategy' }, value: { 'zh-CN': '应开 1 次，开了 0 次' } },
      ],
    });
    expect(read('next-review', files)).toMatchObject({
      value: { en: 'none held yet' },
      inputs: [{ value: { 'zh-CN': '还没有开过' } }, { value: { en: '2026-12-02' } }],
    });
    expect(read('next-review', { ...MONTHLY, ...monthly('2026-10') })?.value).toEqual({
      'zh-CN': '2026-11-01（已过）',
      en: '2026-11-01 (past)',
    });
  });
});

test('a review whose day the last one set counts everywhere, though no rhythm asks for it', () => {
  const weekly = {
    'accounts/acme/reviews/2026-11-09-weekly-issue.md': '---\nattendees: [ann]\nnextDue: 2026-11-18\n---\n',
  };
  expect(read('next-review', weekly)?.value).toEqual({ 'zh-CN': '2026-11-18', en: '2026-11-18' });
  const { book, plan } = acme(weekly);
  const reviews = dues(plan, book, AS_OF).filter(({ source }) => source === 'review');
  expect(reviews.map(({ id, day }) => [id, day])).toEqual([['review-weekly-issue', '2026-11-18']]);
});

describe('materials', () => {
  const cadence = edited('method/tiers/a.md', 'seminar: 31 }', 'seminar: 31, materials: 30 }');
  const updated = (...days: readonly string[]) =>
    edited(
      'accounts/acme/account.md',
      'team:',
      `materials:\n${days.map((day) => `  - { title: Cases, audience: Field, updatedOn: ${day} }\n`).join('')}team:`,
    );

  test('the newest counts, a day in the future does not', () => {
    const { book, plan } = acme({ ...cadence, ...updated('2026-09-30', '2026-10-31', '2026-11-17') });
    expect(materialsAge(plan, book, AS_OF)).toEqual({
      every: 30,
      newest: { index: 1, on: '2026-10-31', days: 16 },
      overdue: false,
    });
    expect(materialsAge(plan, book, '2026-12-18')?.overdue).toBe(true);
  });

  test('the age is shown where the tier states an interval', () => {
    expect(read('materials-age', { ...cadence, ...updated('2026-10-31') })).toMatchObject({
      value: 16,
      inputs: [{ value: 30 }, { value: { en: '2026-10-31' } }],
    });
    expect(read('materials-age', updated('2026-10-31'))).toBeUndefined();
  });
});

describe('the newest record', () => {
  test('days in front matter and in file names count alike', () => {
    const { plan } = acme();
    expect(lastRecord(plan, AS_OF)).toMatchObject({ day: '2026-11-05', path: ['tier', 'evidence', 0, 'date'] });
    const reviewed = acme(held('2026-11-09-weekly-issue'));
    expect(lastRecord(reviewed.plan, AS_OF)).toMatchObject({ day: '2026-11-09', path: [] });
  });

  test('what lies after the as-of day is no record', () => {
    const { plan } = acme();
    expect(lastRecord(plan, '2026-10-20')?.day).toBe('2026-10-20');
    expect(lastRecord(plan, '2020-01-01')).toBeUndefined();
  });

  test('its age is the freshness of the plan', () => {
    expect(read('plan-freshness', {})).toMatchObject({ value: 11, inputs: [{ value: { en: '2026-11-05' } }] });
  });
});
