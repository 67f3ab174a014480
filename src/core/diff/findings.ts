import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '../compile.ts';
import { compareFindings } from '../diagnostics/compare-findings.ts';
import { compare, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts';
import { identify } from '../parse/kind-of.ts';
import { rules } from '../rules/registry.ts';
import { lineStarts, positionAt } from '../source/position.ts';
import type { FindingChange } from './model.ts';

/** Findings that a change brought and mended, by account; those of what all accounts share under the empty name. */
export interface FindingChanges {
  readonly new: ReadonlyMap<string, readonly FindingChange[]>;
  readonly gone: ReadonlyMap<string, readonly FindingChange[]>;
}

/** What a finding does, the gravest first. */
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Compares the findings of two books; a renamed account takes its findings along. A rule that was not run on the later
 * book, because files there could not be read, found nothing: what it found before is not gone.
 */
export function findingChanges(
  before: Compilation,
  after: Compilation,
  accountAfter: (account: string) => string,
  lang: Lang,
): FindingChanges {
  // Of a side without any file it is only said that everything is missing.
  const told = (side: Compilation) => (side.sources.size === 0 ? { ...side, diagnostics: [] } : side);
  const compared = compareFindings(told(before), told(after));
  return {
    new: byAccount(compared.new, after, (account) => account, lang),
    gone: byAccount(
      compared.gone.filter((finding) => wasLookedFor(finding, after, accountAfter)),
      before,
      accountAfter,
      lang,
    ),
  };
}

function wasLookedFor(
  { name, span }: Diagnostic,
  { unchecked }: Compilation,
  accountAfter: (account: string) => string,
): boolean {
  const rule = rules.find((candidate) => candidate.name === name);
  const account = identify(span.file)?.account;
  if (!rule || unchecked.length === 0) return true;
  return account !== undefined && rule.of !== 'book' && !unchecked.includes(accountAfter(account));
}

function byAccount(
  diagnostics: readonly Diagnostic[],
  { sources }: Compilation,
  accountOf: (account: string) => string,
  lang: Lang,
): ReadonlyMap<string, readonly FindingChange[]> {
  const groups = Map.groupBy(diagnostics, ({ span }) => {
    const account = identify(span.file)?.account;
    return account === undefined ? '' : accountOf(account);
  });
  const change = ({ severity, name, span, message }: Diagnostic): FindingChange => {
    const { line } = positionAt(lineStarts(sources.get(span.file)?.text ?? ''), span.start);
    return { severity, name, file: span.file, line, message: message[lang] };
  };
  return new Map([...groups].map(([account, list]) => [account, list.map(change).sort(graver)]));
}

function graver(a: FindingChange, b: FindingChange): number {
  return (
    GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.name, b.name) ||
    compare(a.message, b.message)
  );
}
