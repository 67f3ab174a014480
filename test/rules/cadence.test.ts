import { describe, expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { check, compileBook, edited, lines, type Files } from '../core/book.ts';
import { rewrite, TIER_B } from '../core/rewrite.ts';

const ACCOUNT = 'accounts/acme/account.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const SPONSOR = '  - member: bob\n    role: executive-sponsor\n';

/** The review visit of bob on another day; the workshop meets everybody else. */
const visitOn = (day: string): Files => ({
  [REVIEW]: null,
  [`accounts/acme/touchpoints/${day}-review.md`]: BASE[REVIEW] ?? '',
  ...edited(WORKSHOP, 'people: [lee,', 'people: [kim, lee,'),
});

describe('cadence/executive-visit-overdue', () => {
  test('a visit exactly as long ago as the cadence is in time', () => {
    expect(check(visitOn('2026-10-16'))).toEqual([]);
  });

  test('one day more is overdue, told at the sponsor’s seat', () => {
    expect(check(visitOn('2026-10-15'))).toEqual([
      'accounts/acme/account.md:25:13 warning cadence/executive-visit-overdue: The last executive visit was on 2026-10-15, 32 days ago; tier A asks for one every 31 days.',
    ]);
  });

  test('a sponsor who never met the customer is told so', () => {
    expect(check(edited(REVIEW, 'members: [bob, ann]', 'members: [ann]'))).toEqual([
      'accounts/acme/account.md:25:13 warning cadence/executive-visit-overdue: No executive visit is recorded yet; tier A asks for one every 31 days.',
    ]);
  });

  test('a letter of the sponsor is no visit', () => {
    expect(check(edited(REVIEW, 'channel: visit', 'channel: message'))).toEqual([
      'accounts/acme/account.md:25:13 warning cadence/executive-visit-overdue: No executive visit is recorded yet; tier A asks for one every 31 days.',
    ]);
  });

  test('tier A without a sponsor is told by the team alone', () => {
    expect(check(edited(ACCOUNT, SPONSOR, ''))).toEqual([
      'accounts/acme/account.md:22:1 error plan/executive-sponsor: The team of this tier `A` account has no executive sponsor.',
    ]);
  });

  test('tier B without a sponsor is told at the team', () => {
    const seats = rewrite(
      ACCOUNT,
      ['declared: A', 'declared: B'],
      ['selection-started', 'waiting-for-event'],
      ['selection: true', 'selection: false'],
      [SPONSOR, ''],
    );
    expect(check({ ...TIER_B, ...seats })).toEqual([
      'accounts/acme/account.md:22:1 warning cadence/executive-visit-overdue: No executive visit is recorded yet; tier B asks for one every 92 days.',
    ]);
  });

  test('a tier page without the cadence expects no visit', () => {
    const quiet = edited('method/tiers/a.md', 'contact: 31, executiveVisit: 31, ', 'contact: 31, ');
    expect(check({ ...visitOn('2026-08-01'), ...quiet })).toEqual([]);
  });
});

/** The workshop as another kind of contact. */
const workshopBy = (channel: string) => edited(WORKSHOP, 'channel: seminar', `channel: ${channel}`);

describe('cadence/seminar-overdue', () => {
  test('seminars, technical and business exchanges count', () => {
    expect(check(workshopBy('technical-exchange'))).toEqual([]);
    expect(check(workshopBy('business-exchange'))).toEqual([]);
  });

  test('other contact does not, and none at all is told so', () => {
    expect(check(workshopBy('conference'))).toEqual([
      'accounts/acme/account.md:8:13 warning cadence/seminar-overdue: No seminar or exchange is recorded yet; tier A asks for one every 31 days.',
    ]);
  });

  test('an old seminar is told with its age', () => {
    expect(
      check({ ...workshopBy('visit'), 'accounts/acme/touchpoints/2026-10-15-seminar.md': BASE[WORKSHOP] ?? '' }),
    ).toEqual([
      'accounts/acme/account.md:8:13 warning cadence/seminar-overdue: The last seminar or exchange was on 2026-10-15, 32 days ago; tier A asks for one every 31 days.',
    ]);
    expect(
      check({ ...workshopBy('visit'), 'accounts/acme/touchpoints/2026-10-16-seminar.md': BASE[WORKSHOP] ?? '' }),
    ).toEqual([]);
  });

  test('tier B is not asked for seminars', () => {
    expect(check({ ...TIER_B, ...workshopBy('visit') })).toEqual([]);
  });
});

/** Tier B with this cadence for materials and these materials. */
const materials = (...days: readonly string[]): Files => {
  const list = days.map((day) => `  - title: Cases\n    audience: Field\n    updatedOn: ${day}\n`).join('');
  return {
    ...TIER_B,
    ...edited('method/tiers/b.md', 'executiveVisit: 92 }', 'executiveVisit: 92, materials: 92 }'),
    [ACCOUNT]: (TIER_B[ACCOUNT] as string).replace('team:', days.length === 0 ? 'team:' : `materials:\n${list}team:`),
  };
};

describe('cadence/materials-overdue', () => {
  test('an update exactly as long ago as the cadence is in time', () => {
    expect(check(materials('2026-08-16'))).toEqual([]);
  });

  test('one day more is overdue, told at the newest', () => {
    const found = compileBook(materials('2026-01-31', '2026-08-15', '2026-02-28'));
    expect(lines(found)).toEqual([
      'accounts/acme/account.md:28:16 warning cadence/materials-overdue: The newest material is of `2026-08-15`, 93 days ago; tier B asks for an update every 92 days.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe(
      '客户资料最近更新于 `2026-08-15`，已过 93 天；B 级每 92 天至少更新一次。',
    );
  });

  test('none at all is overdue', () => {
    expect(check(materials())).toEqual([
      'accounts/acme/account.md:8:13 warning cadence/materials-overdue: No material for the customer is recorded; tier B asks for an update every 92 days.',
    ]);
  });

  test('a tier page without the cadence expects none', () => {
    expect(check(TIER_B)).toEqual([]);
  });
});
