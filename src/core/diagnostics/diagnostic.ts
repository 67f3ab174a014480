import type { Text } from '#schemas/field.ts';
import type { Span } from '../source/source-file.ts';
import type { DiagnosticName } from './catalogue.ts';

/** An error stops publishing; a warning is shown and counted; a note informs. */
export type Severity = 'error' | 'warning' | 'info';

/** One piece of a file and what is to stand in its place. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** One problem at one place, in both languages. */
export interface Diagnostic {
  readonly name: DiagnosticName | RuleName;
  readonly severity: Severity;
  /** The fact, one sentence, the author's words in backticks. */
  readonly message: Text;
  /** What to do about it. */
  readonly help?: Text;
  /** Path of the method page that the rule enforces. */
  readonly why?: string;
  /** The last day on which all was still in order, `YYYY-MM-DD`; absent where the plan does not tell. */
  readonly since?: string;
  readonly span: Span;
  /** What mends it without a person having to decide anything; all of it or none. */
  readonly fix?: readonly Edit[];
  /** Other places that belong to the same cause. */
  readonly related?: readonly { readonly span: Span; readonly message: Text }[];
}

/** The name of a rule, such as `tier/window-mismatch`; kept forever. */
export type RuleName = `${string}/${string}`;

/** Puts diagnostics into the one order that every report uses: file, place, name. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.span.file, b.span.file) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.name, b.name) ||
      compare(a.message.en, b.message.en),
  );
}

/** Orders texts by code unit, the same on every system and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
