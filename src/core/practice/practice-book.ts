import { compileRead, readBook, type Compilation, type ReadBook } from '../compile.ts';
import type { Day } from '../calendar/day.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FoundFile, SourceFile } from '../source/source-file.ts';
import { placeInBook } from './set-aside.ts';
import { sharedFiles } from './shared-files.ts';

/** One practice account with a complete small book around it. */
export interface PracticeBook {
  readonly account: string;
  /** All its files, with their paths below the content folder. */
  readonly files: readonly SourceFile[];
  readonly compilation: Compilation;
  /** What there is to mend, in the order of a report. */
  readonly findings: readonly Diagnostic[];
}

/** What practice books are made from. */
export type PracticeSource = Pick<Compilation, 'sources' | 'practice' | 'asOf'>;

/**
 * The practice books, in the order of the names of their accounts: the book without its accounts, each with one account
 * of `course/practice/`. Shared files are read once.
 */
export function practiceBooks({ sources, practice, asOf: today }: PracticeSource): readonly PracticeBook[] {
  const asOf = practice.asOf ?? today;
  const shared = sharedFiles(sources, asOf);
  let before: ReadBook | undefined;
  return [...practice.accounts].map(([account, found]) => {
    const own = found.map(({ path, bytes }) => ({ path: placeInBook(path), text: new TextDecoder().decode(bytes) }));
    const files = [...shared, ...own];
    const read = readBook(files.map(asFound), before);
    before ??= read;
    const compilation = compileRead(read, { today: asOf });
    return { account, files, compilation, findings: findingsOf(account, compilation) };
  });
}

/** The practice book of one account; nothing when there is no such practice account. */
export function practiceBook(source: PracticeSource, account: string): PracticeBook | undefined {
  const found = source.practice.accounts.get(account);
  const accounts = new Map(found ? [[account, found]] : []);
  return practiceBooks({ ...source, practice: { ...source.practice, accounts } })[0];
}

/** A practice book that was kept as text, compiled again as of the day that it was kept for. */
export function compileTexts(texts: ReadonlyMap<string, string>, asOf: Day): Compilation {
  return compileRead(readBook([...texts].map(([path, text]) => asFound({ path, text }))), { asOf, today: asOf });
}

/** The findings on an account. */
export function findingsOf(account: string, { diagnostics }: Pick<Compilation, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter(({ span }) => span.file.startsWith(`accounts/${account}/`));
}

/** A text as the host would hand it over. */
export function asFound({ path, text }: SourceFile): FoundFile {
  const bytes = new TextEncoder().encode(text);
  return { path, type: 'file', size: bytes.length, bytes };
}
