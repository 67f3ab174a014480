import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '#core/compile.ts';
import { lineStarts, lineText, positionAt, type Position } from '#core/source/position.ts';
import type { Span } from '#core/source/source-file.ts';

/** What a reporter needs besides the diagnostics. */
export interface ReportOptions {
  readonly lang: Lang;
  /** Put before every path, such as `content/`; empty inside the content folder. */
  readonly prefix: string;
  /** Colour for a terminal. */
  readonly color: boolean;
  /** All that was found, where only some of it is shown: the summary counts it all. */
  readonly whole?: Pick<Compilation, 'diagnostics'>;
}

/** A reporter turns what the compiler found into text; it prints nothing itself. */
export type Reporter = (compilation: Compilation, options: ReportOptions) => string;

/** A place with its line, for messages. */
export interface ShownPlace {
  readonly from: Position;
  readonly to: Position;
  readonly line: string;
}

/** Looks places up, counting each file's lines once. */
export function placeFinder({ sources }: Pick<Compilation, 'sources'>): (span: Span) => ShownPlace {
  const known = new Map<string, readonly number[]>();
  return (span) => {
    const text = sources.get(span.file)?.text ?? '';
    const starts = known.get(span.file) ?? lineStarts(text);
    known.set(span.file, starts);
    const from = positionAt(starts, span.start);
    return { from, to: positionAt(starts, span.end), line: lineText(text, starts, from.line) };
  };
}

/**
 * A path as a report may show it: whatever a file is called, it stays on its line, and no line begins with what a
 * build service takes for a command, or with what looks like a mark of ours.
 */
export function shownPath(prefix: string, file: string): string {
  const path = `${prefix}${file}`
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, escaped)
    .replace(/##(?=\w*\[)/g, '#\\u{23}');
  return /^[:#[\s]/.test(path) ? `./${path}` : path;
}

function escaped(char: string): string {
  return char === '\n' ? '\\n' : `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

/** JSON for a file or a build service's log, without anything that a service takes for a command. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/##(?=\w*\[)/g, '#\\u0023')}\n`;
}

/** A compilation with its errors alone: what keeps it from being published. */
export function errorsOf(compilation: Compilation): Compilation {
  return { ...compilation, diagnostics: compilation.diagnostics.filter(({ severity }) => severity === 'error') };
}

/** How many there are of each severity. */
export function tally({ diagnostics }: Pick<Compilation, 'diagnostics'>): {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
} {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** A counted noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
