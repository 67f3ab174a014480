import { describe, expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { practiceBook } from '#core/practice/practice-book.ts';
import { AS_OF, bookFiles, foundFile, lines } from '../book.ts';
import { PRACTICE } from './bolt.ts';

const compiled = (changes: Parameters<typeof bookFiles>[0] = {}) =>
  compile(bookFiles({ ...PRACTICE, ...changes }), { today: AS_OF });

describe('the practice book', () => {
  test('is no part of the book, of its files and of its findings', () => {
    const { draft, sources, practice, diagnostics } = compiled();
    expect([...(draft?.accounts.keys() ?? [])]).toEqual(['acme']);
    expect([...sources.keys()].filter((path) => path.includes('bolt/'))).toEqual([]);
    expect([...practice.accounts].map(([account, files]) => [account, files.map(({ path }) => path)])).toEqual([
      [
        'bolt',
        ['account.md', 'opportunities/nuts.md', 'people/joe.md', 'touchpoints/2026-10-20-seminar.md'].map(
          (file) => `course/practice/bolt/${file}`,
        ),
      ],
    ]);
    expect(diagnostics.map(({ name }) => name)).toEqual([]);
  });

  test('is judged at its own day where it has one', () => {
    const day = { 'course/practice/settings.yaml': '# never moves\nasOf: 2025-01-31\n' };
    expect(compiled(day).practice.asOf).toBe('2025-01-31');
    expect(practiceBook(compiled(day), 'bolt')?.compilation.asOf).toBe('2025-01-31');
    expect(practiceBook(compiled(), 'bolt')?.compilation.asOf).toBe(AS_OF);
    expect(practiceBook(compiled(), 'nobody')).toBeUndefined();
  });

  test('holds nothing back in silence', () => {
    const said = compile(
      [
        ...bookFiles({
          ...PRACTICE,
          'course/practice/settings.yaml': 'asOf: soon\n',
          'course/practice/notes.md': '---\na: 1\n---\n',
          'course/practice/bolt/notes/idea.md': '---\na: 1\n---\n',
          'course/practice/nut/goals.md': '---\ngoals: {}\n---\n',
          'course/practice/Big/account.md': '---\nname: Big\n---\n',
        }),
        { path: 'course/practice/bolt/people/kim.md', type: 'symlink', size: 0 },
        { path: 'course/practice/bolt/people/lee.md', type: 'file', size: 9_000_000 },
      ],
      { today: AS_OF },
    );
    expect(lines(said).map((line) => line.replace(/: .*/, ''))).toEqual([
      'course/practice/Big/account.md:1:1 error file/bad-name',
      'course/practice/bolt/notes/idea.md:1:1 error file/unknown-place',
      'course/practice/bolt/people/kim.md:1:1 error file/symbolic-link',
      'course/practice/bolt/people/lee.md:1:1 error file/too-large',
      'course/practice/notes.md:1:1 error file/unknown-place',
      'course/practice/nut/goals.md:1:1 error file/unknown-place',
      'course/practice/settings.yaml:1:1 error file/unknown-place',
    ]);
  });

  test('and its exercises know one another', () => {
    const exercise = String(PRACTICE['course/exercises/mend-bolt.md']);
    expect(
      lines(compiled({ 'course/exercises/mend-bolt.md': exercise.replace('practice: bolt', 'practice: blot') })),
    ).toEqual([
      'course/exercises/mend-bolt.md:7:11 error reference/unknown: There is no such practice account in `course/practice/`.',
      'course/practice/bolt/account.md:1:1 error file/unknown-place: No exercise uses this practice account.',
    ]);
  });

  test('an account file that cannot be read is for the trainee', () => {
    const broken = compiled({ 'course/practice/bolt/account.md': '---\nname: [\n---\n' });
    expect(broken.diagnostics).toEqual([]);
    expect(practiceBook(broken, 'bolt')?.findings.map(({ name }) => name)).toEqual(['yaml/syntax']);
  });
});

test('a file is taken for what it is, whatever its bytes', () => {
  const bytes = foundFile('course/practice/bolt/account.md', new Uint8Array([0xff, 0xfe, 0]));
  const found = [...bookFiles({ ...PRACTICE, 'course/practice/bolt/account.md': null }), bytes];
  const book = practiceBook(compile(found, { today: AS_OF }), 'bolt');
  expect(book?.findings.map(({ name }) => name)).toContain('text/replacement-character');
});
