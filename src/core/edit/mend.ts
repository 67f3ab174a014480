import { titleOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Edit } from '../diagnostics/diagnostic.ts';
import { lineStarts, positionAt } from '../source/position.ts';
import type { FoundFile, SourceFile } from '../source/source-file.ts';
import { applyFixes } from './apply-fixes.ts';

/** What a check of files finds. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** One problem that was mended. */
export interface Mended {
  readonly file: string;
  /** Line at the time of mending, from 1. */
  readonly line: number;
  readonly name: Diagnostic['name'];
  /** The first piece that was taken out, and what stands there now. */
  readonly from: string;
  readonly to: string;
  /** How many pieces were changed. */
  readonly places: number;
}

/** Files after mending: the new texts by path, and what was done. */
export interface Mending {
  readonly texts: ReadonlyMap<string, string>;
  readonly mended: readonly Mended[];
}

type Fixable = Diagnostic & { readonly fix: readonly Edit[] };

/** A mended problem may show others that stood behind it; so many times that is followed up. */
const ROUNDS = 10;
/** What hides the problems behind it, the first before the others. */
const STAGES = ['text', 'fence', 'yaml'];

/**
 * Makes the edits that diagnostics of the wanted files offer. Each is tried on the whole book in memory, and only those
 * stay after which their file has fewer errors, or can be read further than before.
 */
export function mend(
  files: readonly FoundFile[],
  isWanted: (file: string) => boolean,
  check: (files: readonly FoundFile[]) => Checked,
): Mending {
  const texts = new Map<string, string>();
  const mended: Mended[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = check(withTexts(files, texts));
    const offered = Map.groupBy(
      before.diagnostics.filter(
        (found): found is Fixable => !!found.fix && isWanted(found.span.file) && !refused.has(idOf(found)),
      ),
      ({ span }) => span.file,
    );
    if (offered.size === 0) break;
    const helps = (tried: ReadonlyMap<string, readonly Fixable[]>) => {
      const after = check(withTexts(files, new Map([...texts, ...fixedTexts(before, tried)])));
      return (file: string) => betterBy(before, after, file) >= (tried.get(file)?.length ?? 0);
    };
    const allHelp = helps(offered);
    for (const [file, fixes] of offered) {
      const good = allHelp(file) ? fixes : fixes.filter((fix) => helps(new Map([[file, [fix]]]))(file));
      for (const fix of fixes) if (!good.includes(fix)) refused.add(idOf(fix));
      if (good.length === 0) continue;
      for (const [path, text] of fixedTexts(before, new Map([[file, good]]))) texts.set(path, text);
      mended.push(...good.map((fix) => mendedBy(fix, before)));
    }
  }
  return { texts, mended };
}

/** By how many errors a file is better, or by far when more of it can be read. */
function betterBy(before: Checked, after: Checked, file: string): number {
  const [was, is] = [errorsOf(before, file), errorsOf(after, file)];
  return stageOf(is) > stageOf(was) ? Number.POSITIVE_INFINITY : was.length - is.length;
}

/** Errors of the file itself: rules of the method begin to speak only when nothing else is wrong. */
function errorsOf({ diagnostics }: Checked, file: string): readonly Diagnostic[] {
  return diagnostics.filter(({ name, span }) => span.file === file && titleOf(name) !== undefined);
}

function stageOf(errors: readonly Diagnostic[]): number {
  const stages = errors.map(({ name }) => STAGES.indexOf(name.replace(/\/.*/, ''))).filter((stage) => stage !== -1);
  return Math.min(...stages, STAGES.length);
}

function fixedTexts(
  { sources }: Checked,
  fixes: ReadonlyMap<string, readonly Fixable[]>,
): readonly (readonly [string, string])[] {
  return [...fixes].map(([file, some]) => [
    file,
    applyFixes(
      sources.get(file)?.text ?? '',
      some.flatMap(({ fix }) => fix),
    ),
  ]);
}

function withTexts(files: readonly FoundFile[], texts: ReadonlyMap<string, string>): readonly FoundFile[] {
  return files.map((file) => {
    const text = texts.get(file.path);
    if (text === undefined) return file;
    const bytes = new TextEncoder().encode(text);
    return { ...file, size: bytes.length, bytes };
  });
}

function idOf({ name, span, fix }: Diagnostic): string {
  return JSON.stringify([name, span, fix]);
}

function mendedBy({ name, fix }: Fixable, { sources }: Checked): Mended {
  const [first] = fix;
  const { file, start, end } = first?.span ?? { file: '', start: 0, end: 0 };
  const text = sources.get(file)?.text ?? '';
  const { line } = positionAt(lineStarts(text), start);
  return { file, line, name, from: text.slice(start, end), to: first?.text ?? '', places: fix.length };
}
