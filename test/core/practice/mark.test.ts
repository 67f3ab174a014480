import { describe, expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { readCase, writeCase, type KeptCase } from '#core/practice/case-file.ts';
import { lostValues } from '#core/practice/lost-values.ts';
import { isPassed, mark } from '#core/practice/mark.ts';
import { asFound, practiceBook } from '#core/practice/practice-book.ts';
import { kindShape } from '#core/validate/schema-shape.ts';
import { AS_OF, bookFiles } from '../book.ts';
import { PRACTICE } from './bolt.ts';

const ACCOUNT = 'accounts/bolt/account.md';
const NUTS = 'accounts/bolt/opportunities/nuts.md';
const book = practiceBook(compile(bookFiles(PRACTICE), { today: AS_OF }), 'bolt');
const files = Object.fromEntries(book?.files.map(({ path, text }) => [path, text]) ?? []);

/** The marks after pieces of files were replaced; `null` takes a file away. */
function after(...edits: readonly (readonly [path: string, from: string | null, to?: string])[]) {
  const texts: Record<string, string> = { ...files };
  for (const [path, from, to = ''] of edits) {
    if (from === null) delete texts[path];
    else if (texts[path] === undefined) texts[path] = to;
    else texts[path] = texts[path].replace(from, () => to);
  }
  const marked = mark(
    { account: 'bolt', asOf: AS_OF, files },
    Object.entries(texts).map(([path, text]) => asFound({ path, text })),
  );
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);
  return {
    mended: names(marked.mended),
    removed: names(marked.removed),
    left: names(marked.left),
    new: names(marked.new),
    lost: marked.lost.map(({ file, path }) => [file.replace('accounts/bolt/', ''), ...path].join(' ')),
    rulesChanged: marked.rulesChanged,
    passed: isPassed(marked),
  };
}

const FORMER = 'account/former-without-reason';
const STALE = 'plan/rationale-stale';
const EVIDENCE = 'tier/evidence-missing';
const none = { mended: [], removed: [], new: [], lost: [], rulesChanged: [], passed: false };

describe('marking', () => {
  test('knows what there was to mend', () => {
    expect(after()).toEqual({ ...none, left: [FORMER, EVIDENCE, STALE] });
  });

  test('counts what was mended', () => {
    expect(
      after(
        [ACCOUNT, 'size: small', 'left:\n  on: 2026-03-31\n  reason: Nobody answered at night\nsize: small'],
        [ACCOUNT, 'necessity-affirmed', 'denies-need'],
        [ACCOUNT, '2025-10-01', '2026-11-02'],
      ),
    ).toEqual({ ...none, mended: [FORMER, EVIDENCE, STALE], left: [], passed: true });
  });

  test('does not count what was thrown away', () => {
    expect(after([ACCOUNT, 'rationaleReviewed: 2025-10-01\n'])).toMatchObject({
      removed: [STALE],
      new: ['schema/missing'],
      lost: ['account.md rationaleReviewed'],
      passed: false,
    });
    expect(after([NUTS, null])).toMatchObject({ lost: ['opportunities/nuts.md'], passed: false });
    expect(after([ACCOUNT, /^They left.*$/m.exec(files[ACCOUNT] ?? '')?.[0] ?? '', ''])).toMatchObject({
      lost: ['account.md'],
      passed: false,
    });
  });

  test('lets a document be renamed', () => {
    expect(after([NUTS, null], ['accounts/bolt/opportunities/bolts.md', '', files[NUTS] ?? ''])).toMatchObject({
      lost: [],
    });
  });

  test('tells what is new, and what cannot be read any more', () => {
    expect(after([NUTS, 'owner: ann', 'owner: anna'])).toMatchObject({ new: ['reference/unknown'], lost: [] });
    expect(after([NUTS, 'name: Nuts', 'name: [Nuts'])).toMatchObject({ new: ['yaml/syntax'], lost: [] });
  });

  test('marks by the rules that the plan came with', () => {
    const bent = after(['settings.yaml', 'company:', 'severities:\n  plan/rationale-stale: off\ncompany:']);
    expect(bent).toEqual({ ...none, left: [FORMER, EVIDENCE, STALE], rulesChanged: ['settings.yaml'] });
  });
});

describe('what front matter lost', () => {
  const lost = (before: unknown, now: unknown) =>
    lostValues(kindShape('goals'), before, now).map(({ path }) => path.join('.'));
  const action = (what: string) => ({ goal: 'sign', what, owner: 'ann', due: '2026-12-01', status: 'open' });

  test('is what went or was emptied, wherever it stood', () => {
    expect(lost({ actions: { a: action('Call'), b: action('Visit') } }, { actions: { a: action('Call') } })).toEqual([
      'actions.b',
    ]);
    expect(
      lost(
        { actions: { a: { ...action('Call'), people: ['kim', 'lee'] } } },
        { actions: { a: { ...action('Call'), people: ['lee'] } } },
      ),
    ).toEqual(['actions.a.people.0']);
    expect(lost({ goals: { a: { text: 'x' } } }, { goals: null })).toEqual(['goals']);
    expect(lost({ odd: 'x' }, {})).toEqual(['odd']);
  });

  test('is not what changed, moved or has a new name', () => {
    expect(lost({ actions: { a: action('Call') } }, { actions: { a: { ...action('Visit'), owner: 'bob' } } })).toEqual(
      [],
    );
    expect(lost({ actions: { a: action('Call') } }, { actions: { z: action('Call') } })).toEqual([]);
    expect(lost({ actions: { a: { people: ['kim'] } } }, { actions: { a: { people: ['lee'] } } })).toEqual([]);
  });
});

describe('what a scratch folder keeps', () => {
  const kept: KeptCase = {
    version: 1,
    exercise: 'mend-bolt',
    lang: 'en',
    answer: 'So.',
    practice: { account: 'bolt', asOf: AS_OF, files },
  };

  test('is read as it was written', () => {
    expect(readCase(writeCase(kept))).toEqual(kept);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"version":2}',
    JSON.stringify({ ...kept, extra: 1 }),
    JSON.stringify({ ...kept, practice: { account: 'a', asOf: 'soon', files: {} } }),
  ])('and is nothing when it is %s', (text) => {
    expect(readCase(text)).toBeUndefined();
  });
});
