import type { Diagnostic, Severity } from '#core/diagnostics/diagnostic.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors, then warnings, then notes, each in the order of `later`, else in the order of every report. */
export function severestFirst(
  diagnostics: readonly Diagnostic[],
  later: (diagnostic: Diagnostic) => number = () => 0,
): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || later(a) - later(b));
}
