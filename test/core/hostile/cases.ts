import { expect, test } from 'vitest';
import type { FoundFile } from '#core/source/source-file.ts';
import { bookFiles, lines, places, type Files } from '../book.ts';
import { compileLawfully } from './law.ts';

/** The file that most cases write; the base book refers to it, so that a careless refusal shows as a second error. */
export const BOB = 'team/bob.md';

/**
 * One hostile or careless input: what was done, the files, and every diagnostic as `path:line:column name`. In
 * `team/bob.md` the path is left out. No diagnostic means that the input is accepted.
 */
export type Case = readonly [
  name: string,
  input: Files | { readonly files: Files; readonly found: readonly FoundFile[] },
  expected: readonly string[],
  /** Words that the English message or help of the first diagnostic must hold. */
  says?: string,
];

/** `team/bob.md` with this content. */
export const bob = (content: string | Uint8Array): Files => ({ [BOB]: content });

/** `team/bob.md` with this body, which begins on line 5. */
export const body = (text: string): Files => bob(`---\nname: Bob\ntitle: Vice president\n---\n${text}`);

/** `team/bob.md` with more front matter, which begins on line 4. */
export const yaml = (text: string): Files => bob(`---\nname: Bob\ntitle: Vice president\n${text}---\n`);

/** Runs the cases of one class; the law holds for each of them. */
export function runCases(cases: readonly Case[]): void {
  test.each(cases.map((row) => [row[0], row] as const))('%s', (_, [, input, expected, says]) => {
    const compilation = compileLawfully(foundIn(input));
    const shown = expected.map((line) => (/^\d/.test(line) ? `${BOB}:${line}` : line));
    expect(places(compilation)).toEqual(shown);
    if (says === undefined) return;
    const [first] = compilation.diagnostics;
    expect(`${lines(compilation)[0]} ${first?.help?.en}`).toContain(says);
  });
}

/** The names of all diagnostics that cases expect. */
export function namesIn(cases: readonly Case[]): readonly string[] {
  return cases.flatMap(([, , expected]) => expected.map((line) => line.split(' ').at(-1) ?? ''));
}

function foundIn(input: Case[1]): readonly FoundFile[] {
  if (!Array.isArray(input['found'])) return bookFiles(input as Files);
  const { files, found } = input as Exclude<Case[1], Files>;
  return [...bookFiles(files), ...found];
}
