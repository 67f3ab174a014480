import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, lines, type Files } from '../core/book.ts';

const DECISION = 'decisions:\n  - what: Ask for a second expert\n    owner: bob\n    due: 2026-12-01';

/** Reviews by file name without its ending, with what they say besides who attended. */
const held = (reviews: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(
    Object.entries(reviews).map(([name, rest]) => [
      `accounts/acme/reviews/${name}.md`,
      `---\nattendees: [ann, bob]\n${rest}\n---\n`,
    ]),
  );

/** Tier A is asked for a monthly review, every 31 days. */
const MONTHLY = edited('method/reviews/monthly-operation.md', 'tiers: []', 'tiers: [A]');

describe('review/missed', () => {
  test('a review exactly as long ago as its interval is in time', () => {
    expect(check({ ...MONTHLY, ...held({ '2026-10-16-monthly-operation': DECISION }) })).toEqual([]);
  });

  test('one day more is missed', () => {
    const found = compileBook({ ...MONTHLY, ...held({ '2026-10-15-monthly-operation': DECISION }) });
    expect(lines(found)).toEqual([
      'accounts/acme/account.md:8:13 warning review/missed: The last review “Monthly operation” was on 2026-10-15, 32 days ago; tier A asks for one every 31 days.',
    ]);
    const [diagnostic] = found.diagnostics;
    expect(diagnostic?.message['zh-CN']).toBe(
      '最近一次“月度经营分析会”是 2026-10-15，已过 32 天；A 级每 31 天至少一次。',
    );
    expect(diagnostic?.why).toBe('method/reviews/monthly-operation.md');
    expect(diagnostic?.related?.map(({ span }) => span.file)).toEqual([
      'accounts/acme/reviews/2026-10-15-monthly-operation.md',
    ]);
  });

  test('every 31 days holds from the end of a month to the end of the next', () => {
    const last = { ...MONTHLY, ...held({ '2027-01-31-monthly-operation': DECISION }) };
    const missed = (asOf: string) =>
      compileBook(last, { asOf }).diagnostics.filter(({ name }) => name === 'review/missed').length;
    expect([missed('2027-02-28'), missed('2027-03-03'), missed('2027-03-04')]).toEqual([0, 0, 1]);
  });

  test('each kind that was never held is told', () => {
    const quarterly = edited('method/reviews/quarterly-business-review.md', 'tiers: []', 'tiers: [A, B]');
    expect(check({ ...MONTHLY, ...quarterly })).toEqual([
      'accounts/acme/account.md:8:13 warning review/missed: No review “Monthly operation” is recorded yet; tier A asks for one every 31 days.',
      'accounts/acme/account.md:8:13 warning review/missed: No review “Quarterly business review” is recorded yet; tier A asks for one every 92 days.',
    ]);
  });

  test('a review of another kind, or after the as-of day, does not count', () => {
    const others = held({
      '2026-11-10-weekly-issue': DECISION,
      '2026-11-17-monthly-operation': DECISION,
    });
    expect(check({ ...MONTHLY, ...others }).filter((line) => line.includes('review/'))).toEqual([
      'accounts/acme/account.md:8:13 warning review/missed: No review “Monthly operation” is recorded yet; tier A asks for one every 31 days.',
    ]);
  });

  test('a kind without an interval, or for other tiers, is not asked for', () => {
    expect(check(edited('method/reviews/weekly-issue.md', 'tiers: []', 'tiers: [A]'))).toEqual([]);
    expect(check(edited('method/reviews/monthly-operation.md', 'tiers: []', 'tiers: [B]'))).toEqual([]);
  });
});

describe('review/next-overdue', () => {
  const weekly = (nextDue: string) => held({ '2026-11-02-weekly-issue': `${DECISION}\nnextDue: ${nextDue}` });

  test('a date that is today is not past', () => {
    expect(check(weekly('2026-11-16'))).toEqual([]);
  });

  test('a date that passed without another review is told', () => {
    const found = compileBook(weekly('2026-11-15'));
    expect(lines(found)).toEqual([
      'accounts/acme/reviews/2026-11-02-weekly-issue.md:7:10 info review/next-overdue: The next review “Weekly issues” was set for `2026-11-15`, and none is recorded since.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('下一次“周问题会”定在 `2026-11-15`，之后没有新的记录。');
  });

  test('a later review answers it', () => {
    expect(check({ ...weekly('2026-11-09'), ...held({ '2026-11-11-weekly-issue': DECISION }) })).toEqual([]);
  });

  test('what the rhythm counts as missed is told once', () => {
    const monthly = held({ '2026-09-01-monthly-operation': `${DECISION}\nnextDue: 2026-10-01` });
    expect(check({ ...MONTHLY, ...monthly })).toEqual([
      'accounts/acme/account.md:8:13 warning review/missed: The last review “Monthly operation” was on 2026-09-01, 76 days ago; tier A asks for one every 31 days.',
    ]);
  });
});

describe('review/no-decision', () => {
  test('a review without any decision is told', () => {
    const found = compileBook(held({ '2026-11-02-weekly-issue': 'notes: We talked.' }));
    expect(lines(found)).toEqual([
      'accounts/acme/reviews/2026-11-02-weekly-issue.md:1:1 warning review/no-decision: The review of 2026-11-02 records no decision.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('2026-11-02 的回顾没有记下任何决定。');
  });

  test('one decision, or the result of a completeness review, is enough', () => {
    expect(
      check(
        held({ '2026-11-02-weekly-issue': DECISION, '2026-11-03-completeness': 'leader: bob\nresult: to-improve' }),
      ),
    ).toEqual([]);
  });
});

describe('review/no-leader', () => {
  test('a completeness review without its leader is an error', () => {
    const found = compileBook(held({ '2026-11-03-completeness': 'result: complete' }));
    expect(lines(found)).toEqual([
      'accounts/acme/reviews/2026-11-03-completeness.md:1:1 error review/no-leader: The completeness review names no team leader.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('完整性评审没有写明团队领导。');
  });

  test('other reviews need none', () => {
    expect(check(held({ '2026-11-02-annual-strategy': DECISION }))).toEqual([]);
  });
});
