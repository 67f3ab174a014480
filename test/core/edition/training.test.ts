import { describe, expect, test } from 'vitest';
import { allDocuments } from '#core/edition/documents.ts';
import { projectCompilation } from '#core/edition/project-compilation.ts';
import { projectBook } from '#core/edition/project-book.ts';
import { actionHealth } from '#core/measures/action-health.ts';
import { accountFreshness } from '#core/measures/freshness.ts';
import { shifted } from '#core/edition/training/shift.ts';
import type { Book } from '#core/link/book.ts';
import { compile } from '#core/compile.ts';
import { demo, demoBook } from '../demo.ts';
import { compileBook, foundFile, type Files } from '../book.ts';

const KEY = 'a key that only tests know';

function draftOf(files: Files = {}): Book {
  const { draft } = compileBook(files);
  if (!draft) throw new Error('The base book has a draft.');
  return draft;
}

function taught(book: Book, key = KEY): Book {
  return projectBook(book, 'training', { key });
}

/** The training edition of the demo book, made once. */
const demoTaught = taught(demoBook());

const textsOf = (book: Book) => allDocuments(book).map(({ path, text }) => `${path}\n${text}`);
const pathsOf = (book: Book) => allDocuments(book).map(({ path }) => path);

describe('the training edition', () => {
  test('is not made without a key that can be kept a secret', () => {
    expect(() => projectBook(draftOf(), 'training')).toThrow('needs a key of at least 16 characters');
    expect(() => projectBook(draftOf(), 'training', { key: 'fifteen letters' })).toThrow('at least 16 characters');
  });

  test('is the same for the same key, another for another, and holds the key nowhere', () => {
    const book = draftOf();
    expect(textsOf(taught(book))).toEqual(textsOf(taught(book)));
    expect(pathsOf(taught(book, 'another key of tests'))).not.toEqual(pathsOf(taught(book)));
    expect(textsOf(taught(book)).join('\n')).not.toContain(KEY);
  });

  test('keeps every name when other documents come', () => {
    const before = new Set(pathsOf(taught(draftOf())));
    const added = draftOf({
      'team/new.md': '---\nname: 新同事\ntitle: 顾问\n---\n',
      'competitors/new.md': '---\nname: 新对手\nbrandOrImplementer: brand\n---\n',
    });
    expect([...before].filter((path) => !pathsOf(taught(added)).includes(path))).toEqual([]);
  });

  test('holds no company of the demo book by the name that people use for short', () => {
    const { accounts, competitors, partners } = demoBook();
    const names = [
      ...[...accounts.values()].map(({ account }) => account),
      ...competitors.values(),
      ...partners.values(),
    ].map(({ data }) => data.name);
    const short = names.filter((name) => /^\p{Script=Han}{4,}$/u.test(name)).map((name) => name.slice(0, 2));
    expect(short.length).toBeGreaterThan(20);
    const found = new RegExp(`(?:${short.join('|')})(?![省市县])`, 'gu'); // a place keeps its name
    const texts = allDocuments(demoTaught).map(({ path, text }) => ({ path, text }));
    expect(texts.flatMap(({ path, text }) => [...text.matchAll(found)].map(([name]) => `${path}: ${name}`))).toEqual(
      [],
    );
  });

  test('names nobody of the demo book twice', () => {
    const book = demoTaught;
    const names = [
      ...[...book.team.values()].map(({ data }) => data.name),
      ...[...book.accounts.values()].flatMap(({ account, people, opportunities }) => [
        account.data.name,
        ...[...people.values(), ...opportunities.values()].map(({ data }) => data.name),
      ]),
    ];
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('is a sound book: every reference and every link of the demo book leads somewhere', () => {
    const { asOf } = demo;
    const files = allDocuments(demoTaught).map(({ path, text }) => foundFile(path, text));
    const { diagnostics } = compile(files, { today: asOf });
    const broken = diagnostics.filter(
      ({ name, message }) =>
        /^(?:file|fence|yaml|schema|reference|link|body)\//.test(name) && !/practice/.test(message.en),
    );
    expect(broken.map(({ name, span, message }) => `${span.file} ${name}: ${message.en}`)).toEqual([]);
  });

  test('says of every age and delay what is true', () => {
    const late = (book: Book, asOf = '') =>
      [...book.accounts.values()]
        .map((plan) =>
          JSON.stringify([actionHealth(plan, asOf).overdue.length, accountFreshness(plan, book, asOf).days]),
        )
        .toSorted();
    expect(late(demoTaught, demoTaught.settings.data.asOf)).toEqual(late(demoBook(), demo.asOf));
  });

  test('moves all days by the same whole weeks into the past, the as-of day with them, and shows bands of money', () => {
    const days = (book: Book) =>
      [...book.accounts.values()].map(({ account }) => account.data.rationaleReviewed).toSorted();
    const [real, moved] = [days(demoBook()), days(demoTaught)];
    const weeks = real.map((day, at) => (Date.parse(day) - Date.parse(moved[at] ?? '')) / (7 * 86_400_000));
    const [by = 0] = weeks;
    expect([new Set(weeks).size, Number.isInteger(by), by > 0, by < 14]).toEqual([1, true, true, true]);
    expect(demoTaught.settings.data.asOf).toBe(shifted(demoBook().settings.data.asOf ?? '', -7 * by));
    expect(projectCompilation(demo, 'training', { key: KEY }).asOf).toBe(demoTaught.settings.data.asOf);
    const amounts = [...demoTaught.accounts.values()].flatMap(({ opportunities }) =>
      [...opportunities.values()].map(({ data }) => data.value),
    );
    expect(amounts.filter((amount) => !/^[125]?0*$/.test(String(amount)))).toEqual([]);
  });
});
