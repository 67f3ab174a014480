import { describe, expect, test } from 'vitest';
import { gitlab } from '#report/gitlab.ts';
import { compileBook, edited, type Files } from '../core/book.ts';
import { digest } from './digest.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';
import { againstCodeQuality } from './published-schemas.ts';

const KIM = 'accounts/acme/people/kim.md';
const report = gitlab(digest);
const WRONG = edited(KIM, 'influence: 5', 'influence: 9');

test('the whole of a report', () => {
  const text = report(compileBook(WRONG), ENGLISH);
  expect(againstCodeQuality(text)).toEqual([]);
  expect(JSON.parse(text)).toEqual([
    {
      description: 'schema/out-of-range: `influence` must be at most 5.',
      check_name: 'schema/out-of-range',
      fingerprint: digest(JSON.stringify(['schema/out-of-range', KIM, 'influence', '`influence` must be at most #.'])),
      severity: 'major',
      location: { path: `content/${KIM}`, lines: { begin: 7 } },
    },
  ]);
});

test('a clean book is an empty list', () => {
  expect(report(compileBook(), ENGLISH)).toBe('[]\n');
});

test('severities: a note, a warning, an error, and a file that could not be read', () => {
  const severities = [
    finding('', '', { severity: 'info' }),
    finding('', '', { severity: 'warning' }),
    finding('', ''),
    finding('', '', { name: 'yaml/syntax' }),
  ];
  const told = JSON.parse(report(compilationOf('', severities), ENGLISH)) as readonly { severity: string }[];
  expect(told.map(({ severity }) => severity)).toEqual(['info', 'minor', 'major', 'critical']);
});

test('paths are relative and begin with no `./`', () => {
  const paths = (prefix: string) => report(compilationOf('', [finding('', '')]), { ...ENGLISH, prefix });
  expect(paths('./content/')).toContain('"path": "content/team/bob.md"');
  expect(paths('')).toContain('"path": "team/bob.md"');
});

describe('the fingerprint of a finding', () => {
  const of = (changes: Files, asOf?: string) =>
    (
      JSON.parse(report(compileBook(changes, asOf === undefined ? {} : { asOf }), CHINESE)) as { fingerprint: string }[]
    ).map(({ fingerprint }) => fingerprint);
  const stuck = edited('accounts/acme/opportunities/yard.md', 'stageSince: 2026-09-01', 'stageSince: 2026-03-02');

  test('stays when lines are put in above it', () => {
    expect(of(edited(KIM, 'name: Kim', '# above\nname: Kim', ['influence: 5', 'influence: 9']))).toEqual(of(WRONG));
  });

  test('stays when days pass, and is the same in both languages', () => {
    expect(of(stuck, '2026-11-17')).toEqual(of(stuck));
    const english = JSON.parse(report(compileBook(WRONG), ENGLISH)) as { fingerprint: string }[];
    expect(english.map(({ fingerprint }) => fingerprint)).toEqual(of(WRONG));
  });

  test('is its own, even of the same mistake twice in a file', () => {
    const twice = edited(
      'accounts/acme/account.md',
      '  - member: ann\n',
      '  - member: nobody\n    role: presales\n  - member: nobody\n    role: presales\n  - member: ann\n',
    );
    const found = of(twice);
    expect(found).toHaveLength(2);
    expect(new Set(found).size).toBe(2);
  });
});
