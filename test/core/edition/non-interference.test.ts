import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectBook } from '#core/edition/project-book.ts';
import { allDocuments } from '#core/edition/documents.ts';
import type { Book } from '#core/link/book.ts';
import { compileBook, type Files } from '../book.ts';
import { bookOf } from '../random/book.ts';
import { lower } from './every-kind.ts';
import { swapped } from './swapped.ts';

const OPTIONS = { key: 'a key that only tests know', account: 'acme' };
const SEEDS = Array.from({ length: 20 }, (_, at) => 20_261_100 + at);

function draftOf(files: Files): Book {
  const { draft } = compileBook(files);
  if (!draft) throw new Error('A valid book has a draft.');
  return draft;
}

/** All that an edition holds: paths, texts with their front matter and bodies, and what was read from them. */
function contents(book: Book): readonly (readonly [path: string, text: string, data: unknown])[] {
  return allDocuments(book).map(({ path, text, data }) => [path, text, data]);
}

function randomBook(seed: number): Files {
  const [files] = fc.sample(bookOf(seed % 2 === 0 ? 'fullest' : 'any'), { seed, numRuns: 1 });
  if (!files) throw new Error('A sample of one has one.');
  return files;
}

/** A canary begins with what nothing else holds; names differ between the two books. */
function secrets(mark: string): () => string {
  let count = 0;
  return () => `zq7f${mark}${(count++).toString(36)}魑魅魍魉`;
}

describe('what an edition hides decides nothing that it shows', () => {
  test.each(lower)('%s: the same for twenty books that differ only in what is hidden', (edition) => {
    for (const seed of SEEDS) {
      const [a, b] = [randomBook(seed), randomBook(seed + 1_000_000)];
      const one = projectBook(draftOf(swapped(a, a, { edition, secret: secrets('one') })), edition, OPTIONS);
      const other = projectBook(draftOf(swapped(a, b, { edition, secret: secrets('two') })), edition, OPTIONS);
      expect(contents(other)).toEqual(contents(one));
      expect(JSON.stringify(contents(one))).not.toContain('zq7f');
    }
  });
});
