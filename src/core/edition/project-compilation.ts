import type { Edition } from '#schemas/field.ts';
import type { Day } from '../calendar/day.ts';
import type { Compilation } from '../compile.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Book } from '../link/book.ts';
import { runRules } from '../rules/run.ts';
import { allDocuments } from './documents.ts';
import { judgesForExecutives } from './executive-rules.ts';
import { projectBook, type EditionOptions } from './project-book.ts';
import { trainingDay } from './training/shift.ts';

/**
 * A compilation as one edition may see it: the projected book, what the rules find in that book alone, and the drawings
 * that its bodies show. Below the team there are no sources. Training and customers see no findings; executives see
 * those of rules that need nothing hidden.
 */
export function projectCompilation(
  compilation: Compilation,
  edition: Edition,
  options: EditionOptions = {},
): Compilation {
  if (edition === 'team') return compilation;
  const asOf = shownDay(compilation.asOf, edition, options);
  const known = compilation.book ?? compilation.draft;
  const shown = known && projectBook(known, edition, options);
  const isExecutive = edition === 'executive';
  return {
    ...(shown && compilation.book && { book: shown }),
    ...(shown && { draft: shown }),
    asOf,
    diagnostics: shown && isExecutive ? findingsIn(shown, compilation) : [],
    sources: new Map(),
    unchecked: isExecutive ? compilation.unchecked : [],
    drawings: shown ? drawingsIn(shown) : [],
    pictures: shown ? picturesIn(shown) : [],
    practice: edition === 'training' ? compilation.practice : { accounts: new Map() },
  };
}

/** The day at which an edition shows the plans: the true one, but for training, where all days are moved. */
export function shownDay(asOf: Day, edition: Edition, { key }: EditionOptions = {}): Day {
  return edition === 'training' ? trainingDay(key, asOf) : asOf;
}

function findingsIn(book: Book, { asOf, unchecked }: Compilation): readonly Diagnostic[] {
  const findings = runRules({ book, asOf }, new Set(unchecked));
  return sortDiagnostics(findings.filter(({ name }) => judgesForExecutives(name)));
}

function drawingsIn(book: Book): Compilation['drawings'] {
  const drawings = allDocuments(book).flatMap(({ outline }) =>
    (outline.diagrams ?? []).flatMap(({ drawing }) => (drawing ? [drawing] : [])),
  );
  return [...new Map(drawings.map((drawing) => [drawing.name, drawing])).values()];
}

function picturesIn(book: Book): Compilation['pictures'] {
  const pictures = allDocuments(book).flatMap(({ outline }) =>
    (outline.images ?? []).flatMap(({ picture }) => (picture ? [picture] : [])),
  );
  return [...new Map(pictures.map((picture) => [picture.file, picture])).values()];
}
