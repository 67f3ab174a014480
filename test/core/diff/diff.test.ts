import { describe, expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { diffBooks } from '#core/diff/diff.ts';
import { BASE } from '../base-book.ts';
import { AS_OF, compileBook, edited, type Files } from '../book.ts';
import { diffOf, rowsOf } from './comparing.ts';

const ACCOUNT = 'accounts/acme/account.md';
const MAX = 'accounts/acme/people/max.md';

/** The account `acme` under another folder; its documents say the same. */
function moved(folder: string): Files {
  const own = Object.entries(BASE).filter(([path]) => path.startsWith('accounts/acme/'));
  return Object.fromEntries(
    own.flatMap(([path, text]) => [
      [path, null],
      [path.replace('accounts/acme/', `accounts/${folder}/`), text],
    ]),
  );
}

/** A lean account of tier D. */
const LEAN = `---
name: Borea
industry: energy
region: South
lifecycle: prospect
size: small
tier:
  declared: D
  evidence:
    - fact: urgency-not-felt
      source: Call
      date: 2026-11-01
rationale: May grow.
rationaleReviewed: 2026-11-01
team:
  - member: ann
    role: account-manager
---
`;

describe('a comparison', () => {
  test('of a book with itself finds nothing', () => {
    expect(diffOf({})).toEqual({ asOf: AS_OF, groups: [], notes: [] });
  });

  test('tells findings that came and went, and values that changed, with the account', () => {
    const after = edited(ACCOUNT, 'declared: A', 'declared: B');
    const [group] = diffOf(after, edited(ACCOUNT, 'budget: 200000\n', '')).groups;
    expect(group?.newFindings.map(({ severity, name, line }) => `${severity} ${name} ${line}`)).toEqual([
      'error tier/window-mismatch 8',
    ]);
    expect(group?.goneFindings.map(({ name, message }) => `${name}: ${message}`)).toEqual([
      'plan/budget: Tier `A` asks for a key-account budget, and none is stated.',
    ]);
    expect(group?.computed).toContainEqual({
      name: 'tier-agreement',
      what: 'Tier agreement',
      before: '2 of 2',
      after: '0 of 2',
    });
  });

  test('does not call a finding new because lines were put in above it', () => {
    const before = edited(ACCOUNT, 'budget: 200000\n', '');
    const after = edited(ACCOUNT, 'budget: 200000\n', '', ['name: Acme\n', 'name: Acme\nbenchmark: false\n']);
    expect(diffOf(after, before).groups).toEqual([]);
  });

  test('tells a new account in one row, and one that is gone', () => {
    const there = { 'accounts/borea/account.md': LEAN };
    const rows = (diff: ReturnType<typeof diffOf>) =>
      diff.groups.flatMap(({ id, state, changes }) => (id === 'borea' ? [state, ...rowsOf({ changes })] : []));
    expect(rows(diffOf(there))).toEqual(['new', 'Account · Borea: → 1 file (new)']);
    expect(rows(diffOf({}, there))).toEqual(['gone', 'Account · Borea: 1 file → (removed)']);
  });

  test('knows an account and its people again under a new folder', () => {
    expect(
      diffOf(moved('acme-group')).groups.map(({ id, formerId, state, changes }) => [
        id,
        formerId,
        state,
        rowsOf({ changes }),
      ]),
    ).toEqual([['acme-group', 'acme', 'renamed', ['Account · Acme: acme → acme-group (renamed)']]]);
  });

  test('tells what all accounts share last, a setting by its label', () => {
    const after = {
      'settings.yaml': (BASE['settings.yaml'] ?? '').replace(/^currency: .*$/m, 'currency: EUR'),
      ...edited(MAX, 'stance: -1', 'stance: 0'),
    };
    const { groups } = diffOf(after);
    expect(groups.map(({ id }) => id)).toEqual(['acme', '']);
    expect(rowsOf({ changes: groups[1]?.changes ?? [] })).toEqual(['Settings · Currency: CNY → EUR']);
  });

  test('says so when the settings are judged at another day', () => {
    const at = (day: string) => ({ 'settings.yaml': `${BASE['settings.yaml'] ?? ''}asOf: ${day}\n` });
    expect(diffOf(at('2026-12-01'), at('2026-11-01')).notes).toEqual([
      `The as-of day in the settings changed: 2026-11-01 → 2026-12-01. Both sides are judged at ${AS_OF}, so time alone makes no difference here.`,
    ]);
  });
});

describe('a side that could not be read as a whole', () => {
  test('still has its other files compared; nothing is called mended that no rule looked for', () => {
    const [group] = diffOf(
      { ...edited('accounts/acme/people/oto.md', 'stance: 1', 'stanse: 1'), ...edited(MAX, 'stance: -1', 'stance: 0') },
      edited(ACCOUNT, 'budget: 200000\n', ''),
    ).groups;
    expect(rowsOf({ changes: group?.changes ?? [] })).toEqual([
      'Max (Chief engineer) · Stance: −1 Has reservations → 0 Neutral',
      'Stakeholder · oto: cannot be compared: it has errors now: mend them first',
      'Key-account budget: → ¥200K',
    ]);
    expect(group?.newFindings.map(({ name }) => name)).toEqual(['schema/unknown-key']);
    expect([group?.goneFindings, group?.computed]).toEqual([[], []]);
    expect(group?.notes).toEqual([
      'Files could not be read in the later version, so the rules of the method were not run there: which of their findings are new or gone is not known, and computed values were not compared.',
    ]);
  });

  test('hides nothing of an account without its first page but says so', () => {
    const { groups } = diffOf({}, { [ACCOUNT]: 'x' });
    expect(groups.flatMap(({ changes }) => rowsOf({ changes }))).toEqual([
      'Account: cannot be compared: the earlier version has errors under today’s schema',
    ]);
  });

  test('may be empty: then all is new, or gone', () => {
    const empty = compile([], { today: AS_OF });
    const whole = compileBook({}, { asOf: AS_OF });
    const count = ({ groups }: ReturnType<typeof diffBooks>) => [
      ...groups.flatMap(({ changes }) => changes.map(({ what, before, after }) => `${what}: ${before}>${after}`)),
      ...groups.flatMap(({ newFindings, goneFindings }) => [...newFindings, ...goneFindings]),
    ];
    const files = Object.keys(BASE).filter((path) => path.startsWith('accounts/acme/')).length;
    expect(count(diffBooks(empty, whole, 'en'))[0]).toBe(`Account · Acme: >${files} files`);
    expect(count(diffBooks(whole, empty, 'en'))[0]).toBe(`Account · Acme: ${files} files>`);
    expect(count(diffBooks(empty, whole, 'en')).slice(1, 6)).toEqual([
      'Industry · Energy: >Energy',
      'Development phase: >5 files',
      'Review kind: >5 files',
      'Stage: >6 files',
      'Tier: >4 files',
    ]);
    expect(diffBooks(empty, empty, 'en').groups).toEqual([]);
  });
});
