import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBook } from '#core/compile.ts';
import { format } from '#core/edit/format.ts';
import { readContent } from '#host/content-folder.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { kinds } from '#schemas/index.ts';
import { bookFiles, foundFile, type Files } from '../book.ts';
import { bookOf } from '../random/book.ts';
import { valueOf } from '../random/values.ts';
import { commentsIn, inAnyStyle } from './any-style.ts';

const PERSON = 'accounts/acme/people/kim.md';

/** A document after formatting, or what became of it. */
function formatted(text: string, path = PERSON): string {
  const document = readBook([foundFile(path, text)]).parsed.get(path);
  if (!document) return 'unread';
  const result = format(document);
  return result.kind === 'changed' ? result.text : result.kind;
}

describe('formatting', () => {
  test('puts keys into the order of the schema at every depth, with their comments, and unknown ones last', () => {
    expect(
      formatted(`---
# A page about Kim

relationship:
  target: trusted-adviser
  # what we are today
  current: problem-solver # since May
nickname: KK
# Kim decides
layer: decision
stance: 1
title: Head
roles: [decision-maker]
name: Kim
# until here
---
stance: 2
`),
    ).toBe(`---
# A page about Kim

name: Kim
title: Head
# Kim decides
layer: decision
roles: [decision-maker]
stance: 1
relationship:
  # what we are today
  current: problem-solver # since May
  target: trusted-adviser
nickname: KK

# until here
---
stance: 2
`);
  });

  test('keeps names of items in the order of their author', () => {
    const goals = '---\nreviewed: 2026-10-20\ngoals:\n  zeta:\n    text: Z\n  alpha:\n    text: A\n---\n';
    expect(formatted(goals, 'accounts/acme/strategy.md')).toBe('same');
  });

  test('writes mappings by line, names in brackets, quotes where they are needed', () => {
    expect(
      formatted(`---
{"name": "Kim: the \\"head\\"", 'title': '12', roles: ["decision-maker",
  approver], coverage: [
    ann ], influence: 5, concerns: [ "x",   'yes'], inRoleSince: "2016", authority: "2026-01-05"}
---
`),
    ).toBe(`---
name: 'Kim: the "head"'
title: '12'
inRoleSince: '2016'
authority: 2026-01-05
roles: [decision-maker, approver]
influence: 5
coverage: [ann]
concerns: [x, yes]
---
`);
  });

  test('breaks a list of names that no line holds', () => {
    const names = Array.from({ length: 20 }, (_, at) => `person-${at}`);
    expect(formatted(`---\nname: Kim\ncoverage: [${names.join(', ')}]\n---\n`)).toBe(
      `---\nname: Kim\ncoverage:\n${names.map((name) => `  - ${name}\n`).join('')}---\n`,
    );
  });

  test('keeps the lines of folded and of literal texts, however deep they come to stand', () => {
    expect(
      formatted(`---
relationship:
    plan:
         what: >-
               One line and
               its end.

               Another.
         due: 2026-12-05
authority: |
      one
        two
name: Kim
---
`),
    ).toBe(`---
name: Kim
authority: |
  one
    two
relationship:
  plan:
    what: >-
      One line and
      its end.

      Another.
    due: 2026-12-05
---
`);
  });

  test('leaves one blank line of several, and none at the beginning', () => {
    expect(formatted('---\n\n\nname: Kim\n\n\n\ntitle: Head   \n\n---\n\n\n\nText.   \n')).toBe(
      '---\nname: Kim\n\ntitle: Head\n---\n\n\n\nText.   \n',
    );
  });

  test('knows the keys of a translation', () => {
    expect(formatted('---\nsummary: S\ntitle: T\n---\n', 'method/tiers/a.en.md')).toBe(
      '---\ntitle: T\nsummary: S\n---\n',
    );
  });

  test('leaves comments without a key as they are', () => {
    expect(formatted('---\n# notes: what else is known\n---\n', 'accounts/acme/relationships.md')).toBe('same');
  });

  test('keeps the line ends of Windows', () => {
    expect(formatted('---\r\ntitle: T\r\nname: Kim\r\n---\r\n正文\r\n')).toBe(
      '---\r\nname: Kim\r\ntitle: T\r\n---\r\n正文\r\n',
    );
  });
});

/** What every formatting must keep to: nothing is refused, the body stays, a second time changes nothing. */
function expectSound(files: readonly FoundFile[]): void {
  for (const document of readBook(files).parsed.values()) {
    const { path, front, body } = document;
    const result = format(document);
    expect([path, result.kind]).not.toEqual([path, 'refused']);
    if (result.kind !== 'changed') continue;
    const again = readBook([foundFile(path, result.text)]).parsed.get(path);
    expect(again?.front.value).toEqual(front.value);
    expect(again?.body).toBe(body);
    expect(again && format(again)).toEqual({ kind: 'same' });
  }
}

describe('formatting keeps what is said and does nothing twice', () => {
  test('over the demo book', () => {
    expectSound(readContent('content'));
  });

  test.each(['emptiest', 'fullest', 'any'] as const)('over random books, the %s', (fullness) => {
    fc.assert(
      fc.property(bookOf(fullness), (files: Files) => expectSound(bookFiles(files))),
      { seed: 20_261_122, numRuns: 5 },
    );
  });

  test('over random documents in any style, with every comment', () => {
    const document = valueOf(kinds.opportunity.schema, 'any', { of: () => ['ann'], declaredAt: () => ['one'] });
    fc.assert(
      fc.property(
        document.chain((value) => inAnyStyle(value as object)),
        (text) => {
          const path = 'accounts/acme/opportunities/well.md';
          expectSound([foundFile(path, text)]);
          expect(commentsIn(formatted(text, path))).toEqual(commentsIn(text));
        },
      ),
      { seed: 20_261_122, numRuns: 20 },
    );
  });
});
