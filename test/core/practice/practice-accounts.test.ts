import { describe, expect, test } from 'vitest';
import { mark, isPassed } from '#core/practice/mark.ts';
import { asFound, compileTexts } from '#core/practice/practice-book.ts';
import { rules } from '#core/rules/registry.ts';
import { demo } from '../demo.ts';
import { books, expectedLines, findingLines, mended } from './practice-folder.ts';

const asFoundAll = (texts: ReadonlyMap<string, string>) => [...texts].map(([path, text]) => asFound({ path, text }));

describe.each(books.map((book) => [book.account, book] as const))('the practice account %s', (account, book) => {
  const { compilation, files, findings } = book;
  const handedOut = {
    account,
    asOf: compilation.asOf,
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
  };

  test('has exactly these findings', () => {
    expect(findingLines(book)).toEqual(expectedLines(account));
  });

  test('stands in a book that is clean but for it', () => {
    expect(compilation.diagnostics.filter((one) => !findings.includes(one))).toEqual([]);
  });

  test('can be mended until nothing is found at all', () => {
    expect(compileTexts(mended(book), compilation.asOf).diagnostics).toEqual([]);
  });

  test('as it is handed out, nothing is mended, lost or new', () => {
    const marked = mark(handedOut, files.map(asFound));
    expect(marked).toMatchObject({
      known: findings.length,
      mended: [],
      removed: [],
      new: [],
      lost: [],
      rulesChanged: [],
    });
    expect(marked.left).toHaveLength(findings.length);
    expect(isPassed(marked)).toBe(false);
  });

  test('mended well, everything counts and nothing is lost', () => {
    const marked = mark(handedOut, asFoundAll(mended(book)));
    expect(marked).toMatchObject({ left: [], removed: [], new: [], lost: [], rulesChanged: [] });
    expect(marked.mended).toHaveLength(findings.length);
    expect(isPassed(marked)).toBe(true);
  });

  test('emptied, it does not pass', () => {
    const account1 = `accounts/${account}/`;
    const left = files.filter(({ path }) => !path.startsWith(account1) || path === `${account1}account.md`);
    const marked = mark(handedOut, left.map(asFound));
    expect(isPassed(marked)).toBe(false);
    expect(marked.lost.length).toBeGreaterThan(0);
  });

  test('belongs to one exercise', () => {
    const exercises = [...(demo.draft?.exercises.values() ?? [])];
    expect(exercises.filter(({ original }) => original.data.practice === account)).toHaveLength(1);
  });
});

test('the practice accounts set off every rule that a single account can', () => {
  const reached = new Set(books.flatMap(({ findings }) => findings.map(({ name }) => name)));
  expect(rules.map(({ name }) => name).filter((name) => !reached.has(name) && !name.startsWith('course/'))).toEqual([
    'account/score-weights', // settings
    'competitor/claim-without-source', // shared dossiers
    'opportunity/background-empty', // every tier of this book asks for a background
    'portfolio/effort-misplaced', // several accounts
  ]);
});

test('the book itself knows nothing of them', () => {
  expect([...(demo.draft?.accounts.keys() ?? [])].filter((id) => demo.practice.accounts.has(id))).toEqual([]);
  expect([...demo.sources.keys()].filter((path) => path.startsWith('course/practice/'))).toEqual([]);
});
