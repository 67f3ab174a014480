import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, lines } from '../core/book.ts';
import { TIER_B } from '../core/rewrite.ts';

const ACCOUNT = 'accounts/acme/account.md';

/** Tier A is asked for all three Cs. */
const ASKED = edited('method/tiers/a.md', 'company, goals', 'company, customers, competitors, goals');

/** The base research with another date, and one focus if given. */
const researched = (day: string, focus?: string) =>
  edited(
    ACCOUNT,
    'date: 2026-09-30',
    `date: ${day}${focus === undefined ? '' : `\n  foci:\n    - { focus: industry-trend, text: Prices fall., source: Report, date: ${focus} }`}`,
  );

describe('research/incomplete', () => {
  test('the Cs that the tier asks for and the plan lacks are one diagnostic', () => {
    const found = compileBook(ASKED);
    expect(lines(found)).toEqual([
      'accounts/acme/account.md:8:13 warning research/incomplete: Tier `A` asks for research on “The customer’s customers” and “The customer’s competitors”, and the background holds none.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe(
      '`A` 级计划要研究“客户的客户”、“客户的竞争对手”，背景里还没有。',
    );
    expect(found.diagnostics[0]?.help?.en).toBe(
      'Add `customers` and `competitors` to `background`, each in a few sentences with source and date.',
    );
    expect(found.diagnostics[0]?.why).toBe('method/tiers/a.md');
  });

  test('the three together are complete', () => {
    const three = edited(
      ACCOUNT,
      'date: 2026-09-30',
      'date: 2026-09-30\n  customers: { text: Refineries., source: Report, date: 2026-09-30 }\n  competitors: { text: Two others., source: Report, date: 2026-09-30 }',
    );
    expect(check({ ...ASKED, ...three })).toEqual([]);
  });

  test('a tier that does not ask is not told', () => {
    expect(check({ ...TIER_B, ...ASKED })).toEqual([]);
  });

  test('a plan without any background is told by the missing part', () => {
    const none = edited(
      ACCOUNT,
      'background:\n  company:\n    text: Pumps oil from 900 wells.\n    source: Annual report\n    date: 2026-09-30\n',
      '',
    );
    expect(compileBook({ ...ASKED, ...none }).diagnostics.map(({ name }) => name)).toEqual(['plan/missing-part']);
  });
});

describe('research/old', () => {
  test('research exactly at the limit of 180 days is fresh', () => {
    expect(check(researched('2026-05-20'))).toEqual([]);
  });

  test('one day more is old', () => {
    const found = compileBook(researched('2026-05-19'));
    expect(lines(found)).toEqual([
      'accounts/acme/account.md:33:11 warning research/old: The newest research is of `2026-05-19`, 181 days ago; the limit is 180 days.',
    ]);
    expect(found.diagnostics[0]?.message['zh-CN']).toBe('最近一条研究是 `2026-05-19`，已过 181 天，上限 180 天。');
  });

  test('one new focus keeps the whole fresh; the newest of old ones is pointed at', () => {
    expect(check(researched('2026-01-10', '2026-11-02'))).toEqual([]);
    expect(check(researched('2026-01-10', '2026-02-28'))).toEqual([
      'accounts/acme/account.md:35:74 warning research/old: The newest research is of `2026-02-28`, 261 days ago; the limit is 180 days.',
    ]);
  });

  test('the limit comes from the settings', () => {
    expect(check(edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { researchDays: 46 }'))).toEqual([
      'accounts/acme/account.md:33:11 warning research/old: The newest research is of `2026-09-30`, 47 days ago; the limit is 46 days.',
    ]);
  });
});
