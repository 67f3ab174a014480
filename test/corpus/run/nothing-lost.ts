import type { Compilation } from '#core/compile.ts';
import type { Book } from '#core/link/book.ts';
import { documentsOf } from '#core/measures/written-texts.ts';
import { pictureOf } from '#core/link/body-images.ts';
import type { FoundFile } from '#core/source/source-file.ts';

/** Files that are neither in the book nor named; an account without its `account.md` is named by that. */
export function lost(
  found: readonly FoundFile[],
  { book, draft, diagnostics, unchecked }: Compilation,
): readonly string[] {
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

/** The path of every document in a book, and of every picture that one of them shows. */
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
  ].flatMap(({ path, outline }) => [path, ...(outline.images ?? []).flatMap((image) => pictureOf(path, image) ?? [])]);
}
