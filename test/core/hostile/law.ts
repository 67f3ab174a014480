import { expect } from 'vitest';
import { compile, type Compilation } from '#core/compile.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Book } from '#core/link/book.ts';
import { documentsOf } from '#core/measures/written-texts.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { AS_OF } from '../book.ts';

/** Longest time that any book of a test may take, in milliseconds. */
const MAX_MS = 2000;

/**
 * Compiles files and checks what holds whatever authors write: no exception, nothing lost, every diagnostic
 * speaks both languages and points into its file, the order of files does not matter, and it takes no long time.
 */
export function compileLawfully(found: readonly FoundFile[]): Compilation {
  const start = performance.now();
  const compilation = compile(found, { today: AS_OF });
  expect(performance.now() - start).toBeLessThan(MAX_MS);
  expect(compilation.diagnostics.flatMap((diagnostic) => wrongWith(diagnostic, compilation))).toEqual([]);
  expect(lost(found, compilation)).toEqual([]);
  const backwards = compile([...found].reverse(), { today: AS_OF });
  expect(backwards.diagnostics).toEqual(compilation.diagnostics);
  expect(backwards.unchecked).toEqual(compilation.unchecked);
  return compilation;
}

/** What a diagnostic must not be: silent, half translated, or pointing nowhere. */
function wrongWith({ name, message, help, span, related = [] }: Diagnostic, { sources }: Compilation): string[] {
  const words = [message, ...(help ? [help] : []), ...related.map((other) => other.message)];
  const isTold = words.every(
    (text) =>
      /\p{Script=Han}/u.test(text['zh-CN']) &&
      /[A-Za-z]/.test(text.en) &&
      [text['zh-CN'], text.en].every(
        (told) => told === told.trim() && !/[\p{Cc}\p{Cs}]|undefined|\[object/u.test(told),
      ),
  );
  const isInside = [span, ...related.map((other) => other.span)].every(
    ({ file, start, end }) => start >= 0 && start <= end && end <= (sources.get(file)?.text.length ?? 0),
  );
  return isTold && isInside ? [] : [`${name} ${JSON.stringify({ message, help, span })}`];
}

/** Files that are neither in the book nor named; an account without its `account.md` is named by that. */
function lost(found: readonly FoundFile[], { book, draft, diagnostics, unchecked }: Compilation): readonly string[] {
  const arranged = new Set(draft ? pathsOf(draft) : []);
  if (book) return found.flatMap(({ path }) => (arranged.has(path) ? [] : [path]));
  const named = new Set(diagnostics.map(({ span }) => span.file));
  const isExplained = (path: string) =>
    arranged.has(path) ||
    named.has(path) ||
    (!draft && named.has('settings.yaml')) ||
    unchecked.some((account) => path.startsWith(`accounts/${account}/`));
  return found.flatMap(({ path }) => (isExplained(path) ? [] : [path]));
}

/** The path of every document in a book. */
function pathsOf(book: Book): readonly string[] {
  const shelves = [book.team, book.solutions, book.industries, book.competitors, book.partners, book.plays, book.terms];
  const pages = [book.tiers, book.stages, book.phases, book.roles, book.tools, book.reviewKinds];
  return [
    book.settings,
    ...shelves.flatMap((shelf) => [...shelf.values()]),
    ...pages
      .flatMap((page) => [...page.values()])
      .flatMap(({ original, english }) => [original, ...(english ? [english] : [])]),
    ...[...book.accounts.values()].flatMap(documentsOf),
  ].map(({ path }) => path);
}
