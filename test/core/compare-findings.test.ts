import { describe, expect, test } from 'vitest';
import { compareFindings } from '#core/diagnostics/compare-findings.ts';
import { compileBook, edited, type Files } from './book.ts';

const KIM = 'accounts/acme/people/kim.md';
const MAX = 'accounts/acme/people/max.md';
const YARD = 'accounts/acme/opportunities/yard.md';

/** What a change from one book to another brings, mends and leaves, by name and file. */
function compared(before: Files, after: Files, asOf?: string) {
  const options = asOf === undefined ? {} : { asOf };
  const { new: found, gone, kept } = compareFindings(compileBook(before), compileBook(after, options));
  const names = (list: typeof found) => list.map(({ name, span }) => `${name} ${span.file.split('/').at(-1)}`);
  return { new: names(found), gone: names(gone), kept: names(kept) };
}

const WRONG = edited(KIM, 'influence: 5', 'influence: 9');
const STUCK = edited(YARD, 'stageSince: 2026-09-01', 'stageSince: 2026-03-02');

describe('a finding is', () => {
  test('new when the change brought it, gone when it mended it', () => {
    expect(compared({}, WRONG)).toEqual({ new: ['schema/out-of-range kim.md'], gone: [], kept: [] });
    expect(compared(WRONG, {})).toEqual({ new: [], gone: ['schema/out-of-range kim.md'], kept: [] });
  });

  test('the same when lines are put in above it', () => {
    const lower = edited(KIM, 'name: Kim', '# one\n# two\nname: Kim', ['influence: 5', 'influence: 9']);
    expect(compared(WRONG, lower)).toEqual({ new: [], gone: [], kept: ['schema/out-of-range kim.md'] });
  });

  test('the same when its value is another wrong one', () => {
    const other = edited(KIM, 'influence: 5', 'influence: 7');
    expect(compared(WRONG, other)).toEqual({ new: [], gone: [], kept: ['schema/out-of-range kim.md'] });
  });

  test('the same when days pass', () => {
    expect(compared(STUCK, STUCK, '2026-11-17')).toMatchObject({ new: [], gone: [], kept: ['stage/stuck yard.md'] });
  });

  test('another one in another file', () => {
    expect(compared(WRONG, edited(MAX, 'influence: 4', 'influence: 9'))).toEqual({
      new: ['schema/out-of-range max.md'],
      gone: ['schema/out-of-range kim.md'],
      kept: [],
    });
  });

  test('another one when it says something else of the same field', () => {
    const [bobb, evve] = [edited(KIM, 'owner: bob', 'owner: bobb'), edited(KIM, 'owner: bob', 'owner: evve')];
    expect(compared(bobb, evve)).toEqual({
      new: ['reference/unknown kim.md'],
      gone: ['reference/unknown kim.md'],
      kept: [],
    });
  });
});

describe('a list', () => {
  const items = (...members: readonly string[]): Files =>
    edited(
      'accounts/acme/account.md',
      '  - member: ann\n',
      members.map((member) => `  - member: ${member}\n    role: presales\n`).join('') + '  - member: ann\n',
    );

  test('keeps the finding of an item when another item is put in before it', () => {
    expect(compared(items('nobody'), items('eve', 'nobody'))).toMatchObject({ new: [], gone: [] });
  });

  test('counts two of a kind as two', () => {
    const unknown = 'reference/unknown account.md';
    expect(compared(items('nobody'), items('nobody', 'nobody'))).toMatchObject({ new: [unknown], kept: [unknown] });
    expect(compared(items('nobody', 'nobody'), items('nobody'))).toMatchObject({ gone: [unknown], kept: [unknown] });
  });
});

test('a file that is renamed takes its findings along', () => {
  const moved = { ...STUCK, [YARD]: null, [YARD.replace('yard', 'yard-2')]: STUCK[YARD] ?? '' };
  expect(compared(STUCK, moved)).toMatchObject({ new: [], gone: [], kept: ['stage/stuck yard-2.md'] });
});

test('a file that cannot be parsed has findings that are compared as well', () => {
  const broken = edited(KIM, 'unit: board', 'unit: [board');
  const lower = edited(KIM, 'name: Kim', '\nname: Kim', ['unit: board', 'unit: [board']);
  const { name } = compileBook(broken).diagnostics[0] ?? { name: '' };
  expect(compared(broken, lower)).toEqual({ new: [], gone: [], kept: [`${name} kim.md`] });
});

test('findings of the body are told apart by their words', () => {
  const body = (text: string) => edited(KIM, 'Prefers short papers.', text);
  expect(compared(body('[a](x.md)'), body('Above.\n\n[a](x.md) and [b](y.md)'))).toEqual({
    new: ['link/unknown-document kim.md'],
    gone: [],
    kept: ['link/unknown-document kim.md'],
  });
});
