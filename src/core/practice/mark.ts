import { compileRead, readBook, type Compilation, type ReadBook } from '../compile.ts';
import { compareFindings } from '../diagnostics/compare-findings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FoundFile } from '../source/source-file.ts';
import type { KeptCase } from './case-file.ts';
import { losses, type Loss } from './losses.ts';
import { asFound, findingsOf } from './practice-book.ts';
import { unasked, wentWith } from './removal.ts';

/** What became of a practice plan. */
export interface Mark {
  /** How many findings there were to mend. */
  readonly known: number;
  /** Gone, with what they pointed at still there. */
  readonly mended: readonly Diagnostic[];
  /** Gone because what they pointed at is gone: not mended. */
  readonly removed: readonly Diagnostic[];
  readonly left: readonly Diagnostic[];
  /** Caused since, or hidden before by another. */
  readonly new: readonly Diagnostic[];
  /** What was thrown away. */
  readonly lost: readonly Loss[];
  /** Files of the method and the settings that were changed: the plan is marked by those that it came with. */
  readonly rulesChanged: readonly string[];
  /** The plan as it stands, for places and lines. */
  readonly now: Compilation;
}

/** Whether everything is mended, nothing is lost and nothing new is wrong. */
export function isPassed({ known, mended, new: arrived, lost }: Mark): boolean {
  return mended.length === known && arrived.length === 0 && lost.length === 0;
}

/** Marks a plan by the rules, against the plan as it was handed out. Pure: what was read goes in, the marks come out. */
export function mark({ account, asOf, files }: NonNullable<KeptCase['practice']>, found: readonly FoundFile[]): Mark {
  const handedOut = Object.entries(files).map(([path, text]) => asFound({ path, text }));
  const rules = handedOut.filter(({ path }) => isRule(path));
  const before = readBook(handedOut);
  const after = readBook([...found.filter(({ path }) => !isRule(path)), ...rules]);
  const [was, now] = [before, after].map((read) => compileRead(read, { asOf, today: asOf })) as [
    Compilation,
    Compilation,
  ];
  const known = findingsOf(account, was);
  const compared = compareFindings(was, now);
  const lost = unasked(losses(account, before, after), known, before.parsed);
  const gone = compared.gone.filter((finding) => known.includes(finding));
  const removed = gone.filter((finding) => wentWith(finding, lost, before.parsed));
  return {
    known: known.length,
    mended: gone.filter((finding) => !removed.includes(finding)),
    removed,
    left: compared.kept.filter(({ span }) => isOf(account, span.file)),
    new: compared.new,
    lost,
    rulesChanged: changedRules(rules, found, before),
    now,
  };
}

function isRule(path: string): boolean {
  return path === 'settings.yaml' || path.startsWith('method/');
}

function isOf(account: string, file: string): boolean {
  return file.startsWith(`accounts/${account}/`);
}

function changedRules(rules: readonly FoundFile[], found: readonly FoundFile[], before: ReadBook): readonly string[] {
  const texts = new Map(found.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return rules.flatMap(({ path }) => (texts.get(path) === before.sources.get(path)?.text ? [] : path));
}
